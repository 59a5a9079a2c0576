package yicheng.attendance.roll;

import yicheng.attendance.RollMark;
import yicheng.policy.RuleRef;

/**
 * Somebody who was expected and was not there when it was settled (4.1.absent.record).
 *
 * @param key of the attendee
 * @param title as a circular writes it; of a proxy with whom he was to come for
 * @param kind without leave, or as a proxy who was confirmed
 * @param rule by which it is one
 */
public record Absence(String key, String name, String title, RollMark.Kind kind, RuleRef rule) {}
