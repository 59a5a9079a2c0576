package yicheng.agenda;

import java.util.List;
import yicheng.meeting.Kind;
import yicheng.policy.Edition;

/**
 * Topics in order, with the time they take.
 *
 * @param speakers people with a say, the presenter included
 * @param lengthMinutes how long the meeting may last
 * @param fixedMinutes of these not for topics
 * @param neededMinutes with all topics
 */
public record Agenda(
        Edition edition,
        Kind meeting,
        int speakers,
        List<Position> positions,
        int lengthMinutes,
        int fixedMinutes,
        int minutesPerTopic,
        int neededMinutes) {

    public Agenda {
        positions = List.copyOf(positions);
    }

    public List<Position> overflow() {
        return positions.stream().filter(position -> !position.fits()).toList();
    }

    /** By how much all topics together are too long for the meeting; 0 where they fit. */
    public int minutesOver() {
        return Math.max(0, neededMinutes - lengthMinutes);
    }
}
