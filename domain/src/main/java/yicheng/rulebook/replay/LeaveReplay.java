package yicheng.rulebook.replay;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import yicheng.attendance.AttendanceRules;
import yicheng.attendance.LeaveFacts;
import yicheng.attendance.ProxyFacts;
import yicheng.attendance.ProxyVoice;
import yicheng.attendance.Voice;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveText;
import yicheng.attendance.leave.act.LeaveJudge;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.Step;
import yicheng.meeting.timetable.PlanYear;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.policy.Effect;
import yicheng.policy.RuleBook;
import yicheng.policy.Text;

/** Judges archived requests for leave, and who stands in, under two books. */
final class LeaveReplay {

    /** What a book makes of a request. */
    private record Outcome(Map<String, Effect> found, Optional<Voice> voice) {

        private Text said() {
            var leave = found.values().stream().anyMatch(effect -> effect.holdsBack() && effect != Effect.LATE)
                    ? Text.of("不予受理", "not accepted")
                    : found.containsValue(Effect.LATE) ? Text.of("受理，逾时", "accepted, late") : Text.of("受理", "accepted");
            return voice.map(may -> Text.of(
                            "%s；代会人%s".formatted(leave.zh(), may.label().zh()),
                            "%s; the proxy %s".formatted(leave.en(), may.label().en())))
                    .orElse(leave);
        }
    }

    private final RuleBook base;
    private final RuleBook draft;
    private final PlanYear plan;
    private final FoundRules rules;

    LeaveReplay(RuleBook base, RuleBook draft, PlanYear plan) {
        this.base = base;
        this.draft = draft;
        this.plan = plan;
        this.rules = new FoundRules(base, draft);
    }

    /** Empty where both come to the same; drafts were never judged. */
    Optional<Difference> of(Leave leave) {
        return leave.judged().flatMap(judged -> {
            var facts = LeaveText.leave(judged.facts());
            var proxy = LeaveText.proxy(judged.facts());
            var before = outcome(base, facts, proxy);
            var after = outcome(draft, underDraft(leave.meeting(), facts), proxy);
            return before.equals(after) ? Optional.empty() : Optional.of(difference(leave, before, after));
        });
    }

    private static Outcome outcome(RuleBook book, LeaveFacts facts, Optional<ProxyFacts> proxy) {
        var chapter = book.rules(AttendanceRules.class);
        return new Outcome(
                FoundRules.of(LeaveJudge.findings(chapter, facts, proxy)),
                proxy.flatMap(named ->
                        chapter.voices(named).stream().map(ProxyVoice::voice).max(Comparator.naturalOrder())));
    }

    /** Where the draft moves the cut-off, the same request is late by another number of minutes. */
    private LeaveFacts underDraft(MeetingRef meeting, LeaveFacts facts) {
        var now = cutOff(base, meeting);
        var then = cutOff(draft, meeting);
        return then.isEmpty() || now.equals(then)
                ? facts
                : facts.lateBy(Math.max(0, then.getAsLong() - facts.minutesAhead()));
    }

    /** In minutes before the start. */
    private OptionalLong cutOff(RuleBook book, MeetingRef meeting) {
        return plan.in(book, meeting.day().getYear())
                .fold(year -> year.find(meeting), refused -> Optional.<PlannedMeeting>empty())
                .flatMap(planned -> planned.held()
                        .flatMap(held -> planned.deadline(Step.LEAVE)
                                .map(limit -> OptionalLong.of(ChronoUnit.MINUTES.between(limit.at(), held.start())))))
                .orElse(OptionalLong.empty());
    }

    private Difference difference(Leave leave, Outcome before, Outcome after) {
        return new Difference(
                Difference.What.LEAVE,
                leave.subject(),
                MeetingNames.of(leave.meeting()),
                Optional.empty(),
                leave.meeting(),
                before.said(),
                after.said(),
                rules.without(after.found(), before.found()),
                rules.without(before.found(), after.found()),
                !before.said().equals(after.said()));
    }
}
