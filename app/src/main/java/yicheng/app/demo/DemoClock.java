package yicheng.app.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** Is set while the month is told; from then on it runs as the real one does, at the distance it has from it. */
public final class DemoClock extends Clock {

    private final Clock real;
    private final AtomicReference<Clock> told;

    /** @param real ticks in the office's zone */
    public DemoClock(Clock real) {
        this(real, new AtomicReference<>(real));
    }

    private DemoClock(Clock real, AtomicReference<Clock> told) {
        this.real = real;
        this.told = told;
    }

    void set(LocalDateTime moment) {
        told.set(Clock.fixed(moment.atZone(getZone()).toInstant(), getZone()));
    }

    void runFrom(LocalDateTime moment) {
        var distance = Duration.between(real.instant(), moment.atZone(getZone()).toInstant());
        told.set(Clock.offset(real, distance));
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(real.withZone(zone), told);
    }

    @Override
    public Instant instant() {
        return told.get().instant();
    }
}
