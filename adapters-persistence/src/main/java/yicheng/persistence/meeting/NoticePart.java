package yicheng.persistence.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.arrangement.IssuedNotice;
import yicheng.people.Person;

/** A notice within a meeting's document. */
record NoticePart(
        int number,
        String by,
        String at,
        boolean late,
        List<String> with,
        String start,
        String end,
        String room,
        String leaveUntil,
        List<String> to,
        String remark) {

    static NoticePart of(IssuedNotice it) {
        return new NoticePart(
                it.number(),
                it.by().value(),
                it.at().toString(),
                it.late(),
                it.with().stream().map(MeetingRef::toString).toList(),
                it.start().toString(),
                it.end().toString(),
                it.room(),
                it.leaveUntil().toString(),
                it.to().stream().map(Person.Id::value).toList(),
                it.remark());
    }

    IssuedNotice notice() {
        return new IssuedNotice(
                number,
                new Person.Id(by),
                Instant.parse(at),
                late,
                with.stream().map(ref -> MeetingRef.parse(ref).orElseThrow()).toList(),
                LocalDateTime.parse(start),
                LocalDateTime.parse(end),
                room,
                LocalDateTime.parse(leaveUntil),
                to.stream().map(Person.Id::new).toList(),
                remark);
    }
}
