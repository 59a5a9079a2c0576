package yicheng.meeting.timetable;

import java.time.LocalDateTime;
import java.util.Optional;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.Step;

/**
 * A date that becomes another one.
 *
 * @param meeting by its nominal day
 * @param step empty for the start of the meeting itself
 * @param from in the office's zone; empty where there was none
 * @param to in the office's zone; empty where there is none any more, as for a meeting merged into the next
 */
public record Move(MeetingRef meeting, Optional<Step> step, Optional<LocalDateTime> from, Optional<LocalDateTime> to) {

    boolean concerns(LocalDateTime now) {
        return !from.equals(to)
                && (from.filter(now::isBefore).isPresent()
                        || to.filter(now::isBefore).isPresent());
    }
}
