package yicheng.attendance.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DEPUTY_OF_FINANCE;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.HEAD_OF_FINANCE;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_SECOND;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;
import static yicheng.topic.TopicStory.done;
import static yicheng.topic.TopicStory.ground;
import static yicheng.topic.TopicStory.refused;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import yicheng.attendance.leave.act.SupplementLeave;
import yicheng.policy.Ground;

/** The circular on absences: what it lists, who issues it, when. */
class CircularTest {

    private final RollStory story = new RollStory();

    @Test
    void it_names_who_was_absent_and_whose_statement_never_came() {
        story.financeRings();
        story.at(8, 55).everybodyArrivesBut(List.of(HEAD_OF_SECOND));
        story.at(9, 10).settled();
        story.clock.moveTo(LocalDateTime.of(2026, 12, 1, 17, 1));
        story.office.attendance().supplementClock().handle();

        var issued = done(story.circular(OFFICE_HEAD)).roll().circular().orElseThrow();

        assertThat(issued.lines())
                .containsExactly(
                        new Circular.Line("沈洁", "业务二部负责人", Circular.Why.ABSENT),
                        new Circular.Line("朱敏", "财务部负责人", Circular.Why.STATEMENT_MISSED));
        assertThat(story.office.inbox().of(story.as(HEAD_OF_FIRST)))
                .anySatisfy(notice ->
                        assertThat(notice.text().zh()).startsWith("通报：").contains("沈洁、朱敏"));
    }

    @Test
    void it_is_due_by_the_end_of_the_third_working_day() {
        assertThat(story.seen().circularDue()).contains(LocalDateTime.of(2026, 12, 3, 17, 0));
    }

    @Test
    void the_head_of_the_office_issues_it_and_nobody_else() {
        story.at(8, 55).everybodyArrivesBut(List.of(HEAD_OF_SECOND));
        story.at(9, 10).settled();

        assertThat(ground(story.circular(CLERK))).isEqualTo(Ground.RIGHTS);
        assertThat(ground(story.circular(DIRECTOR))).isEqualTo(Ground.RIGHTS);
        assertThat(story.office.attendance().readRoll().circularsDue(story.as(OFFICE_HEAD)))
                .hasSize(1);
        assertThat(story.office.attendance().readRoll().circularsDue(story.as(CLERK)))
                .isEmpty();
    }

    @Test
    void it_is_issued_once() {
        story.at(8, 55).everybodyArrivesBut(List.of(HEAD_OF_SECOND));
        story.at(9, 10).settled();
        done(story.circular(OFFICE_HEAD));

        var again = story.circular(OFFICE_HEAD);

        assertThat(ground(again)).isEqualTo(Ground.STATE);
        assertThat(refused(again).get(0).text().zh()).contains("已经印发");
    }

    @Test
    void it_waits_until_every_statement_is_due() {
        story.financeRings();
        story.at(8, 55).everybodyArrivesBut(List.of(HEAD_OF_SECOND));
        story.at(9, 10).settled();

        var early = story.circular(OFFICE_HEAD);

        assertThat(ground(early)).isEqualTo(Ground.STATE);
        assertThat(refused(early).get(0).text().zh()).contains("没有到期").contains("12月1日");
    }

    @Test
    void where_nobody_kept_the_roll_it_names_whose_statement_never_came() {
        story.financeRings();
        story.clock.moveTo(LocalDateTime.of(2026, 12, 1, 17, 1));

        assertThat(story.office.attendance().readRoll().circularsDue(story.as(OFFICE_HEAD)))
                .hasSize(1);
        var issued = done(story.circular(OFFICE_HEAD)).roll();

        assertThat(issued.circular().orElseThrow().lines())
                .extracting(Circular.Line::why)
                .containsExactly(Circular.Why.STATEMENT_MISSED);
        assertThat(issued.settled()).isPresent();
        assertThat(story.office.attendance().readRoll().circularsDue(story.as(OFFICE_HEAD)))
                .isEmpty();
    }

    @Test
    void a_statement_that_came_late_but_before_the_circular_is_not_named() {
        var leave = story.financeRings();
        story.clock.moveTo(LocalDateTime.of(2026, 12, 1, 17, 1));
        story.office.attendance().supplementClock().handle();
        var kept = done(story.office.attendance().readLeaves().one(story.as(HEAD_OF_FINANCE), leave));
        done(story.office
                .attendance()
                .supplementLeave()
                .handle(story.as(HEAD_OF_FINANCE), new SupplementLeave.Command(leave, kept.version(), "途中交通事故")));

        assertThat(refused(story.circular(OFFICE_HEAD)).get(0).text().zh()).contains("没有需要通报的人");
    }

    @Test
    void a_confirmed_proxy_who_did_not_come_is_named_with_whom_he_was_to_come_for() {
        story.financeRings();
        story.at(8, 55).everybodyArrivesBut(List.of(DEPUTY_OF_FINANCE));
        story.at(9, 10).settled();
        story.clock.moveTo(LocalDateTime.of(2026, 12, 1, 17, 1));

        assertThat(done(story.circular(OFFICE_HEAD))
                        .roll()
                        .circular()
                        .orElseThrow()
                        .lines())
                .contains(new Circular.Line("许静", "代财务部负责人", Circular.Why.PROXY_ABSENT));
    }

    @Test
    void not_before_absences_are_final_nor_where_there_is_nobody_to_name() {
        story.at(8, 55).everybodyArrivesBut(List.of());

        assertThat(ground(story.at(9, 30).circular(OFFICE_HEAD))).isEqualTo(Ground.STATE);
        story.at(11, 0).settled();
        assertThat(ground(story.circular(OFFICE_HEAD))).isEqualTo(Ground.STATE);
    }
}
