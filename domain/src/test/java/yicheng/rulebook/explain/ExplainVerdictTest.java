package yicheng.rulebook.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.FINANCE;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FINANCE;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.policy.Answered.done;
import static yicheng.policy.Answered.ground;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.TopicStory.WEEKLY;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import yicheng.TestOffice;
import yicheng.journal.Unknown;
import yicheng.people.Person;
import yicheng.policy.Clause;
import yicheng.policy.Ground;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.policy.bench.RuleTrace;
import yicheng.policy.bench.RuleTrace.Outcome;
import yicheng.rulebook.BookStory;
import yicheng.topic.TopicField;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

class ExplainVerdictTest {

    private static final RuleRef RULE =
            new RuleRef("review.project-funds", Text.of("合并计算", "added up"), new Clause("3.1.review.money"));

    private final BookStory story = BookStory.on(TestOffice.NOW);

    @Test
    void every_rule_of_the_edition_that_judged_says_whether_it_fired() {
        var topic = story.spending("购置检测设备", "400000");
        story.published(BookStory.sum(50));

        var explanation = explained(CLERK, topic);

        assertThat(explanation.edition().orElseThrow().name()).isEqualTo("手写版");
        assertThat(explanation.traces())
                .filteredOn(RuleTrace::fired)
                .extracting(trace -> trace.rule().id())
                .contains("review.major-funds");
        assertThat(explanation.stored().verdict()).isEqualTo("refer_party_committee");
    }

    @Test
    void a_rule_that_did_not_fire_names_the_condition_it_stopped_at() {
        var explanation = explained(CLERK, story.spending("购置打印纸", "2000"));

        assertThat(explanation.traces())
                .filteredOn(trace -> trace.rule().id().equals("review.major-funds"))
                .allSatisfy(trace -> assertThat(trace.stoppedAt()).isPresent());
    }

    @Test
    void departments_are_not_told_what_others_spend_on_a_project() {
        story.topics.submitted(
                HEAD_OF_FINANCE,
                FINANCE,
                WEEKLY,
                aTopic().titled("库房货架").spending("200000").with(TopicField.PROJECT, "档案库房"));
        var topic = story.topics.submitted(
                HEAD_OF_FIRST,
                FIRST,
                WEEKLY,
                aTopic().titled("库房空调").spending("50000").with(TopicField.PROJECT, "档案库房"));

        assertThat(explained(CLERK, topic).stored().facts()).containsKey("related.project");
        assertThat(explained(HEAD_OF_FIRST, topic).stored().facts()).doesNotContainKey("related.project");
        assertThat(done(story.desk().explainVerdict().verdicts(story.as(HEAD_OF_FIRST), id(topic))))
                .allSatisfy(stored -> assertThat(stored.facts()).doesNotContainKey("related.project"));
        assertThat(done(story.desk()
                                .explainVerdict()
                                .rerun(
                                        story.as(HEAD_OF_FIRST),
                                        id(topic),
                                        explained(HEAD_OF_FIRST, topic).stored().number()))
                        .orElseThrow()
                        .isIdentical())
                .isTrue();
    }

    @Test
    void a_value_that_rests_on_what_others_spend_is_veiled_and_how_it_came_out_is_not() {
        var stored = new StoredVerdict(
                1, TestOffice.NOW.atZone(TestOffice.SHANGHAI).toInstant(), "a", "e", "c", "return", facts(), facts());

        var veiled =
                Veil.over(stored, of -> explanation(of, of.facts().containsKey("related.project") ? "45 万元" : "25 万元"));

        assertThat(veiled.traces().get(0).conditions())
                .containsExactly(
                        new RuleTrace.Condition("- 尚无党委会决定", Outcome.MET, "没有"),
                        new RuleTrace.Condition("- 同一项目累计金额达到 30 万元", Outcome.MET, ""));
    }

    @Test
    void who_may_not_see_the_topic_and_a_judgement_that_is_not_there_are_told_apart() {
        var topic = story.spending("购置检测设备", "400000");
        var explain = story.desk().explainVerdict();

        assertThat(ground(explain.explain(story.as(HEAD_OF_FINANCE), id(topic), 1)))
                .isEqualTo(Ground.RIGHTS);
        assertThatThrownBy(() -> explain.explain(story.as(CLERK), id(topic), 999_999))
                .isInstanceOf(Unknown.class);
    }

    private static TreeMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("related.project", "2026-11-01T09:00\t200000\t档案库房\t货架");
        return facts;
    }

    private static Explanation explanation(StoredVerdict stored, String sum) {
        var conditions = List.of(
                new RuleTrace.Condition("- 尚无党委会决定", Outcome.MET, "没有"),
                new RuleTrace.Condition("- 同一项目累计金额达到 30 万元", Outcome.MET, sum));
        return new Explanation(stored, Optional.empty(), List.of(new RuleTrace(RULE, true, conditions)));
    }

    private Explanation explained(Person.Id person, Topics.Kept topic) {
        var explain = story.desk().explainVerdict();
        var number = done(explain.verdicts(story.as(person), id(topic))).get(0).number();
        return done(explain.explain(story.as(person), id(topic), number));
    }

    private static Topic.Id id(Topics.Kept topic) {
        return topic.topic().id();
    }
}
