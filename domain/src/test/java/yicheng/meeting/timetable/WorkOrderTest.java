package yicheng.meeting.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import yicheng.HandWrittenTimetableRules;
import yicheng.TestOffice;
import yicheng.calendar.TimeLimit;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.Step;
import yicheng.meeting.terms.Term;
import yicheng.meeting.terms.TimetableRules;
import yicheng.meeting.terms.WeeklyMode;
import yicheng.policy.Answer;
import yicheng.policy.Clause;
import yicheng.policy.Finding;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

class WorkOrderTest {

    private static final LocalTime CLOSE = LocalTime.of(17, 0);

    @ParameterizedTest
    @MethodSource("modesAndYears")
    void no_meeting_of_the_shipped_terms_has_a_step_before_the_one_it_waits_for(WeeklyMode mode, int year) {
        var planned = planned(new HandWrittenTimetableRules(mode), year);

        assertThat(WorkOrder.possible(planned.meetings())).isTrue();
    }

    @Test
    void the_advanced_mode_without_its_rule_gives_back_the_contradiction_and_is_refused() {
        var refused = refused(without("meetings.advance", WeeklyMode.ADVANCE));

        assertThat(refused)
                .singleElement()
                .isEqualTo("周例会“清单报主要领导”（规则 meetings.list）早于它要等的“议题提交”（规则 meetings.weekly-topics）："
                        + "平常一次会分别是 2026年7月1日 周三 17:00 和 2026年7月2日 周四 17:00，无法执行；"
                        + "请改其中一条的时限，或为所选执行方式补上一条");
    }

    @ParameterizedTest
    @CsvSource({
        "meetings.compress-list, “清单报主要领导”（规则 meetings.list）早于它要等的“议题提交”",
        "meetings.compress-decision, “主要领导审定”（规则 meetings.decision）早于它要等的“清单报主要领导”",
        "meetings.compress-material, “正式材料报送”（规则 meetings.material）早于它要等的“主要领导审定”"
    })
    void a_mode_that_lost_one_of_its_rules_names_the_two_that_clash(String lost, String clash) {
        assertThat(refused(without(lost, WeeklyMode.COMPRESS)))
                .singleElement()
                .asString()
                .contains(clash);
    }

    @Test
    void a_monthly_list_before_the_25th_is_refused_and_the_weekly_mode_is_not_blamed() {
        var early = limit("early-list", Step.LIST, new TimeLimit.WorkingDaysBefore(10, CLOSE));
        var rules = instead("meetings.list", Kind.MONTHLY, early);

        assertThat(refused(rules)).singleElement().asString().startsWith("月例会").endsWith("请改其中一条的时限");
    }

    @Test
    void topics_until_the_30th_are_too_late_for_a_few_months_only_so_those_say_it_themselves() {
        var late = limit("late-topics", Step.TOPICS, new TimeLimit.DayOfMonthBefore(30, CLOSE, true));
        var year = planned(instead("meetings.monthly-topics", Kind.MONTHLY, late), 2026);

        assertThat(notes(year, "monthly:2026-05-01")).contains("“清单报主要领导”的时限早于它要等的“议题提交”，本次请办公室另定");
        assertThat(notes(year, "monthly:2026-06-05")).isEmpty();
    }

    @Test
    void two_steps_due_in_one_minute_are_possible() {
        var rules = instead(
                "meetings.compress-list",
                Kind.WEEKLY,
                new Term.Limit(
                        rule("same-minute"),
                        Step.LIST,
                        new TimeLimit.WorkingDaysBefore(2, CLOSE),
                        Optional.of(WeeklyMode.COMPRESS),
                        false));

        assertThat(WorkOrder.possible(planned(rules, 2026).meetings())).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_second_limit_in_the_chosen_mode_is_said_twice(WeeklyMode mode) {
        var first = inMode("first", mode);
        var second = inMode("second", mode);

        var refused = refused(with(mode, first, second));

        assertThat(refused)
                .singleElement()
                .isEqualTo("规则库对周例会按%s方式执行时“会议资料发送”的时限有 2 种说法（first、second），请只留一条"
                        .formatted(mode.label().zh()));
    }

    @Test
    void a_second_limit_in_a_mode_not_chosen_changes_nothing() {
        var rules =
                with(WeeklyMode.COMPRESS, inMode("first", WeeklyMode.ADVANCE), inMode("second", WeeklyMode.ADVANCE));

        assertThat(planned(rules, 2026).meetings())
                .isEqualTo(planned(new HandWrittenTimetableRules(WeeklyMode.COMPRESS), 2026)
                        .meetings());
    }

    static Stream<Arguments> modesAndYears() {
        return Stream.of(WeeklyMode.values())
                .flatMap(mode -> Stream.iterate(2024, year -> year <= 2030, year -> year + 1)
                        .map(year -> Arguments.of(mode, year)));
    }

    private static TimetableRules without(String rule, WeeklyMode mode) {
        var whole = new HandWrittenTimetableRules(mode);
        return facts -> whole.terms(facts).stream()
                .filter(term -> !term.rule().id().equals(rule))
                .toList();
    }

    private static TimetableRules instead(String rule, Kind kind, Term term) {
        var whole = new HandWrittenTimetableRules(WeeklyMode.COMPRESS);
        return facts -> whole.terms(facts).stream()
                .map(said -> facts.kind() == kind && said.rule().id().equals(rule) ? term : said)
                .toList();
    }

    private static TimetableRules with(WeeklyMode mode, Term... more) {
        var whole = new HandWrittenTimetableRules(mode);
        return facts -> {
            var terms = new ArrayList<>(whole.terms(facts));
            terms.addAll(facts.kind() == Kind.WEEKLY ? List.of(more) : List.of());
            return terms;
        };
    }

    private static Term inMode(String id, WeeklyMode mode) {
        var limit = new TimeLimit.WorkingDaysBefore(1, CLOSE);
        return new Term.Limit(rule(id), Step.PAPERS, limit, Optional.of(mode), false);
    }

    private static Term limit(String id, Step step, TimeLimit limit) {
        return new Term.Limit(rule(id), step, limit, Optional.empty(), false);
    }

    private static RuleRef rule(String id) {
        return new RuleRef(id, Text.chinese(id), new Clause("3.1.list.when"));
    }

    private static List<String> notes(Timetable year, String ref) {
        return year.find(MeetingRef.parse(ref).orElseThrow()).orElseThrow().notes().stream()
                .map(Text::zh)
                .toList();
    }

    private static Timetable planned(TimetableRules rules, int year) {
        return plan(rules, year).fold(done -> done, findings -> {
            throw new AssertionError(findings);
        });
    }

    private static List<String> refused(TimetableRules rules) {
        return plan(rules, 2026)
                .fold(
                        year -> List.of("planned"),
                        findings -> findings.stream()
                                .map(Finding::text)
                                .map(Text::zh)
                                .toList());
    }

    private static Answer<Timetable> plan(TimetableRules rules, int year) {
        return TestOffice.with(LocalDateTime.of(2026, 11, 22, 9, 0), rules)
                .planYear()
                .handle(new PlanYear.Command(year));
    }
}
