package yicheng.meeting.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import yicheng.HandWrittenTimetableRules;
import yicheng.TestOffice;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.Step;
import yicheng.meeting.terms.WeeklyMode;
import yicheng.policy.Answer;
import yicheng.policy.Text;

class PlanYearTest {

    private static final LocalDateTime TODAY = LocalDateTime.of(2026, 11, 22, 9, 0);

    @Test
    void a_weekly_meeting_on_qingming_moves_to_tuesday_with_all_its_limits() {
        var meeting = meeting("weekly:2026-04-06");

        assertThat(meeting.status()).isEqualTo(PlannedMeeting.Status.MOVED);
        assertThat(meeting.held().orElseThrow().start()).isEqualTo("2026-04-07T09:00");
        assertThat(meeting.notes().get(0).zh()).isEqualTo("04-06 清明节，顺延");
        assertThat(due(meeting, Step.TOPICS)).isEqualTo("2026-04-02T17:00");
        assertThat(due(meeting, Step.LIST)).isEqualTo("2026-04-03T10:00");
        assertThat(due(meeting, Step.DECISION)).isEqualTo("2026-04-03T12:00");
        assertThat(due(meeting, Step.MATERIAL)).isEqualTo("2026-04-03T15:00");
        assertThat(due(meeting, Step.PAPERS)).isEqualTo("2026-04-03T17:00");
        assertThat(due(meeting, Step.VENUE)).isEqualTo("2026-04-03T17:00");
        assertThat(due(meeting, Step.LEAVE)).isEqualTo("2026-04-07T07:00");
        assertThat(due(meeting, Step.CHECK)).isEqualTo("2026-04-07T08:30");
    }

    @Test
    void a_moved_meeting_is_found_by_the_day_it_is_held_too() {
        assertThat(meeting("weekly:2026-04-07")).isEqualTo(meeting("weekly:2026-04-06"));
    }

    @Test
    void a_week_without_a_working_day_merges_into_the_next_meeting() {
        var meeting = meeting("weekly:2026-02-16");

        assertThat(meeting.status()).isEqualTo(PlannedMeeting.Status.MERGED);
        assertThat(meeting.held()).isEmpty();
        assertThat(meeting.deadlines()).isEmpty();
    }

    @Test
    void topics_of_a_merged_meeting_go_to_the_next_one_and_keep_the_cut_off_they_had() {
        var notes = meeting("weekly:2026-02-16").notes();

        assertThat(notes)
                .extracting(Text::zh)
                .containsExactly("02-16 春节，当周无工作日", "议题（2月12日 周四 17:00 前提交）并入 2026年2月24日 周二 的会议");
        assertThat(notes.get(1).en())
                .isEqualTo("topics (in by Thu 12 Feb 17:00) merged into the meeting of Tue 24 Feb 2026");
    }

    @Test
    void a_topic_cut_off_after_the_list_is_shown_beside_the_one_that_works() {
        var topics = meeting("weekly:2026-02-23").deadline(Step.TOPICS).orElseThrow();

        assertThat(topics.departsFromWording()).isTrue();
        assertThat(topics.literal().at()).isEqualTo("2026-02-14T17:00");
        assertThat(topics.at()).isEqualTo("2026-02-13T17:00");
    }

    @Test
    void the_monthly_cut_off_on_a_holiday_comes_forward_and_says_why() {
        var topics = meeting("monthly:2026-10-02").deadline(Step.TOPICS).orElseThrow();

        assertThat(topics.at()).isEqualTo("2026-09-24T17:00");
        assertThat(topics.due().steps())
                .extracting(step -> step.zh())
                .containsExactly("上月 25 日", "9月25日 周五 中秋节", "提前至 9月24日 周四");
    }

    @Test
    void the_first_quarter_cut_off_in_spring_festival_falls_on_a_make_up_saturday() {
        assertThat(due(meeting("quarterly:2026-03-31"), Step.TOPICS)).isEqualTo("2026-02-14T17:00");
    }

    @Test
    void a_weekly_meeting_in_the_same_half_day_as_a_quarterly_one_is_proposed_to_merge() {
        var collision = year(2024).collisions().stream()
                .filter(Collision::sameHalfDay)
                .findFirst()
                .orElseThrow();

        assertThat(collision.day()).isEqualTo(LocalDate.of(2024, 9, 30));
        assertThat(collision.larger().kind()).isEqualTo(Kind.QUARTERLY);
        assertThat(collision.mergeProposed()).isTrue();
    }

    @Test
    void a_weekly_and_a_monthly_meeting_on_one_day_both_stand() {
        assertThat(year(2026).collisions())
                .extracting(Collision::day, Collision::mergeProposed)
                .containsExactly(tuple(LocalDate.of(2026, 5, 6), false), tuple(LocalDate.of(2026, 10, 8), false));
    }

    @Test
    void every_meeting_of_a_year_without_a_notice_is_provisional() {
        assertThat(year(2027).meetings())
                .hasSize(68)
                .allMatch(meeting -> meeting.status() == PlannedMeeting.Status.PROVISIONAL);
    }

    @Test
    void the_advanced_mode_takes_topics_four_working_days_before() {
        var office = TestOffice.with(TODAY, new HandWrittenTimetableRules(WeeklyMode.ADVANCE));
        var planned = done(office.planYear().handle(new PlanYear.Command(2026)));

        var meeting = planned.find(MeetingRef.parse("weekly:2026-11-30").orElseThrow())
                .orElseThrow();

        assertThat(due(meeting, Step.TOPICS)).isEqualTo("2026-11-24T17:00");
        assertThat(due(meeting, Step.LIST)).isEqualTo("2026-11-25T17:00");
    }

    @Test
    void the_next_reachable_mode_takes_the_last_thursday_the_list_can_wait_for() {
        var office = TestOffice.with(TODAY, new HandWrittenTimetableRules(WeeklyMode.REACH));
        var planned = done(office.planYear().handle(new PlanYear.Command(2026)));

        var meeting = planned.find(MeetingRef.parse("weekly:2026-11-30").orElseThrow())
                .orElseThrow();

        assertThat(due(meeting, Step.TOPICS)).isEqualTo("2026-11-19T17:00");
    }

    @Test
    void a_book_that_leaves_a_term_open_plans_nothing_and_says_what_is_missing() {
        var office = TestOffice.with(TODAY, HandWrittenTimetableRules.withoutAMode());

        var refused = office.planYear()
                .handle(new PlanYear.Command(2026))
                .fold(year -> "planned", findings -> findings.get(0).text().zh());

        assertThat(refused).isEqualTo("规则库没有写明周例会时限冲突按哪种方式执行，请在“会议”一章补上一条");
    }

    @Test
    void a_year_before_the_calendar_is_refused_with_the_years_there_are() {
        var refused = TestOffice.office()
                .planYear()
                .handle(new PlanYear.Command(1999))
                .fold(year -> "planned", findings -> findings.get(0).text().zh());

        assertThat(refused).isEqualTo("没有 1999 年的工作日历；可用 2024 至 2100 年，更早的年份请先导入放假安排");
    }

    @Test
    void what_comes_on_the_last_minute_is_in_time() {
        var topics = meeting("weekly:2026-11-30").deadline(Step.TOPICS).orElseThrow();

        assertThat(topics.inTime(LocalDateTime.of(2026, 11, 26, 17, 0))).isTrue();
        assertThat(topics.inTime(LocalDateTime.of(2026, 11, 26, 17, 0, 1))).isFalse();
    }

    private static PlannedMeeting meeting(String ref) {
        var parsed = MeetingRef.parse(ref).orElseThrow();
        return year(parsed.day().getYear()).find(parsed).orElseThrow();
    }

    private static Timetable year(int year) {
        return done(TestOffice.office().planYear().handle(new PlanYear.Command(year)));
    }

    private static Timetable done(Answer<Timetable> answer) {
        return answer.fold(year -> year, findings -> {
            throw new AssertionError(findings);
        });
    }

    private static String due(PlannedMeeting meeting, Step step) {
        return meeting.deadline(step).orElseThrow().at().toString();
    }
}
