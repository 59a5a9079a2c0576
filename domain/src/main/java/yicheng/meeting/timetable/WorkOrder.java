package yicheng.meeting.timetable;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import yicheng.calendar.DateWords;
import yicheng.meeting.Kind;
import yicheng.policy.Clause;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Mender;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** Whether the steps before a meeting can be done in the order in which they wait for each other. */
final class WorkOrder {

    private static final RuleRef RULE = new RuleRef(
            "check.order",
            Text.of("后一环节的时限不得早于它要等的环节", "no step is due before the one it waits for"),
            new Clause("3.1.list.when"));

    private WorkOrder() {}

    static boolean possible(List<PlannedMeeting> meetings) {
        return meetings.stream()
                .flatMap(meeting -> Handover.of(meeting).stream())
                .noneMatch(Handover::impossible);
    }

    /** What two rules make impossible more often than not in weeks that no holiday disturbs. */
    static List<Finding> faults(List<PlannedMeeting> ordinary) {
        return ordinary.stream()
                .flatMap(meeting -> Handover.of(meeting).stream())
                .collect(groupingBy(Handover::terms, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .flatMap(alike -> fault(alike).stream())
                .toList();
    }

    /** What is left is one odd week: the meeting says so itself. */
    static PlannedMeeting noted(PlannedMeeting meeting) {
        var noted = meeting;
        for (var handover : Handover.of(meeting)) {
            noted = handover.impossible() ? noted.noting(handover.note()) : noted;
        }
        return noted;
    }

    private static Optional<Finding> fault(List<Handover> alike) {
        var impossible = alike.stream().filter(Handover::impossible).toList();
        return 2 * impossible.size() > alike.size()
                ? Optional.of(refusal(impossible.get(impossible.size() / 2)))
                : Optional.empty();
    }

    private static Finding refusal(Handover handover) {
        var kind = handover.meeting().kind();
        var next = handover.next();
        var awaited = handover.awaited();
        var mode = kind == Kind.WEEKLY;
        var text = Text.of(
                "%s“%s”（规则 %s）早于它要等的“%s”（规则 %s）：平常一次会分别是 %s 和 %s，无法执行；请改其中一条的时限%s"
                        .formatted(
                                kind.label().zh(),
                                next.step().label().zh(),
                                next.rule().id(),
                                awaited.step().label().zh(),
                                awaited.rule().id(),
                                DateWords.of(next.at()).zh(),
                                DateWords.of(awaited.at()).zh(),
                                mode ? "，或为所选执行方式补上一条" : ""),
                "%s: \"%s\" (rule %s) is due before \"%s\" (rule %s), which it waits for; ordinarily %s against %s; change the limit of one%s"
                        .formatted(
                                kind.label().en(),
                                next.step().label().en(),
                                next.rule().id(),
                                awaited.step().label().en(),
                                awaited.rule().id(),
                                DateWords.of(next.at()).en(),
                                DateWords.of(awaited.at()).en(),
                                mode ? " or add one for the chosen mode" : ""));
        return new Finding(RULE, Effect.RETURN, Optional.empty(), text, Mender.OFFICE, false, Optional.empty());
    }
}
