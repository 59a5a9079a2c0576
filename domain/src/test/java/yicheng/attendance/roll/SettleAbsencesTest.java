package yicheng.attendance.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DEPUTY_OF_FINANCE;
import static yicheng.people.FiveDepartments.HEAD_OF_FINANCE;
import static yicheng.people.FiveDepartments.HEAD_OF_SECOND;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;
import static yicheng.topic.TopicStory.done;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Absence without leave, ten minutes after the start. */
class SettleAbsencesTest {

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
    void who_is_on_leave_is_not_absent_whether_his_proxy_comes_or_not() {
        story.financeRings();
        story.at(8, 55).everybodyArrivesBut(List.of(DEPUTY_OF_FINANCE));

        assertThat(story.at(9, 30).settled()).isEmpty();
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
