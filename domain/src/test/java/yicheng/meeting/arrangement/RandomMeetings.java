package yicheng.meeting.arrangement;

import java.util.List;
import java.util.function.Supplier;
import yicheng.AnyValues;
import yicheng.meeting.MeetingRef;

/** Meetings with everything that can be decided about them, the same for the same seed. */
public final class RandomMeetings {

    private final AnyValues any;

    public RandomMeetings(long seed) {
        this.any = new AnyValues(seed);
    }

    public Meeting meeting(MeetingRef ref) {
        return new Meeting(
                ref,
                any.maybeUpTo(60),
                any.maybe(this::proposed),
                any.some(this::settled),
                any.maybe(any::text),
                any.some(this::notice));
    }

    private IssuedNotice notice() {
        return new IssuedNotice(
                any.number(9),
                any.person(),
                any.moment(),
                any.yesOrNo(),
                any.some(any::meeting),
                any.local(),
                any.local(),
                any.text(),
                any.local(),
                any.some(any::person),
                any.yesOrNo() ? "" : any.text());
    }

    private Proposed proposed() {
        return new Proposed(arrangement(), any.text(), any.person(), any.moment());
    }

    private Settled settled() {
        return new Settled(
                proposed(),
                any.yesOrNo(),
                any.person(),
                any.maybe(any::person),
                any.moment(),
                any.yesOrNo() ? "" : any.text());
    }

    private Arrangement arrangement() {
        var all = List.<Supplier<Arrangement>>of(
                Arrangement.AsPlanned::new,
                () -> new Arrangement.Moved(any.local()),
                () -> new Arrangement.Merged(any.meeting()),
                Arrangement.Cancelled::new,
                () -> new Arrangement.Apart(any.meeting()));
        return all.get(any.number(all.size())).get();
    }
}
