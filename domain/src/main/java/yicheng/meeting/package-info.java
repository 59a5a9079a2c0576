/**
 * The words for a meeting: its kind, the steps due before it, and how someone names one. What the rule book lays down
 * about meetings is in {@code terms}, the year computed from it in {@code timetable}.
 */
package yicheng.meeting;
