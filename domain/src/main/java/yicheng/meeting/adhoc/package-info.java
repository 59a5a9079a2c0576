/**
 * Ad hoc meetings (临时会议): drafted by the office, proposed by a leader, notified, cancelled, with the steps of chapter three
 * that there was no time for and that are back-filled. Regular meetings come from the timetable, not from here.
 */
package yicheng.meeting.adhoc;
