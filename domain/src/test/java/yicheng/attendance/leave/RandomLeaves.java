package yicheng.attendance.leave;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import yicheng.attendance.Channel;
import yicheng.attendance.ProxyKind;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;
import yicheng.policy.Clause;
import yicheng.policy.Edition;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Mender;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** Requests for leave with every part there or not, the same for the same seed. */
public final class RandomLeaves {

    private static final Instant AT = Instant.parse("2026-11-30T00:40:00.123456789Z");

    private final Random random;

    public RandomLeaves(long seed) {
        this.random = new Random(seed);
    }

    public Leave leave(Leave.Id id, MeetingRef meeting, Person.Id person) {
        return new Leave(
                id,
                meeting,
                person,
                one(LeaveStage.values()),
                new Leave.Request(
                        one(LeaveKind.values()), words(), one(Channel.values()), moment(), anybody(), words(), words()),
                perhaps(() -> new Proxy(
                        anybody(),
                        one(ProxyKind.values()),
                        words(),
                        words(),
                        perhaps(() -> new Proxy.Checked(anybody(), perhaps(this::anybody), moment())))),
                perhaps(() -> new Leave.Decision(
                        random.nextBoolean(), anybody(), anybody(), perhaps(this::anybody), moment(), words())),
                perhaps(() -> new Supplement(
                        LocalDateTime.of(2026, 12, 1, random.nextInt(24), 0),
                        LocalDate.of(2026, 11, 1 + random.nextInt(30)),
                        perhaps(() -> new Supplement.Received(moment(), anybody(), words())),
                        random.nextBoolean())),
                words(),
                perhaps(this::judged));
    }

    private Leave.Judged judged() {
        var facts = new TreeMap<String, String>();
        facts.put("reason", words());
        facts.put("minutesLate", String.valueOf(random.nextInt(200)));
        var rule = new RuleRef("attendance.late", Text.of("名", "name"), new Clause("2.leave.deadline"));
        var finding = new Finding(
                rule,
                one(Effect.values()),
                perhaps(this::words),
                Text.of("说明“引号”", "said"),
                one(Mender.values()),
                random.nextBoolean(),
                perhaps(this::words));
        return new Leave.Judged(moment(), new Edition("e" + random.nextInt(9), "第 1 版"), "c1", facts, List.of(finding));
    }

    private Person.Id anybody() {
        return new Person.Id("p" + random.nextInt(5));
    }

    private Instant moment() {
        return AT.plusSeconds(random.nextInt(10_000));
    }

    private String words() {
        return one("", "发烧\n就医", "a \"quoted\" 𠮷 word", "堵车；路上");
    }

    @SafeVarargs
    private <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    private <T> Optional<T> perhaps(Supplier<T> some) {
        return random.nextBoolean() ? Optional.of(some.get()) : Optional.empty();
    }
}
