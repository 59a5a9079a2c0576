/**
 * Where the written policy contradicts itself, as a year's timetable shows it: how often, at which meetings, and between
 * which clauses. What is done about it stands in the rule book; here it is only named.
 */
package yicheng.meeting.contradiction;
