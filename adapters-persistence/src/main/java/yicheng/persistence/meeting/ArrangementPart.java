package yicheng.persistence.meeting;

import java.time.LocalDateTime;
import java.util.Optional;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.arrangement.Arrangement;

/**
 * An arrangement within a {@link MeetingDocument}.
 *
 * @param code of {@link Arrangement}
 * @param start where it is moved
 * @param other where it concerns another meeting
 */
record ArrangementPart(String code, Optional<String> start, Optional<String> other) {

    static ArrangementPart of(Arrangement it) {
        if (it instanceof Arrangement.Moved moved) {
            return new ArrangementPart(it.code(), Optional.of(moved.start().toString()), Optional.empty());
        }
        if (it instanceof Arrangement.Merged merged) {
            return new ArrangementPart(
                    it.code(), Optional.empty(), Optional.of(merged.into().toString()));
        }
        if (it instanceof Arrangement.Apart apart) {
            return new ArrangementPart(
                    it.code(), Optional.empty(), Optional.of(apart.other().toString()));
        }
        return new ArrangementPart(it.code(), Optional.empty(), Optional.empty());
    }

    Arrangement arrangement() {
        return switch (code) {
            case "as_planned" -> new Arrangement.AsPlanned();
            case "moved" -> new Arrangement.Moved(LocalDateTime.parse(start.orElseThrow()));
            case "merged" -> new Arrangement.Merged(meeting());
            case "cancelled" -> new Arrangement.Cancelled();
            case "apart" -> new Arrangement.Apart(meeting());
            default -> throw new IllegalStateException("unknown arrangement " + code);
        };
    }

    private MeetingRef meeting() {
        return MeetingRef.parse(other.orElseThrow()).orElseThrow();
    }
}
