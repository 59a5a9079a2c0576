package yicheng.attendance.observer;

import java.util.Optional;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.adhoc.AdhocMeetings;
import yicheng.people.Person;

/** Who proposed an ad hoc meeting; he decides about its observers and guests (2.adhoc.participants). */
public final class Proposers {

    private final AdhocMeetings meetings;

    public Proposers(AdhocMeetings meetings) {
        this.meetings = meetings;
    }

    /** Empty for a regular meeting. */
    Optional<Person.Id> of(MeetingRef meeting) {
        return meeting.kind() == Kind.ADHOC
                ? meetings.find(meeting).map(kept -> kept.meeting().plan().proposer())
                : Optional.empty();
    }

    boolean is(Person.Id person, MeetingRef meeting) {
        return of(meeting).filter(person::equals).isPresent();
    }
}
