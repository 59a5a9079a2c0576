/** The page 放假安排: the holiday years with their sources, and a new year brought in after every date it moves was seen. */
package yicheng.web.pages.calendar;
