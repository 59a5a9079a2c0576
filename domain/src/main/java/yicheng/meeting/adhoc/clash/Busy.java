package yicheng.meeting.adhoc.clash;

import java.time.LocalDateTime;
import java.util.Set;
import yicheng.meeting.adhoc.AdhocMeeting;
import yicheng.people.Person;
import yicheng.policy.Text;

/** Another meeting of that day: when, where and with whom. */
record Busy(Text name, LocalDateTime start, LocalDateTime end, String room, Set<Person.Id> people) {

    private static final int NOON = 12;

    Busy {
        people = Set.copyOf(people);
    }

    boolean overlaps(AdhocMeeting meeting) {
        return meeting.overlaps(start, end);
    }

    boolean sharesHalfDay(AdhocMeeting meeting) {
        return start.toLocalDate().equals(meeting.start().toLocalDate())
                && start.getHour() < NOON == meeting.start().getHour() < NOON;
    }
}
