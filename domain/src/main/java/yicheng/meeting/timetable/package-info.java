/**
 * The regular meetings of a year, computed from the terms and the calendar: the derivation of every date, the places
 * where the written policy contradicts itself, and collisions.
 */
package yicheng.meeting.timetable;
