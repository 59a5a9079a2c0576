/** What else is held when an ad hoc meeting is to be held: in its room, in its half-day, with the same people. */
package yicheng.meeting.adhoc.clash;
