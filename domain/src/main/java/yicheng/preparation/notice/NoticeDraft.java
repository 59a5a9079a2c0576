package yicheng.preparation.notice;

import java.util.List;
import java.util.Optional;
import yicheng.attendance.member.Attendee;
import yicheng.attendance.member.HeldMeeting;
import yicheng.attendance.member.MeetingRoster;
import yicheng.meeting.arrangement.IssuedNotice;
import yicheng.people.Person;
import yicheng.people.Room;

/**
 * What a notice of a meeting would say if it were issued now.
 *
 * @param room empty where the unit has none
 */
public record NoticeDraft(HeldMeeting meeting, Optional<Room> room, MeetingRoster roster) {

    /** Whom it calls: members, and those who come in the place of one. Observers are called by the invitation of their own. */
    public List<Attendee> called() {
        return roster.expected().stream()
                .filter(attendee -> !roster.beside().contains(attendee))
                .toList();
    }

    List<Person.Id> to() {
        return called().stream().flatMap(attendee -> attendee.person().stream()).toList();
    }

    /** Who is called and was not told: a new head, who takes back his leave, who comes in the place of one. */
    List<Person.Id> untold(IssuedNotice notice) {
        return to().stream().filter(person -> !notice.to().contains(person)).toList();
    }

    boolean isAsSaidBy(IssuedNotice notice) {
        return notice.says(meeting.start(), meeting.end(), room.map(Room::name).orElse(""), meeting.with());
    }
}
