/**
 * Changing single meetings of the plan: the office proposes, the principal leader decides (policy 3, rule 12), and before
 * either everyone sees each date that would move.
 */
package yicheng.meeting.change;
