package yicheng.meeting.adhoc.act;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import yicheng.meeting.adhoc.Waived;
import yicheng.meeting.clash.Clash;
import yicheng.policy.Answer;
import yicheng.policy.Edition;
import yicheng.policy.Finding;

/**
 * What the rule book made of an ad hoc meeting.
 *
 * @param noticeBy until when notice is given, in the office's zone
 * @param leaveUntil until when leave is asked for
 * @param without the steps for which there is no time any more
 */
record AdhocVerdict(
        Edition edition,
        String calendar,
        List<Finding> findings,
        List<Clash> clashes,
        LocalDateTime noticeBy,
        LocalDateTime leaveUntil,
        List<Waived> without) {

    /** Refused with everything that speaks against it, or done with the rest as reminders. */
    <T> Answer<T> unlessRefused(Supplier<Answer<T>> next) {
        var against = findings.stream()
                .filter(finding -> finding.effect().holdsBack())
                .toList();
        return against.isEmpty() ? next.get() : new Answer.Refused<>(against);
    }

    List<Finding> reminders() {
        return findings.stream()
                .filter(finding -> !finding.effect().holdsBack())
                .toList();
    }
}
