package yicheng.attendance.leave.act;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import yicheng.attendance.Channel;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveAct;
import yicheng.attendance.leave.LeaveStage;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.leave.Supplement;
import yicheng.attendance.member.HeldMeeting;
import yicheng.calendar.DateWords;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Text;

/** The office enters leave that somebody asked for by telephone (2.leave.phone); it is marked as entered for him (代录). */
public final class EnterCall {

    /**
     * @param called when the call was, in the office's zone
     * @param takenBy who took it
     */
    public record Command(MeetingRef meeting, Person.Id person, LocalDateTime called, String takenBy, LeaveForm form) {}

    private final LeaveActs acts;
    private final LeaveJudge judge;
    private final Leaves leaves;
    private final Supplier<String> ids;
    private final ZoneId zone;

    public EnterCall(LeaveActs acts, LeaveJudge judge, Leaves leaves, Supplier<String> ids, ZoneId zone) {
        this.acts = acts;
        this.judge = judge;
        this.leaves = leaves;
        this.ids = ids;
        this.zone = zone;
    }

    public Answer<Leaves.Kept> handle(Actor actor, Command command) {
        var barred = Barred.byOffice(actor, LeaveAct.ENTER_CALL, command.person());
        if (barred.isPresent()) {
            return barred.get().then(never -> {
                throw new IllegalStateException("a refusal goes no further");
            });
        }
        return acts.begin(
                actor, LeaveAct.ENTER_CALL, command.meeting(), (meeting, now) -> entered(actor, command, meeting, now));
    }

    private Answer<LeaveActs.Outcome> entered(Actor actor, Command command, HeldMeeting meeting, Instant now) {
        var called = command.called().atZone(zone).toInstant();
        if (called.isAfter(now)) {
            var when = DateWords.of(command.called());
            return LeaveRefusals.policy(
                    LeaveAct.ENTER_CALL,
                    "askedAt",
                    when.zh(),
                    Text.of(
                            "来电时间 %s 还没有到，请填实际接到电话的时间".formatted(when.zh()),
                            "%s is still to come; give the time of the call".formatted(when.en())));
        }
        if (actor.organisation().person(command.person()).isEmpty()) {
            return LeaveRefusals.policy(
                    LeaveAct.ENTER_CALL,
                    "person",
                    command.person().value(),
                    Text.of("没有这个人，请从名单里选", "there is no such person; choose one of the unit"));
        }
        var closed = closed(command, meeting, now);
        if (closed.isPresent()) {
            return LeaveRefusals.state(LeaveAct.ENTER_CALL, "", closed.get());
        }
        var standing = AskLeave.standing(leaves, command.person(), meeting, Optional.empty());
        if (standing.filter(one -> one.stage() != LeaveStage.DRAFT).isPresent()) {
            return LeaveRefusals.state(
                    LeaveAct.ENTER_CALL, standing.get().stage().label().zh(), AskLeave.already(standing.get()));
        }
        var leave = leave(actor, command, called);
        return judge.judge(leave, meeting, actor.organisation(), now).then(judged -> {
            acts.discardDrafts(actor, command.person(), meeting);
            var owed = judge.supplementDue(meeting).map(due -> Supplement.owed(due, meeting.day()));
            return new Answer.Done<>(new LeaveActs.Outcome(
                    leave.asked(judged, owed), Map.of("called", called.toString()), Optional.of(command.person())));
        });
    }

    /** He came; or what he would have to hand in afterwards is due, or the circular is out. */
    private Optional<Text> closed(Command command, HeldMeeting meeting, Instant now) {
        var came = acts.signedIn(meeting, command.person()).map(DateWords::of);
        if (came.isPresent()) {
            return came.map(when -> Text.of(
                    "本人已于 %s 签到，不能再代录请假；签到有误的，请先更正签到".formatted(when.zh()),
                    "he signed in on %s; where that is wrong, put the roll right first".formatted(when.en())));
        }
        if (acts.isTooLate(meeting)) {
            return Optional.of(Text.of(
                    "这次会议的缺席通报已经印发，不再补录请假",
                    "the circular on absences from that meeting is out, so that no leave is entered any more"));
        }
        return judge.supplementDue(meeting)
                .filter(judge.local(now)::isAfter)
                .map(DateWords::of)
                .map(due -> Text.of(
                        "会前的电话请假最迟在书面说明到期（%s）以前补录，现在已过；请本人向主持人书面说明情况".formatted(due.zh()),
                        "a call before a meeting is entered until the written statement is due (%s); he explains it to the host in writing"
                                .formatted(due.en())));
    }

    private Leave leave(Actor actor, Command command, Instant called) {
        var form = command.form();
        var request = new Leave.Request(
                form.kind(),
                form.reason(),
                Channel.PHONE,
                called,
                actor.id(),
                command.takenBy().strip(),
                form.opinion());
        return Leave.draft(new Leave.Id(ids.get()), command.meeting(), command.person(), request, form.proxy());
    }
}
