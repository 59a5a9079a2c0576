/**
 * The office enters the days of a State Council notice: first it sees each date of a coming meeting that would move, then
 * the year is kept and everything is planned by it.
 */
package yicheng.meeting.holidays;
