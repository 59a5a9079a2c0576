/** What stands in the way of the meetings to come, as a list for the office and the leaders. */
package yicheng.web.pages.meetings.conflicts;
