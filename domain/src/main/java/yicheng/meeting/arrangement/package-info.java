/**
 * What the office makes of single meetings of the plan: moved, merged, cancelled, proposed by the office and decided by the
 * principal leader, with the running number once it is fixed. The plan itself comes from the rule book and is not kept.
 */
package yicheng.meeting.arrangement;
