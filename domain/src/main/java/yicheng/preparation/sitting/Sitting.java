package yicheng.preparation.sitting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import yicheng.meeting.MeetingRef;
import yicheng.policy.Text;
import yicheng.preparation.Checklist;

/**
 * When a meeting sits, and until when its lists have to be done.
 *
 * @param ref of the larger one where two are held together
 * @param due by when; a list without a time limit is not among them
 * @param moved when it was decided that it sits then and not as planned, or as planned after all; empty where nothing was
 * @param room asked for with the meeting itself, by name
 */
public record Sitting(
        MeetingRef ref,
        Text name,
        LocalDateTime start,
        LocalDateTime end,
        Map<Checklist, LocalDateTime> due,
        Optional<Instant> moved,
        Optional<String> room) {

    public Sitting {
        due = Map.copyOf(due);
    }

    public Optional<LocalDateTime> due(Checklist list) {
        return Optional.ofNullable(due.get(list));
    }

    /** At the same time, if only in part. */
    public boolean meets(Sitting other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }
}
