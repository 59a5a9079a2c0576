package yicheng.attendance.observer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import yicheng.attendance.Voice;
import yicheng.attendance.member.Attendee;
import yicheng.attendance.member.Category;
import yicheng.meeting.MeetingRef;

/** The observers of a meeting as a roster lists them, in the order in which they were proposed. */
public final class ObserverAttendees implements Function<MeetingRef, List<Attendee>> {

    private final Observers observers;

    public ObserverAttendees(Observers observers) {
        this.observers = observers;
    }

    @Override
    public List<Attendee> apply(MeetingRef meeting) {
        var coming = observers.of(meeting).stream()
                .map(Observers.Kept::observer)
                .filter(observer -> ObserverStage.COMING.contains(observer.stage()))
                .toList();
        return IntStream.range(0, coming.size())
                .mapToObj(i -> attendee(coming.get(i), i + 1))
                .toList();
    }

    private static Attendee attendee(Observer observer, int order) {
        var who = observer.who();
        return new Attendee(
                observer.subject(),
                who.person(),
                who.name(),
                Category.OBSERVER,
                Optional.empty(),
                Optional.empty(),
                (who.organisation() + who.post()).isBlank()
                        ? observer.kind().label().zh()
                        : who.organisation() + who.post(),
                order,
                Optional.empty(),
                Voice.SPEAKS);
    }
}
