package yicheng.attendance.leave.act;

import java.time.Instant;
import java.util.Map;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveAct;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.member.HeldMeeting;
import yicheng.calendar.DateWords;
import yicheng.notice.Telling;
import yicheng.people.Organisations;
import yicheng.people.rights.Actor;
import yicheng.policy.Text;

/** Tells whom a step on a request for leave concerns. Inside the unit that keeps it. */
public final class LeaveNotices {

    private final Telling telling;
    private final Organisations organisations;

    public LeaveNotices(Telling telling, Organisations organisations) {
        this.telling = telling;
        this.organisations = organisations;
    }

    /** Nobody is told what he did himself. */
    void tell(Actor actor, LeaveAct act, Leave before, Leaves.Kept kept, HeldMeeting meeting) {
        organisations
                .current()
                .map(Organisations.Kept::organisation)
                .map(unit -> new LeaveTold(actor.id(), before, kept.leave(), meeting, unit).of(act))
                .orElse(Map.of())
                .forEach((person, text) -> {
                    if (!person.equals(actor.id())) {
                        telling.one(person, message(kept, act.event(), text), kept.changed());
                    }
                });
    }

    private static Telling.Message message(Leaves.Kept kept, String what, Text text) {
        var subject = kept.leave().subject();
        return new Telling.Message("%s/%s/%d".formatted(subject, what, kept.version()), text, subject);
    }

    /** The meeting was moved, and with it the day the statement is due. */
    void moved(Leaves.Kept kept, Instant now) {
        var text = kept.leave()
                .supplement()
                .map(owed -> DateWords.of(owed.due()))
                .map(due -> Text.of(
                        "会议改期，电话请假的书面说明改于 %s 前补交".formatted(due.zh()),
                        "the meeting was moved; the written statement after your call is due on %s"
                                .formatted(due.en())))
                .orElse(Text.of("会议改期，不再需要补交书面说明", "the meeting was moved; no written statement is owed any more"));
        telling.one(kept.leave().person(), message(kept, "supplement-moved", text), now);
    }

    /** By the clock: the statement is due today, or was due. */
    void remind(Leaves.Kept kept, boolean missed, Instant now) {
        var leave = kept.leave();
        leave.supplement().ifPresent(owed -> {
            var due = DateWords.of(owed.due());
            var text = missed
                    ? Text.of(
                            "电话请假的书面说明逾期未补，将列入通报；请尽快补交",
                            "the written statement after your call is overdue and will be in the circular; hand it in soon")
                    : Text.of(
                            "电话请假的书面说明请于 %s 前补交".formatted(due.zh()),
                            "the written statement after your call is due on %s".formatted(due.en()));
            telling.one(
                    leave.person(),
                    new Telling.Message(leave.subject() + (missed ? "/missed" : "/due"), text, leave.subject()),
                    now);
        });
    }
}
