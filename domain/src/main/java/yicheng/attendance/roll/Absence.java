package yicheng.attendance.roll;

import yicheng.policy.RuleRef;

/**
 * Somebody who was expected, asked for no leave and was not there when it was settled (4.1.absent.record).
 *
 * @param key of the attendee
 * @param rule by which it is one
 */
public record Absence(String key, String name, String title, RuleRef rule) {}
