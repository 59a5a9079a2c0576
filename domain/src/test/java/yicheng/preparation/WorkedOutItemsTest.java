package yicheng.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.HEAD_OF_FINANCE;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.policy.Answered.ground;
import static yicheng.policy.Answered.refusal;
import static yicheng.preparation.PreparationStory.WEEKLY;
import static yicheng.preparation.PreparationStory.done;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yicheng.TestOffice;
import yicheng.attendance.ProxyKind;
import yicheng.attendance.leave.LeaveKind;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.leave.Proxy;
import yicheng.attendance.leave.act.AskLeave;
import yicheng.attendance.leave.act.DecideLeave;
import yicheng.attendance.leave.act.LeaveForm;
import yicheng.attendance.roll.ReportToHost;
import yicheng.people.FiveDepartments;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.policy.Ground;
import yicheng.preparation.checklist.ListedItem;

/** The report to the host, leave and the plates have records of their own; the checklist says what those say. */
class WorkedOutItemsTest {

    private final PreparationStory story = PreparationStory.on(LocalDateTime.of(2026, 11, 30, 7, 0));

    @Test
    void the_report_to_the_host_is_done_by_reporting() {
        assertThat(missing("向主持人报告到会情况")).isEqualTo("还没有报告主持人");
        assertThat(missing("核实请假情况")).isEqualTo("报告主持人时一并核实");

        report(0);

        assertThat(item("向主持人报告到会情况").mark().orElseThrow().by()).isEqualTo(CLERK);
        assertThat(item("核实请假情况").mark()).isPresent();
    }

    @Test
    void it_is_not_ticked_off_beside_that() {
        var ticked = story.tick(CLERK, Checklist.CHECK, "向主持人报告到会情况", "");

        assertThat(ground(ticked)).isEqualTo(Ground.POLICY);
        assertThat(refusal(ticked)).isEqualTo("“向主持人报告到会情况”以报告登记为准，不另行登记；请到“签到”页报告主持人办理");
        assertThat(refusal(story.tick(CLERK, Checklist.VENUE, "座位牌摆放", ""))).contains("请到“座位”页摆放座位牌办理");
        assertThat(ground(story.untick(CLERK, Checklist.CHECK, "调整座位"))).isEqualTo(Ground.POLICY);
    }

    @Test
    void leave_that_waits_for_the_host_is_not_confirmed_nor_leave_that_came_after_the_report() {
        report(0);
        var asked = ask();
        assertThat(missing("核实请假情况")).isEqualTo("还有 1 件请假等主持人决定");

        approve(asked);
        assertThat(missing("核实请假情况")).isEqualTo("报告主持人以后请假有变，请再报告");

        report(1);
        assertThat(item("核实请假情况").mark()).isPresent();
    }

    @Test
    void seats_are_adjusted_when_the_plates_lie_as_the_plan_has_them() {
        assertThat(missing("调整座位")).isEqualTo("座位牌还没有按座位图摆放");
        done(story.lay(CLERK, 0));
        assertThat(item("调整座位").mark()).isPresent();

        approve(ask());

        assertThat(missing("调整座位")).isEqualTo("座位牌还有 1 处要调整");
        assertThat(item(Checklist.VENUE, "座位牌摆放").mark()).isPresent();
        done(story.lay(CLERK, 1));
        assertThat(item("调整座位").mark()).isPresent();
        assertThat(story.seen(HEAD_OF_FIRST).lists()).hasSize(2);
    }

    private void report(long basedOn) {
        done(story.office.attendance().reportToHost().handle(actor(CLERK), new ReportToHost.Command(WEEKLY, basedOn)));
    }

    private Leaves.Kept ask() {
        var proxy = Proxy.named(FiveDepartments.DEPUTY_OF_FINANCE, ProxyKind.EXPLAINS, "");
        var form = new LeaveForm(LeaveKind.SICK, "就医", "", Optional.of(proxy));
        return done(story.office
                .attendance()
                .askLeave()
                .handle(actor(HEAD_OF_FINANCE), new AskLeave.Command(WEEKLY, Optional.empty(), form, false)));
    }

    private void approve(Leaves.Kept asked) {
        done(story.office
                .attendance()
                .decideLeave()
                .handle(
                        actor(DIRECTOR),
                        new DecideLeave.Command(asked.leave().id(), asked.version(), true, "", true, false)));
    }

    private Actor actor(Person.Id person) {
        return TestOffice.actor(story.office, person);
    }

    private String missing(String name) {
        return item(name).missing().orElseThrow().zh();
    }

    private ListedItem item(String name) {
        return item(Checklist.CHECK, name);
    }

    private ListedItem item(Checklist list, String name) {
        return story.seen(CLERK).lists().get(list.ordinal()).items().stream()
                .filter(item -> item.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
