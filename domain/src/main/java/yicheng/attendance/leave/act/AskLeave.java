package yicheng.attendance.leave.act;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import yicheng.attendance.Channel;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveAct;
import yicheng.attendance.leave.LeaveStage;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.member.HeldMeeting;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Finding;
import yicheng.policy.Text;

/** Somebody asks the host for leave in writing (2.leave.to, 2.leave.written), or keeps a draft of it. */
public final class AskLeave {

    /**
     * @param person for whom; empty for himself
     * @param draftOnly kept for later; no rule is asked
     */
    public record Command(MeetingRef meeting, Optional<Person.Id> person, LeaveForm form, boolean draftOnly) {}

    /** A draft that is there already. */
    public record Again(Leave.Id leave, long basedOn, LeaveForm form, boolean draftOnly) {}

    private final LeaveActs acts;
    private final LeaveJudge judge;
    private final Leaves leaves;
    private final Supplier<String> ids;

    public AskLeave(LeaveActs acts, LeaveJudge judge, Leaves leaves, Supplier<String> ids) {
        this.acts = acts;
        this.judge = judge;
        this.leaves = leaves;
        this.ids = ids;
    }

    public Answer<Leaves.Kept> handle(Actor actor, Command command) {
        var act = command.draftOnly() ? LeaveAct.SAVE : LeaveAct.ASK;
        var barred = Barred.ownOnly(actor, act, command.person().orElse(actor.id()));
        if (barred.isPresent()) {
            return barred.get().then(never -> {
                throw new IllegalStateException("a refusal goes no further");
            });
        }
        return acts.begin(actor, act, command.meeting(), (meeting, now) -> {
            var draft = draft(new Leave.Id(ids.get()), command.meeting(), actor.id(), command.form(), now);
            return next(actor, draft, meeting, command.draftOnly(), now);
        });
    }

    /**
     * @throws yicheng.journal.Unknown where there is no such draft
     * @throws yicheng.journal.StaleVersion when it was changed meanwhile
     */
    public Answer<Leaves.Kept> again(Actor actor, Again command) {
        var act = command.draftOnly() ? LeaveAct.SAVE : LeaveAct.ASK;
        return acts.act(actor, act, command.leave(), command.basedOn(), occasion -> {
            var was = occasion.leave();
            var draft = draft(was.id(), was.meeting(), was.person(), command.form(), occasion.now());
            return next(actor, draft, occasion.meeting(), command.draftOnly(), occasion.now());
        });
    }

    /**
     * As the draft stands.
     *
     * @throws yicheng.journal.Unknown where there is no such draft
     * @throws yicheng.journal.StaleVersion when it was changed meanwhile
     */
    public Answer<Leaves.Kept> again(Actor actor, Leave.Id leave, long basedOn) {
        return acts.act(actor, LeaveAct.ASK, leave, basedOn, occasion -> {
            var was = occasion.leave();
            var draft = draft(was.id(), was.meeting(), was.person(), LeaveForm.of(was), occasion.now());
            return next(actor, draft, occasion.meeting(), false, occasion.now());
        });
    }

    /** What the rules would say to it now, in the order they stand; nothing is kept. Nothing for a meeting that is not held. */
    public List<Finding> tried(Actor actor, MeetingRef ref, LeaveForm form) {
        return acts.meeting(ref)
                .map(meeting -> judge.judge(
                                draft(new Leave.Id("tried"), ref, actor.id(), form, acts.now()),
                                meeting,
                                actor.organisation(),
                                acts.now())
                        .fold(Leave.Judged::findings, refused -> refused))
                .orElse(List.of());
    }

    /** Another request for that meeting that still counts. */
    static Optional<Leave> standing(Leaves leaves, Person.Id person, HeldMeeting meeting, Optional<Leave.Id> but) {
        return meeting.with().stream()
                .flatMap(ref -> leaves.of(ref).stream())
                .map(Leaves.Kept::leave)
                .filter(leave -> leave.person().equals(person) && !LeaveStage.OVER.contains(leave.stage()))
                .filter(leave -> !Optional.of(leave.id()).equals(but))
                .findFirst();
    }

    static Text already(Leave leave) {
        return Text.of(
                "这次会议已有一份请假（%s），请在那一份上办理".formatted(leave.stage().label().zh()),
                "there is a request for that meeting already (%s); go on with that one"
                        .formatted(leave.stage().label().en()));
    }

    private Answer<LeaveActs.Outcome> next(
            Actor actor, Leave draft, HeldMeeting meeting, boolean draftOnly, Instant now) {
        var other = standing(leaves, draft.person(), meeting, Optional.of(draft.id()));
        if (other.isPresent()) {
            return LeaveRefusals.state(LeaveAct.ASK, other.get().stage().label().zh(), already(other.get()));
        }
        return draftOnly
                ? new Answer.Done<>(LeaveActs.Outcome.of(draft))
                : judge.judge(draft, meeting, actor.organisation(), now)
                        .then(judged -> new Answer.Done<>(LeaveActs.Outcome.of(draft.asked(judged, Optional.empty()))));
    }

    private static Leave draft(Leave.Id id, MeetingRef meeting, Person.Id person, LeaveForm form, Instant now) {
        var request = new Leave.Request(form.kind(), form.reason(), Channel.WRITTEN, now, person, "", form.opinion());
        return Leave.draft(id, meeting, person, request, form.proxy());
    }
}
