package yicheng.preparation;

import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.preparation.PreparationStory.WEEKLY;
import static yicheng.preparation.PreparationStory.done;

import java.util.Optional;
import yicheng.Office;
import yicheng.TestOffice;
import yicheng.attendance.leave.LeaveKind;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.leave.act.AskLeave;
import yicheng.attendance.leave.act.DecideLeave;
import yicheng.attendance.leave.act.LeaveForm;
import yicheng.attendance.leave.act.WithdrawLeave;
import yicheng.people.Person;

/** Leave for the weekly meeting that is got ready. */
record LeaveStory(Office office) {

    Leaves.Kept approved(Person.Id person) {
        var form = new LeaveForm(LeaveKind.OFFICIAL, "外出开会", "", Optional.empty());
        var asked = done(office.attendance()
                .askLeave()
                .handle(TestOffice.actor(office, person), new AskLeave.Command(WEEKLY, Optional.empty(), form, false)));
        return done(office.attendance()
                .decideLeave()
                .handle(
                        TestOffice.actor(office, DIRECTOR),
                        new DecideLeave.Command(asked.leave().id(), asked.version(), true, "", false, false)));
    }

    void takenBack(Person.Id person, Leaves.Kept leave) {
        done(office.attendance()
                .withdrawLeave()
                .handle(
                        TestOffice.actor(office, person),
                        new WithdrawLeave.Command(leave.leave().id(), leave.version())));
    }
}
