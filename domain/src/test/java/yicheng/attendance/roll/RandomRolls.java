package yicheng.attendance.roll;

import java.time.Instant;
import java.time.LocalDateTime;
import yicheng.AnyValues;
import yicheng.attendance.RollMark;
import yicheng.meeting.MeetingRef;
import yicheng.policy.Clause;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** Rolls with everything a roll can hold, the same for the same seed. */
public final class RandomRolls {

    private static final LocalDateTime START = LocalDateTime.of(2026, 11, 30, 9, 0);

    private final AnyValues any;

    public RandomRolls(long seed) {
        this.any = new AnyValues(seed);
    }

    public Roll roll(MeetingRef meeting) {
        return new Roll(
                meeting,
                any.some(this::presence),
                any.maybe(any::moment),
                any.some(() -> new Absence(
                        "p" + any.number(9), any.text(), any.text(), any.one(RollMark.Kind.values()), rule())),
                any.some(this::report),
                any.maybe(this::circular));
    }

    private Presence presence() {
        return new Presence(
                "p" + any.number(9),
                any.text(),
                START.plusMinutes(any.number(30)),
                any.maybe(() -> START.plusMinutes(60 + any.number(60))),
                any.person(),
                any.some(() -> new RollMark(rule(), any.one(RollMark.Kind.values()))));
    }

    private HostReport report() {
        Instant at = any.moment();
        return new HostReport(
                any.number(20),
                any.number(9),
                any.number(9),
                any.number(9),
                any.number(9),
                any.number(9),
                any.number(9),
                any.person(),
                at);
    }

    private Circular circular() {
        return new Circular(
                any.some(() -> new Circular.Line(any.text(), any.text(), any.one(Circular.Why.values()))),
                any.person(),
                any.moment(),
                any.text());
    }

    private static RuleRef rule() {
        return new RuleRef("attendance.absent", Text.of("名", "name"), new Clause("4.1.absent.record"));
    }
}
