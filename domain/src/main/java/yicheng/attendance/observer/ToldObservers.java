package yicheng.attendance.observer;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.attendance.member.HeldMeetings;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;

/** Observers and guests who know that they are to come to a meeting, or to one that is held with it. */
public final class ToldObservers {

    private final Observers observers;
    private final HeldMeetings meetings;

    public ToldObservers(Observers observers, HeldMeetings meetings) {
        this.observers = observers;
        this.meetings = meetings;
    }

    /** People of the unit: they are told in their inbox. */
    public List<Person.Id> people(MeetingRef meeting) {
        return of(meeting).flatMap(who -> who.person().stream()).distinct().toList();
    }

    /** Those from outside, with what is needed to ring them up. */
    public List<String> toRing(MeetingRef meeting) {
        return of(meeting)
                .filter(who -> who.person().isEmpty())
                .map(ToldObservers::reached)
                .distinct()
                .toList();
    }

    private Stream<Observer.Who> of(MeetingRef meeting) {
        var together = meetings.find(meeting).map(held -> held.with()).orElse(List.of(meeting));
        return together.stream()
                .flatMap(one -> observers.of(one).stream())
                .map(Observers.Kept::observer)
                .filter(observer -> ObserverStage.TOLD.contains(observer.stage()))
                .map(Observer::who);
    }

    private static String reached(Observer.Who who) {
        var where = Stream.of(who.organisation(), who.phone().isBlank() ? "" : "电话 " + who.phone())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("，"));
        return where.isEmpty() ? who.name() : "%s（%s）".formatted(who.name(), where);
    }
}
