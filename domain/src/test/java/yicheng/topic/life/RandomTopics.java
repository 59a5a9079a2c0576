package yicheng.topic.life;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.people.Person;
import yicheng.policy.Clause;
import yicheng.policy.Edition;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Mender;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.topic.TopicField;
import yicheng.topic.review.NextChance;

/** Topics with everything a topic can hold, the same for the same seed. */
public final class RandomTopics {

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

    public RandomTopics(long seed) {
        this.random = new Random(seed);
    }

    public Topic topic(String id) {
        return new Topic(
                new Topic.Id(id),
                new Origin(department(), person(), maybe(() -> new Topic.Id("earlier-" + random.nextInt(9)))),
                meeting(),
                form(TopicField.Side.DEPARTMENT),
                form(TopicField.Side.OFFICE),
                new Standing(
                        one(Stage.values()),
                        1 + random.nextInt(4),
                        random.nextBoolean(),
                        maybe(this::awaited),
                        random.nextInt(3)),
                maybe(() -> new Receipt(2020 + random.nextInt(9), random.nextInt(999), moment(), person())),
                maybe(this::judged),
                new Course(some(this::decision), some(this::note), random.nextBoolean() ? "" : text()),
                new Ties(maybe(this::lead), some(this::joined), some(this::apart)));
    }

    private Ties.Lead lead() {
        return new Ties.Lead(new Topic.Id("lead-" + random.nextInt(9)), one(Stage.values()));
    }

    private Ties.Joined joined() {
        return new Ties.Joined(new Topic.Id("joined-" + random.nextInt(9)), department());
    }

    private Ties.Apart apart() {
        return new Ties.Apart(new Topic.Id("other-" + random.nextInt(9)), text(), person(), moment());
    }

    public Instant moment() {
        return Instant.ofEpochSecond(1_700_000_000L + random.nextInt(100_000_000), random.nextInt(1_000_000_000));
    }

    private Awaited awaited() {
        return new Awaited(text(), maybe(this::person), local());
    }

    private Decision decision() {
        return new Decision(one(Act.values()), person(), maybe(this::person), moment(), text(), random.nextInt(3));
    }

    private Note note() {
        return new Note(person(), moment(), text());
    }

    public Judged judged() {
        var facts = new TreeMap<String, String>();
        some(this::text).forEach(text -> facts.put(text + random.nextInt(9), text()));
        var edition = new Edition(Long.toHexString(random.nextLong()), text());
        return new Judged(moment(), edition, text(), facts, some(this::finding), maybe(this::chance));
    }

    private Finding finding() {
        return new Finding(
                new RuleRef("review.rule-" + random.nextInt(20), words(), new Clause("3.1.review.money*")),
                one(Effect.values()),
                maybe(() -> one(TopicField.values()).code()),
                words(),
                one(Mender.values()),
                random.nextBoolean(),
                maybe(this::text));
    }

    private NextChance chance() {
        return new NextChance(one(Kind.values()), local().toLocalDate(), local(), local());
    }

    private MeetingRef meeting() {
        var kind = one(Kind.values());
        return new MeetingRef(
                kind, kind == Kind.ADHOC ? local() : local().toLocalDate().atStartOfDay());
    }

    private TopicForm form(TopicField.Side side) {
        return TopicForm.of(
                side,
                Stream.of(TopicField.values())
                        .filter(field -> random.nextBoolean())
                        .collect(Collectors.toMap(field -> field, field -> text(), (one, same) -> one, TreeMap::new)));
    }

    private Text words() {
        return Text.of(text(), text());
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private Department.Id department() {
        return new Department.Id("d" + random.nextInt(5));
    }

    private Person.Id person() {
        return new Person.Id("p" + random.nextInt(20));
    }

    private LocalDateTime local() {
        return LocalDateTime.of(2026, 1, 1, 0, 0).plusMinutes(random.nextInt(1_000_000));
    }

    private <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> some(Supplier<T> value) {
        return Stream.generate(value).limit(random.nextInt(4)).toList();
    }
}
