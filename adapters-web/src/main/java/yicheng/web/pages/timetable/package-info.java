/** The page 日程: a year of meetings as a calendar and a list, and the rail of time limits of one of them. */
package yicheng.web.pages.timetable;
