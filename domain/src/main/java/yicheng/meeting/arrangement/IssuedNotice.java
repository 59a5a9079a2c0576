package yicheng.meeting.arrangement;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;

/**
 * Notice of a meeting of the plan as the office issued it (会议通知). What it says stays when the meeting changes, so that an
 * older one is seen to be the older one.
 *
 * @param number 1 for the first; a later one corrects it (更正通知)
 * @param late after the time limit of the rule book
 * @param start as it says, in the office's zone
 * @param with the meetings it calls to, the one that sits first; several where they are held together
 * @param room by name
 * @param leaveUntil until when leave is asked for
 * @param to everybody whom it calls, in the order of the sign-in sheet; those to whom it was sent later at the end
 * @param remark what the office wrote under it; blank for nothing
 */
public record IssuedNotice(
        int number,
        Person.Id by,
        Instant at,
        boolean late,
        List<MeetingRef> with,
        LocalDateTime start,
        LocalDateTime end,
        String room,
        LocalDateTime leaveUntil,
        List<Person.Id> to,
        String remark) {

    public IssuedNotice {
        with = List.copyOf(with);
        to = List.copyOf(to);
    }

    IssuedNotice alsoTo(List<Person.Id> more) {
        var all = Stream.concat(to.stream(), more.stream()).distinct().toList();
        return new IssuedNotice(number, by, at, late, with, start, end, room, leaveUntil, all, remark);
    }

    /** It says when and where it is as it is now, and which meetings sit as one. */
    public boolean says(LocalDateTime begins, LocalDateTime ends, String where, List<MeetingRef> together) {
        return start.equals(begins) && end.equals(ends) && room.equals(where) && with.equals(together);
    }
}
