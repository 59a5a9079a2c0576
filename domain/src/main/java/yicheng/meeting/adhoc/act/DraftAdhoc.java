package yicheng.meeting.adhoc.act;

import java.util.List;
import java.util.Map;
import yicheng.journal.StaleVersion;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.adhoc.AdhocAct;
import yicheng.meeting.adhoc.AdhocField;
import yicheng.meeting.adhoc.AdhocMeeting;
import yicheng.meeting.adhoc.AdhocMeetings;
import yicheng.meeting.adhoc.AdhocPlan;
import yicheng.meeting.adhoc.AdhocStage;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Ground;
import yicheng.policy.Text;

/** The office drafts an ad hoc meeting for a leader to confirm (2.adhoc.participants: the office may draft). */
public final class DraftAdhoc {

    /** @param basedOn 0 for a new one */
    public record Command(MeetingRef meeting, long basedOn, AdhocPlan plan, List<Person.Id> participants) {}

    private final AdhocActs acts;
    private final AdhocJudge judge;
    private final AdhocNotices notices;

    public DraftAdhoc(AdhocActs acts, AdhocJudge judge, AdhocNotices notices) {
        this.acts = acts;
        this.judge = judge;
        this.notices = notices;
    }

    public Answer<AdhocOutcome> handle(Actor actor, Command command) {
        if (!actor.mayEverywhere(Operation.ARRANGE_MEETINGS)) {
            return actor.refused(Operation.ARRANGE_MEETINGS);
        }
        if (command.meeting().kind() != Kind.ADHOC) {
            return notAdhoc();
        }
        return acts.inOne(() -> {
            if (acts.isSpent(command.meeting())) {
                return spent();
            }
            var standing = acts.standing(command.meeting());
            if (standing.isPresent() && !isMine(standing.get(), command)) {
                return taken();
            }
            var begun =
                    standing.map(kept -> kept.meeting().begun()).orElse(new AdhocMeeting.Done(actor.id(), acts.now()));
            var draft = AdhocMeeting.drafted(command.meeting(), command.plan(), command.participants(), begun);
            return keep(actor, draft);
        });
    }

    private Answer<AdhocOutcome> keep(Actor actor, AdhocMeeting draft) {
        var unknown = AdhocActs.unknown(draft, actor.organisation());
        if (!unknown.isEmpty()) {
            return new Answer.Refused<>(unknown);
        }
        var verdict = judge.judge(AdhocAct.DRAFT, actor.id(), draft, actor.organisation(), "");
        return verdict.unlessRefused(() -> {
            var saved = acts.keep(actor, "adhoc.drafted", draft, verdict, Map.of());
            notices.drafted(saved, acts.now());
            return new Answer.Done<>(new AdhocOutcome(saved, verdict.reminders()));
        });
    }

    private static boolean isMine(AdhocMeetings.Kept kept, Command command) {
        if (command.basedOn() == 0 || kept.meeting().stage() != AdhocStage.DRAFTED) {
            return false;
        }
        if (kept.version() != command.basedOn()) {
            throw new StaleVersion(kept.meeting().subject(), command.basedOn());
        }
        return true;
    }

    static <T> Answer<T> notAdhoc() {
        return new Answer.Refused<>(
                List.of(
                        AdhocActs.finding(
                                AdhocField.START,
                                Text.of(
                                        "例会由年度日程安排，这里只办临时会议，请写如 adhoc:2026-11-19T15:00",
                                        "regular meetings come from the timetable; name an ad hoc one such as adhoc:2026-11-19T15:00"))));
    }

    /** What was asked for the cancelled one must not hold for another. */
    static <T> Answer<T> spent() {
        return new Answer.Refused<>(
                Ground.STATE,
                List.of(AdhocActs.finding(
                        AdhocField.START,
                        Text.of(
                                "这个时间的临时会议已经取消，它的请假、列席和签到都留在原会议名下；请错开一分钟另行发起",
                                "the ad hoc meeting at that start was cancelled, and leave, observers and roll stay with it;"
                                        + " choose another minute"))));
    }

    /** There is one meeting for each start: topics name it by that. */
    static <T> Answer<T> taken() {
        return new Answer.Refused<>(
                Ground.STATE,
                List.of(
                        AdhocActs.finding(
                                AdhocField.START,
                                Text.of(
                                        "这个时间已有一次临时会议，请打开那一次，或错开几分钟",
                                        "there is an ad hoc meeting at that start already; open that one or choose another minute"))));
    }
}
