/** What pages show of the timetable: a year as a calendar of months, and the rail of time limits of one meeting. */
package yicheng.web.pages.timetable;
