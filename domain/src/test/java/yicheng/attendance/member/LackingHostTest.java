package yicheng.attendance.member;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DEPUTY_FOR_BUSINESS;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.topic.TopicStory.WEEKLY;
import static yicheng.topic.TopicStory.done;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yicheng.Office;
import yicheng.TestClock;
import yicheng.TestOffice;
import yicheng.attendance.leave.LeaveKind;
import yicheng.attendance.leave.act.AskLeave;
import yicheng.attendance.leave.act.DecideLeave;
import yicheng.attendance.leave.act.LeaveForm;
import yicheng.people.Delegation;
import yicheng.people.Person;
import yicheng.people.change.Delegate;
import yicheng.people.change.DelegationChange;
import yicheng.people.rights.Actor;

/** A meeting whose host goes on leave himself says so, as nobody else takes the chair by himself (4.2.chair.delegate). */
class LackingHostTest {

    private final Office office = TestOffice.setUpOn(TestClock.at(LocalDateTime.of(2026, 11, 24, 9, 0)));

    @Test
    void who_has_the_chair_and_is_away_leaves_it_empty() {
        lendTheChair();
        assertThat(roster().lacksHost()).isFalse();

        var asked = done(office.attendance()
                .askLeave()
                .handle(
                        actor(DEPUTY_FOR_BUSINESS),
                        new AskLeave.Command(
                                WEEKLY,
                                Optional.empty(),
                                new LeaveForm(LeaveKind.OFFICIAL, "省里开会", "", Optional.empty()),
                                false)));
        assertThat(roster().lacksHost()).isFalse();

        done(office.attendance()
                .decideLeave()
                .handle(
                        actor(DIRECTOR),
                        new DecideLeave.Command(asked.leave().id(), asked.version(), true, "", false, false)));
        assertThat(roster().lacksHost()).isTrue();
    }

    private MeetingRoster roster() {
        return done(office.attendance().readRoster().handle(actor(CLERK), WEEKLY));
    }

    private Actor actor(Person.Id person) {
        return TestOffice.actor(office, person);
    }

    private void lendTheChair() {
        var day = LocalDate.of(2026, 11, 30);
        var lend = new DelegationChange.Lend(Delegation.What.CHAIR, DIRECTOR, DEPUTY_FOR_BUSINESS, day, day, "外出开会");
        done(office.people().delegate().handle(actor(DIRECTOR), new Delegate.Command(lend)));
    }
}
