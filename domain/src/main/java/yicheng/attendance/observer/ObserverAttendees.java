package yicheng.attendance.observer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import yicheng.attendance.Voice;
import yicheng.attendance.member.Attendee;
import yicheng.attendance.member.Category;
import yicheng.meeting.MeetingRef;
import yicheng.policy.Text;

/**
 * The observers and guests of a meeting as a roster lists them, in the order in which they were proposed: from the leader's
 * consent on, guests from their letter on. Whoever sees the roster, the seats or the sign-in sheet sees them; what was
 * written about them before is for those whom it concerns ({@link ReadObservers}).
 */
public final class ObserverAttendees implements Function<MeetingRef, List<Attendee>> {

    private static final Text UNANSWERED = Text.of("未答复", "not answered yet");
    private static final Text ACCEPTED = Text.of("接受邀请", "accepted");

    private final Observers observers;

    public ObserverAttendees(Observers observers) {
        this.observers = observers;
    }

    @Override
    public List<Attendee> apply(MeetingRef meeting) {
        var coming = observers.of(meeting).stream()
                .map(Observers.Kept::observer)
                .filter(ObserverAttendees::comes)
                .toList();
        return IntStream.range(0, coming.size())
                .mapToObj(i -> attendee(coming.get(i), i + 1))
                .toList();
    }

    private static boolean comes(Observer observer) {
        return ObserverStage.COMING.contains(observer.stage())
                && !(observer.isGuest() && observer.stage() == ObserverStage.AGREED);
    }

    private static Attendee attendee(Observer observer, int order) {
        var who = observer.who();
        return new Attendee(
                observer.subject(),
                who.person(),
                who.name(),
                observer.isGuest() ? Category.GUEST : Category.OBSERVER,
                Optional.empty(),
                Optional.empty(),
                (who.organisation() + who.post()).isBlank()
                        ? observer.kind().label().zh()
                        : who.organisation() + who.post(),
                order,
                Optional.empty(),
                Voice.SPEAKS,
                answer(observer.stage()));
    }

    private static Optional<Text> answer(ObserverStage stage) {
        return switch (stage) {
            case INVITED -> Optional.of(UNANSWERED);
            case ACCEPTED -> Optional.of(ACCEPTED);
            default -> Optional.empty();
        };
    }
}
