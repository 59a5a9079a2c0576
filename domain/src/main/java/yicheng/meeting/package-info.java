/**
 * Meetings and their rhythm: what the rule book's chapter "meetings" says, and the year's timetable computed from it,
 * with the derivation of every date, the places where the written policy contradicts itself, and collisions.
 */
package yicheng.meeting;
