package yicheng.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static yicheng.topic.ATopic.aTopic;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yicheng.agenda.PriorityRules;
import yicheng.meeting.Kind;
import yicheng.meeting.terms.MeetingFacts;
import yicheng.meeting.terms.TimetableRules;
import yicheng.policy.RuleRef;
import yicheng.policy.bench.RuleTrace;
import yicheng.policy.bench.RuleTrace.Condition;
import yicheng.policy.bench.RuleTrace.Outcome;
import yicheng.topic.ATopic;
import yicheng.topic.TopicField;
import yicheng.topic.review.ReviewRules;
import yicheng.topic.review.TopicFacts;

class TraceTest {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 24, 10, 0);

    @ParameterizedTest
    @MethodSource("seeds")
    void a_review_rule_fired_in_the_trace_where_the_review_reports_it(long seed) {
        var facts = new RandomTopics(new Random(seed)).next();
        var found = ShippedRules.BOOK.rules(ReviewRules.class).findings(facts);

        var traces = ShippedRules.BOOK.trace(ReviewRules.class, facts);

        assertAgrees(traces, found.stream().map(finding -> finding.rule()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_ranking_rule_fired_in_the_trace_where_the_ranking_reports_it(long seed) {
        var facts = new RandomRankings(new Random(seed)).next();
        var said = ShippedRules.BOOK.rules(PriorityRules.class).rankings(facts);

        var traces = ShippedRules.BOOK.trace(PriorityRules.class, facts);

        assertAgrees(traces, said.stream().map(ranking -> ranking.rule()));
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void a_meeting_rule_fired_in_the_trace_where_the_timetable_reports_it(MeetingFacts facts) {
        var said = ShippedRules.BOOK.rules(TimetableRules.class).terms(facts);

        var traces = ShippedRules.BOOK.trace(TimetableRules.class, facts);

        assertAgrees(traces, said.stream().map(term -> term.rule()));
    }

    @Test
    void each_sentence_says_what_it_saw() {
        var topic = aTopic().titled("购置检测设备").spending("860万元").with(TopicField.PARTY_DECISION, "党委会〔2026〕31号");

        assertThat(traceOf("review.major-funds", topic).conditions())
                .extracting(Condition::sentence, Condition::outcome, Condition::saw)
                .containsExactly(
                        tuple("议题", Outcome.MET, ""),
                        tuple("- 金额达到 30 万元", Outcome.MET, "860 万元"),
                        tuple("- 尚无党委会决定", Outcome.NOT_MET, "党委会〔2026〕31号"));
        assertThat(traceOf("review.project-funds", topic).conditions())
                .extracting(Condition::outcome)
                .containsExactly(Outcome.MET, Outcome.NOT_MET, Outcome.NOT_ASKED, Outcome.NOT_ASKED);
    }

    @Test
    void titles_words_departments_and_minutes_are_told_as_people_write_them() {
        var topic = aTopic().titled("调整3名岗位人员").with(TopicField.DEPARTMENTS, "财务部、业务一部");

        assertThat(saw("review.title", topic)).contains("调整3名岗位人员");
        assertThat(saw("review.title-length", topic)).contains("8 个字");
        assertThat(saw("review.personnel-words", topic)).contains("岗位");
        assertThat(saw("review.coordination-open", topic)).contains("涉及部门 3 个");
        assertThat(saw("review.late", topic)).contains("逾期 25 分钟");
        assertThat(saw("review.rate", topic)).contains("周例会");
    }

    @Test
    void the_rules_come_in_the_books_order_and_of_that_chapter_only() {
        var review = ShippedRules.BOOK.chapters().stream()
                .filter(chapter -> chapter.id().equals("review"))
                .findFirst()
                .orElseThrow();

        var traces = ShippedRules.BOOK.trace(ReviewRules.class, facts(aTopic()));

        assertThat(traces)
                .extracting(RuleTrace::rule)
                .isEqualTo(review.rules().stream().map(rule -> rule.ref()).toList());
    }

    @Test
    void nobody_is_told_of_a_port_that_no_chapter_answers() {
        assertThatThrownBy(() -> ShippedRules.BOOK.trace(String.class, facts(aTopic())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("String");
    }

    static IntStream seeds() {
        return IntStream.range(0, 2_000);
    }

    static Stream<MeetingFacts> meetings() {
        return Stream.of(Kind.values())
                .flatMap(kind -> IntStream.rangeClosed(1, 12).mapToObj(month -> new MeetingFacts(kind, 2026, month)));
    }

    private static void assertAgrees(List<RuleTrace> traces, Stream<RuleRef> reported) {
        assertThat(traces.stream().filter(RuleTrace::fired).map(RuleTrace::rule))
                .containsExactlyInAnyOrderElementsOf(reported.toList());
        assertThat(traces).allMatch(trace -> trace.fired() == trace.stoppedAt().isEmpty());
    }

    private static List<String> saw(String rule, ATopic topic) {
        return traceOf(rule, topic).conditions().stream().map(Condition::saw).toList();
    }

    private static RuleTrace traceOf(String rule, ATopic topic) {
        return ShippedRules.BOOK.trace(ReviewRules.class, facts(topic)).stream()
                .filter(trace -> trace.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static TopicFacts facts(ATopic topic) {
        return new TopicFacts(Kind.WEEKLY, topic.proposal(), AT, List.of(), List.of(), 25, 0);
    }
}
