package yicheng.attendance;

import yicheng.policy.RuleRef;

/**
 * What a rule says of a post at a kind of meeting.
 *
 * @param fixed whoever holds it takes part in every such meeting; else only where he is asked to
 */
public record Membership(RuleRef rule, boolean fixed, Voice voice) {}
