package yicheng;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** Stands still until a test moves it. */
public final class TestClock extends Clock {

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private TestClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** In the office's zone. */
    public static TestClock at(LocalDateTime now) {
        return new TestClock(
                new AtomicReference<>(now.atZone(TestOffice.SHANGHAI).toInstant()), TestOffice.SHANGHAI);
    }

    /** Forth, or back as a clock may. */
    public void moveTo(LocalDateTime moment) {
        now.set(moment.atZone(zone).toInstant());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TestClock(now, other);
    }

    @Override
    public Instant instant() {
        return now.get();
    }
}
