package yicheng.meeting.timetable;

import java.util.List;
import java.util.Optional;
import yicheng.meeting.Kind;
import yicheng.meeting.Step;
import yicheng.policy.Text;

/**
 * Two steps of a meeting of which one waits for the other.
 *
 * @param awaited must be over before {@code next} can be done
 */
record Handover(PlannedMeeting meeting, Deadline awaited, Deadline next) {

    /** What two handovers share when the same two rules make them what they are. */
    record Terms(Kind kind, Step next, String rule, String awaitedRule) {}

    static List<Handover> of(PlannedMeeting meeting) {
        return meeting.deadlines().stream()
                .flatMap(next -> of(meeting, next).stream())
                .toList();
    }

    private static Optional<Handover> of(PlannedMeeting meeting, Deadline next) {
        return next.step().waitsFor().flatMap(meeting::deadline).map(awaited -> new Handover(meeting, awaited, next));
    }

    /** The same minute is still possible: what comes in on the last minute is in time. */
    boolean impossible() {
        return next.at().isBefore(awaited.at());
    }

    Terms terms() {
        return new Terms(
                meeting.kind(), next.step(), next.rule().id(), awaited.rule().id());
    }

    Text note() {
        var late = awaited.step().label();
        var early = next.step().label();
        return Text.of(
                "“%s”的时限早于它要等的“%s”，本次请办公室另定".formatted(early.zh(), late.zh()),
                "\"%s\" is due before \"%s\", which it waits for: the office settles this one by hand"
                        .formatted(early.en(), late.en()));
    }
}
