package yicheng.attendance.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DEPUTY_OF_FINANCE;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.HEAD_OF_FINANCE;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_SECOND;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;
import static yicheng.topic.TopicStory.WEEKLY;
import static yicheng.topic.TopicStory.done;
import static yicheng.topic.TopicStory.ground;
import static yicheng.topic.TopicStory.refused;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yicheng.attendance.RollMark;
import yicheng.attendance.leave.LeaveKind;
import yicheng.attendance.leave.LeaveStage;
import yicheng.attendance.leave.act.AskLeave;
import yicheng.attendance.leave.act.LeaveForm;
import yicheng.policy.Ground;

/** Absence without leave, ten minutes after the start. */
class SettleAbsencesTest {

    private static final LocalDateTime NINE = LocalDateTime.of(2026, 11, 30, 9, 0);

    private final RollStory story = new RollStory();

    @Test
    void who_has_not_come_and_asked_for_nothing_is_absent_ten_minutes_after_the_start() {
        story.at(8, 55).everybodyArrivesBut(List.of(HEAD_OF_SECOND));

        assertThat(story.at(9, 9).settled()).isEmpty();
        assertThat(story.at(9, 10).settled()).hasSize(1);
        assertThat(story.roll().absences()).singleElement().satisfies(absence -> {
            assertThat(absence.name()).isEqualTo("沈洁");
            assertThat(absence.rule().clause().id()).isEqualTo("4.1.absent.record");
        });
        assertThat(story.office.inbox().of(story.as(OFFICE_HEAD)))
                .anySatisfy(notice -> assertThat(notice.text().zh()).contains("无故缺席：沈洁"));
    }

    @Test
    void it_is_said_once() {
        story.at(8, 55).everybodyArrivesBut(List.of(HEAD_OF_SECOND));
        story.at(9, 10).settled();

        assertThat(story.at(9, 20).settled()).isEmpty();
    }

    @Test
    void who_comes_after_that_stays_absent_and_is_late() {
        story.at(8, 55).everybodyArrivesBut(List.of(HEAD_OF_SECOND));
        story.at(9, 10).settled();

        var late = done(story.at(9, 25).signIn(HEAD_OF_SECOND));

        assertThat(late.roll().absences()).hasSize(1);
        assertThat(late.roll().presence(HEAD_OF_SECOND.value()).orElseThrow().marks())
                .hasSize(1);
    }

    @Test
    void who_was_there_in_time_and_is_entered_afterwards_was_not_absent() {
        story.at(8, 55).everybodyArrivesBut(List.of(HEAD_OF_SECOND));
        story.at(9, 10).settled();

        var entered = done(story.at(9, 30)
                .enter(CLERK, HEAD_OF_SECOND, SignIn.What.ARRIVED, Optional.of(LocalDateTime.of(2026, 11, 30, 8, 58))));

        assertThat(entered.roll().absences()).isEmpty();
        assertThat(entered.roll().settled()).isPresent();
    }

    @Test
    void who_signs_in_on_his_own_phone_makes_nobody_else_absent() {
        done(story.at(8, 58).signIn(HEAD_OF_SECOND));

        assertThat(story.at(9, 10).settled()).isEmpty();
    }

    @Test
    void nobody_is_absent_where_nobody_began_the_roll() {
        assertThat(story.at(10, 0).settled()).isEmpty();
    }

    @Test
    void who_is_on_leave_is_not_absent_but_a_confirmed_proxy_who_does_not_come_is_recorded() {
        story.financeRings();
        story.at(8, 55).everybodyArrivesBut(List.of(DEPUTY_OF_FINANCE));

        assertThat(story.at(9, 10).settled()).hasSize(1);
        assertThat(story.roll().absences()).singleElement().satisfies(absence -> {
            assertThat(absence.kind()).isEqualTo(RollMark.Kind.PROXY_ABSENT);
            assertThat(absence.name()).isEqualTo("许静");
            assertThat(absence.title()).isEqualTo("代财务部负责人");
        });
        done(story.at(9, 20).enter(CLERK, HEAD_OF_FINANCE, SignIn.What.ARRIVED, Optional.of(NINE)));
        assertThat(story.roll().absences()).as("he came himself, in time").isEmpty();
    }

    @Test
    void who_asked_and_has_no_answer_is_not_absent_and_whoever_was_refused_is() {
        var waits = story.firstRings(LocalDateTime.of(2026, 11, 30, 8, 50));
        story.at(8, 55).everybodyArrivesBut(List.of(HEAD_OF_FIRST, HEAD_OF_SECOND));
        assertThat(waits.leave().stage()).isEqualTo(LeaveStage.PHONED);

        story.at(9, 10).settled();

        assertThat(story.roll().absences()).extracting(Absence::key).containsExactly(HEAD_OF_SECOND.value());
    }

    @Test
    void whoever_was_refused_and_does_not_come_is_absent_without_leave() {
        var waits = story.firstRings(LocalDateTime.of(2026, 11, 30, 7, 40));
        done(story.decides(waits, false));
        story.at(8, 55).everybodyArrivesBut(List.of(HEAD_OF_FIRST));

        story.at(9, 10).settled();

        assertThat(story.roll().absences()).extracting(Absence::key).containsExactly(HEAD_OF_FIRST.value());
    }

    @Test
    void a_call_that_is_entered_afterwards_lifts_the_absence_only_when_the_host_agrees() {
        story.at(8, 55).everybodyArrivesBut(List.of(HEAD_OF_FIRST));
        story.at(9, 10).settled();
        assertThat(story.roll().absences()).hasSize(1);

        var waits = story.at(9, 30).firstRings(LocalDateTime.of(2026, 11, 30, 8, 50));

        assertThat(story.roll().absences()).as("nobody has agreed").hasSize(1);
        assertThat(done(story.decides(waits, true)).leave().stage()).isEqualTo(LeaveStage.APPROVED);
        assertThat(story.roll().absences()).isEmpty();
        assertThat(story.journal("roll/weekly:2026-11-30")).contains("roll.absence-lifted");
    }

    @Test
    void a_call_that_is_entered_afterwards_may_be_refused_and_the_absence_stands() {
        story.at(8, 55).everybodyArrivesBut(List.of(HEAD_OF_FIRST));
        var waits = story.at(9, 5).firstRings(LocalDateTime.of(2026, 11, 30, 8, 50));
        story.at(9, 10).settled();
        assertThat(story.roll().absences()).hasSize(1);

        assertThat(done(story.at(9, 40).decides(waits, false)).leave().stage()).isEqualTo(LeaveStage.REFUSED);

        assertThat(story.roll().absences()).hasSize(1);
    }

    @Test
    void what_waits_for_the_host_after_the_start_stands_on_his_list_until_the_statement_is_due() {
        story.at(9, 30).firstRings(LocalDateTime.of(2026, 11, 30, 8, 50));
        var readLeaves = story.office.attendance().readLeaves();

        assertThat(readLeaves.unfinished(story.as(DIRECTOR))).hasSize(1);
        story.clock.moveTo(LocalDateTime.of(2026, 12, 1, 17, 1));
        assertThat(readLeaves.unfinished(story.as(DIRECTOR))).isEmpty();
    }

    @Test
    void a_call_is_entered_until_the_written_statement_would_be_due() {
        story.clock.moveTo(LocalDateTime.of(2026, 12, 1, 17, 1));

        var refused = story.firstIsEntered(LocalDateTime.of(2026, 11, 30, 8, 50));

        assertThat(ground(refused)).isEqualTo(Ground.STATE);
        assertThat(refused(refused)).singleElement().satisfies(finding -> {
            assertThat(finding.rule().clause().id()).isEqualTo("2.leave.phone");
            assertThat(finding.text().zh()).contains("12月1日", "现在已过");
        });
    }

    @Test
    void his_own_draft_is_gone_once_the_office_entered_his_call() {
        var form = new LeaveForm(LeaveKind.SICK, "发烧", "", Optional.empty());
        done(story.office
                .attendance()
                .askLeave()
                .handle(story.as(HEAD_OF_FIRST), new AskLeave.Command(WEEKLY, Optional.empty(), form, true)));

        story.firstRings(LocalDateTime.of(2026, 11, 30, 8, 50));

        var own = done(story.office.attendance().readLeaves().own(story.as(HEAD_OF_FIRST)));
        assertThat(own).extracting(kept -> kept.leave().stage()).containsExactly(LeaveStage.PHONED);
    }

    @Test
    void no_leave_is_entered_for_who_has_signed_in() {
        done(story.at(8, 55).signIn(HEAD_OF_FIRST));

        var refused = story.at(8, 58).firstIsEntered(LocalDateTime.of(2026, 11, 30, 8, 50));

        assertThat(ground(refused)).isEqualTo(Ground.STATE);
        assertThat(refused(refused).get(0).text().zh()).contains("8:55", "先更正签到");
    }

    @Test
    void once_the_circular_is_out_no_leave_is_entered_or_granted_any_more() {
        var waits = story.firstRings(LocalDateTime.of(2026, 11, 30, 8, 50));
        story.at(8, 55).everybodyArrivesBut(List.of(HEAD_OF_FIRST, HEAD_OF_SECOND));
        story.at(9, 10).settled();
        story.clock.moveTo(LocalDateTime.of(2026, 12, 1, 17, 1));
        done(story.circular(OFFICE_HEAD));

        assertThat(refused(story.decides(waits, true)).get(0).text().zh()).contains("通报已经印发");
    }

    @Test
    void after_the_start_nobody_is_refused_any_more() {
        var waits = story.firstRings(LocalDateTime.of(2026, 11, 30, 8, 50));

        var refused = story.at(9, 0).decides(waits, false);

        assertThat(ground(refused)).isEqualTo(Ground.STATE);
        assertThat(refused(refused).get(0).text().zh()).contains("不批准已经太迟");
    }

    @Test
    void struck_out_again_after_that_somebody_is_absent_again() {
        story.at(8, 55).everybodyArrivesBut(List.of(HEAD_OF_SECOND));
        story.at(9, 10).settled();
        story.at(9, 30).enter(CLERK, HEAD_OF_SECOND, SignIn.What.ARRIVED, Optional.of(NINE));
        assertThat(story.roll().absences()).isEmpty();

        done(story.enter(CLERK, HEAD_OF_SECOND, SignIn.What.UNDONE, Optional.empty()));

        assertThat(story.roll().absences()).extracting(Absence::key).containsExactly(HEAD_OF_SECOND.value());
        done(story.enter(CLERK, HEAD_OF_FIRST, SignIn.What.UNDONE, Optional.empty()));
        assertThat(story.roll().absences()).hasSize(2);
    }

    @Test
    void where_everybody_came_the_roll_closes_with_the_meeting() {
        story.at(8, 55).everybodyArrivesBut(List.of());

        assertThat(story.at(10, 59).settled()).isEmpty();
        assertThat(story.at(11, 0).settled()).hasSize(1);
        assertThat(story.roll().absences()).isEmpty();
    }

    @Test
    void a_proxy_signs_in_for_the_one_who_is_away() {
        story.financeRings();

        var kept = done(story.at(8, 55).signIn(DEPUTY_OF_FINANCE));

        assertThat(kept.roll().presence(DEPUTY_OF_FINANCE.value())).isPresent();
        assertThat(story.enter(CLERK, HEAD_OF_FINANCE, SignIn.What.ARRIVED, Optional.empty()))
                .as("he comes after all")
                .satisfies(answer -> done(answer));
    }
}
