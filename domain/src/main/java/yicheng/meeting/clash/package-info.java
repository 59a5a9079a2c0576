/**
 * What stands in the way of a meeting, regular or ad hoc: another one in its room, in its half-day or with the same people.
 * Detected and said; what becomes of it is decided by people and by the rules.
 */
package yicheng.meeting.clash;
