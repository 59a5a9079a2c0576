/**
 * Single meetings of the year over HTTP: read, and moved, merged or cancelled, which the office proposes and the principal
 * leader decides. The plan itself is at {@code /timetable}, for everybody.
 */
package yicheng.web.api.meeting;
