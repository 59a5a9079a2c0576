package yicheng.topic.life;

import java.time.Instant;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.AnyValues;
import yicheng.meeting.Kind;
import yicheng.policy.Clause;
import yicheng.policy.Edition;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Mender;
import yicheng.policy.RuleRef;
import yicheng.topic.TopicField;
import yicheng.topic.own.OwnValues;
import yicheng.topic.review.NextChance;

/** Topics with everything a topic can hold, the same for the same seed. */
public final class RandomTopics {

    private final AnyValues any;

    public RandomTopics(long seed) {
        this.any = new AnyValues(seed);
    }

    public Topic topic(String id) {
        return new Topic(
                new Topic.Id(id),
                new Origin(any.department(), any.person(), any.maybe(() -> new Topic.Id("earlier-" + any.number(9)))),
                any.meeting(),
                form(TopicField.Side.DEPARTMENT).filling(own()),
                form(TopicField.Side.OFFICE),
                new Standing(
                        any.one(Stage.values()),
                        1 + any.number(4),
                        any.yesOrNo(),
                        any.maybe(this::awaited),
                        any.number(3)),
                any.maybe(() -> new Receipt(2020 + any.number(9), any.number(999), any.moment(), any.person())),
                any.maybe(this::judged),
                new Course(any.some(this::decision), any.some(this::note), any.yesOrNo() ? "" : any.text()),
                new Ties(any.maybe(this::lead), any.some(this::joined), any.some(this::apart)));
    }

    private Ties.Lead lead() {
        return new Ties.Lead(new Topic.Id("lead-" + any.number(9)), any.one(Stage.values()));
    }

    private Ties.Joined joined() {
        return new Ties.Joined(new Topic.Id("joined-" + any.number(9)), any.department());
    }

    private Ties.Apart apart() {
        return new Ties.Apart(new Topic.Id("other-" + any.number(9)), any.text(), any.person(), any.moment());
    }

    public Instant moment() {
        return any.moment();
    }

    private Awaited awaited() {
        return new Awaited(any.text(), any.maybe(any::person), any.local());
    }

    private Decision decision() {
        return new Decision(
                any.one(Act.values()), any.person(), any.maybe(any::person), any.moment(), any.text(), any.number(3));
    }

    private Note note() {
        return new Note(any.person(), any.moment(), any.text());
    }

    public Judged judged() {
        var facts = new TreeMap<String, String>();
        any.some(any::text).forEach(text -> facts.put(text + any.number(9), any.text()));
        var edition = new Edition(any.hash(), any.text());
        return new Judged(any.moment(), edition, any.text(), facts, any.some(this::finding), any.maybe(this::chance));
    }

    private Finding finding() {
        return new Finding(
                new RuleRef("review.rule-" + any.number(20), any.words(), new Clause("3.1.review.money*")),
                any.one(Effect.values()),
                any.maybe(() -> any.one(TopicField.values()).code()),
                any.words(),
                any.one(Mender.values()),
                any.yesOrNo(),
                any.maybe(any::text));
    }

    private NextChance chance() {
        return new NextChance(any.one(Kind.values()), any.local().toLocalDate(), any.local(), any.local());
    }

    private OwnValues own() {
        var values = new TreeMap<String, String>();
        any.some(any::text).forEach(text -> values.put("栏目" + any.number(9), text));
        return OwnValues.of(values);
    }

    private TopicForm form(TopicField.Side side) {
        return TopicForm.of(
                side,
                Stream.of(TopicField.values())
                        .filter(field -> any.yesOrNo())
                        .collect(Collectors.toMap(
                                field -> field, field -> any.text(), (one, same) -> one, TreeMap::new)));
    }
}
