package yicheng.meeting.timetable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import yicheng.meeting.Kind;
import yicheng.meeting.arrangement.Arrangements;
import yicheng.meeting.arrangement.Meeting;

/**
 * Running numbers within the year: those of each kind that are held for themselves, in the order in which they are held. One
 * that was fixed stays, and counting goes on from it.
 */
final class Numbers {

    private Numbers() {}

    static List<PlannedMeeting> given(List<PlannedMeeting> meetings, Arrangements arrangements) {
        var last = new EnumMap<Kind, Integer>(Kind.class);
        var numbered = new ArrayList<PlannedMeeting>();
        for (var meeting : meetings) {
            if (meeting.isHeldItself()) {
                int next = fixed(meeting, arrangements).orElse(free(meeting.kind(), last, meetings, arrangements));
                last.put(meeting.kind(), next);
                numbered.add(meeting.numbered(next));
            } else {
                numbered.add(meeting);
            }
        }
        return numbered;
    }

    /** The next number that is not fixed for another one, which may come later. */
    private static int free(
            Kind kind, Map<Kind, Integer> last, List<PlannedMeeting> meetings, Arrangements arrangements) {
        var taken = meetings.stream()
                .filter(meeting -> meeting.kind() == kind)
                .flatMapToInt(meeting -> fixed(meeting, arrangements).stream())
                .boxed()
                .toList();
        int next = last.getOrDefault(kind, 0) + 1;
        while (taken.contains(next)) {
            next++;
        }
        return next;
    }

    private static OptionalInt fixed(PlannedMeeting meeting, Arrangements arrangements) {
        return arrangements.of(meeting.ref()).map(Meeting::number).orElse(OptionalInt.empty());
    }
}
