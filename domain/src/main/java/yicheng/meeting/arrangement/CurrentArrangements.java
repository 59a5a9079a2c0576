package yicheng.meeting.arrangement;

import java.util.function.Supplier;

/** What holds now, read again only when something changed. */
public final class CurrentArrangements implements Supplier<Arrangements> {

    private final Meetings meetings;
    private volatile Arrangements seen = Arrangements.NONE;

    public CurrentArrangements(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Arrangements get() {
        long version = meetings.version();
        var now = seen;
        if (now.version() != version) {
            now = Arrangements.of(version, meetings.all());
            seen = now;
        }
        return now;
    }
}
