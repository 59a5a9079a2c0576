package yicheng;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.people.Person;
import yicheng.policy.Text;

/** Values to fill records with, awkward ones among them, the same for the same seed. */
public final class AnyValues {

    private static final List<String> TEXTS = List.of(
            "购置检测设备",
            "网络安全 A4 纸",
            "“引号”\\\t'';--",
            "<b>&amp;</b>",
            "=1+1",
            "\uD83D\uDE80 火箭",
            "𰻝面",
            "e\u0301 é",
            "a\nb\r\nc",
            "860万元",
            "30.5",
            "null",
            "{\"a\":1}");

    private final Random random;

    public AnyValues(long seed) {
        this.random = new Random(seed);
    }

    public String text() {
        return TEXTS.get(number(TEXTS.size()));
    }

    public Text words() {
        return Text.of(text(), text());
    }

    public String hash() {
        return Long.toHexString(random.nextLong());
    }

    public Department.Id department() {
        return new Department.Id("d" + number(5));
    }

    public Person.Id person() {
        return new Person.Id("p" + number(20));
    }

    public MeetingRef meeting() {
        var kind = one(Kind.values());
        return new MeetingRef(
                kind, kind == Kind.ADHOC ? local() : local().toLocalDate().atStartOfDay());
    }

    public Instant moment() {
        return Instant.ofEpochSecond(1_700_000_000L + number(100_000_000), number(1_000_000_000));
    }

    public LocalDateTime local() {
        return LocalDateTime.of(2026, 1, 1, 0, 0).plusMinutes(number(1_000_000));
    }

    /** From 0, less than {@code end}. */
    public int number(int end) {
        return random.nextInt(end);
    }

    public boolean yesOrNo() {
        return random.nextBoolean();
    }

    public <T> T one(T[] of) {
        return of[number(of.length)];
    }

    public <T> Optional<T> maybe(Supplier<T> value) {
        return yesOrNo() ? Optional.of(value.get()) : Optional.empty();
    }

    /** From 1, at most {@code most}. */
    public OptionalInt maybeUpTo(int most) {
        return yesOrNo() ? OptionalInt.of(1 + number(most)) : OptionalInt.empty();
    }

    /** None to three. */
    public <T> List<T> some(Supplier<T> value) {
        return Stream.generate(value).limit(number(4)).toList();
    }
}
