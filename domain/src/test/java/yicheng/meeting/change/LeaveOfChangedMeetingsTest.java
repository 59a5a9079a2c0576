package yicheng.meeting.change;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DEPUTY_OF_FINANCE;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.HEAD_OF_FINANCE;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.topic.TopicStory.MONTHLY;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.topic.TopicStory.WEEKLY;
import static yicheng.topic.TopicStory.done;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yicheng.agenda.ListStory;
import yicheng.attendance.ProxyKind;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveKind;
import yicheng.attendance.leave.LeaveStage;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.leave.Proxy;
import yicheng.attendance.leave.act.DecideLeave;
import yicheng.attendance.leave.act.EnterCall;
import yicheng.attendance.leave.act.LeaveForm;
import yicheng.attendance.roll.ReadRoll;
import yicheng.attendance.roll.SignIn;
import yicheng.meeting.arrangement.Arrangement;
import yicheng.people.Person;

/** Leave that was asked for, and the roll, when their meeting is moved, merged or cancelled. */
class LeaveOfChangedMeetingsTest {

    private final ListStory story = ListStory.on(TUESDAY);
    private final MeetingChanges changes = new MeetingChanges(story);

    @Test
    void the_statement_after_a_call_is_due_after_the_meeting_as_it_is_moved() {
        var leave = financeRings();
        assertThat(due(leave)).contains(LocalDateTime.of(2026, 12, 1, 17, 0));

        changes.decided(WEEKLY, new Arrangement.Moved(LocalDateTime.of(2026, 12, 2, 9, 0)));
        clockRuns(LocalDateTime.of(2026, 12, 1, 17, 1));

        assertThat(due(leave)).contains(LocalDateTime.of(2026, 12, 3, 17, 0));
        assertThat(kept(leave).leave().supplement().orElseThrow().missed()).isFalse();
        assertThat(story.topics.office.inbox().of(story.topics.as(HEAD_OF_FINANCE)))
                .anySatisfy(notice ->
                        assertThat(notice.text().zh()).contains("会议改期").contains("12月3日"));
        clockRuns(LocalDateTime.of(2026, 12, 3, 17, 1));
        assertThat(kept(leave).leave().supplement().orElseThrow().missed()).isTrue();
    }

    @Test
    void nothing_is_owed_for_a_meeting_that_is_cancelled() {
        var leave = financeRings();

        changes.decided(WEEKLY, new Arrangement.Cancelled());
        clockRuns(LocalDateTime.of(2026, 12, 2, 9, 0));

        assertThat(kept(leave).leave().supplement().orElseThrow().missed()).isFalse();
        assertThat(story.topics.office.attendance().readRoll().circularsDue(story.topics.as(CLERK)))
                .isEmpty();
    }

    @Test
    void leave_for_a_meeting_merged_into_a_larger_one_stands_for_that() {
        financeRings();

        changes.decided(WEEKLY, new Arrangement.Merged(MONTHLY));

        var roster = done(story.topics.office.attendance().readRoster().handle(story.topics.as(CLERK), MONTHLY));
        assertThat(roster.meeting().ref()).isEqualTo(MONTHLY);
        assertThat(roster.away(HEAD_OF_FINANCE)).isPresent();
        assertThat(roster.standingIn(DEPUTY_OF_FINANCE)).isPresent();
    }

    @Test
    void who_stands_in_at_a_merged_meeting_is_told_when_the_larger_one_is_moved() {
        financeRings();
        changes.decided(WEEKLY, new Arrangement.Merged(MONTHLY));

        changes.decided(MONTHLY, new Arrangement.Moved(LocalDateTime.of(2026, 12, 8, 14, 0)));

        assertThat(story.topics.office.inbox().of(story.topics.as(DEPUTY_OF_FINANCE)))
                .anySatisfy(notice -> {
                    assertThat(notice.about()).contains("monthly");
                    assertThat(notice.text().zh()).contains("12月8日");
                });
    }

    @Test
    void a_roll_kept_before_a_late_merge_goes_on() {
        story.topics.clock.moveTo(LocalDateTime.of(2026, 11, 30, 8, 40));
        signIn(HEAD_OF_FIRST, 0);

        story.topics.clock.moveTo(LocalDateTime.of(2026, 11, 30, 8, 50));
        changes.decided(WEEKLY, new Arrangement.Merged(MONTHLY));

        assertThat(roll().kept().roll().presence(HEAD_OF_FIRST.value())).isPresent();
        story.topics.clock.moveTo(LocalDateTime.of(2026, 12, 4, 13, 50));
        signIn(HEAD_OF_FINANCE, roll().kept().version());
        assertThat(roll().kept().roll().present()).hasSize(2);
    }

    private void signIn(Person.Id person, long version) {
        var held = roll().roster().meeting().ref();
        done(story.topics
                .office
                .attendance()
                .signIn()
                .handle(
                        story.topics.as(CLERK),
                        new SignIn.Command(held, version, person.value(), SignIn.What.ARRIVED, Optional.empty())));
    }

    private ReadRoll.Seen roll() {
        return done(story.topics.office.attendance().readRoll().handle(story.topics.as(CLERK), WEEKLY));
    }

    private Leave.Id financeRings() {
        var form = new LeaveForm(
                LeaveKind.SICK, "发烧", "", Optional.of(Proxy.named(DEPUTY_OF_FINANCE, ProxyKind.EXPLAINS, "")));
        Leaves.Kept entered = done(story.topics
                .office
                .attendance()
                .enterCall()
                .handle(
                        story.topics.as(CLERK),
                        new EnterCall.Command(WEEKLY, HEAD_OF_FINANCE, TUESDAY.minusHours(1), "周明远", form)));
        var decided = done(story.topics
                .office
                .attendance()
                .decideLeave()
                .handle(
                        story.topics.as(DIRECTOR),
                        new DecideLeave.Command(entered.leave().id(), entered.version(), true, "", true, false)));
        assertThat(decided.leave().stage()).isEqualTo(LeaveStage.PROXY_CONFIRMED);
        return decided.leave().id();
    }

    private void clockRuns(LocalDateTime now) {
        story.topics.clock.moveTo(now);
        story.topics.office.attendance().supplementClock().handle();
        story.topics.office.attendance().supplementClock().handle();
    }

    private Optional<LocalDateTime> due(Leave.Id leave) {
        return kept(leave).leave().supplement().map(owed -> owed.due());
    }

    private Leaves.Kept kept(Leave.Id leave) {
        return done(story.topics.office.attendance().readLeaves().one(story.topics.as(HEAD_OF_FINANCE), leave));
    }
}
