package yicheng.meeting.timetable;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.Step;
import yicheng.policy.Answer;

/** What differs between two plans of the same years, from a moment on. */
public final class Moves {

    private static final Comparator<MeetingRef> ORDER =
            Comparator.comparing(MeetingRef::start).thenComparing(MeetingRef::kind);

    private Moves() {}

    /** Of the year and of the years beside it, whose dates reach over; a year that cannot be planned has no meetings. */
    public static List<Move> between(
            IntFunction<Answer<Timetable>> before, IntFunction<Answer<Timetable>> after, int year, LocalDateTime now) {
        return IntStream.rangeClosed(year - 1, year + 1)
                .boxed()
                .flatMap(each -> moves(meetings(before.apply(each)), meetings(after.apply(each))))
                .filter(move -> move.concerns(now))
                .toList();
    }

    private static Map<MeetingRef, PlannedMeeting> meetings(Answer<Timetable> year) {
        var meetings = new TreeMap<MeetingRef, PlannedMeeting>(ORDER);
        year.fold(Timetable::meetings, findings -> List.<PlannedMeeting>of())
                .forEach(meeting -> meetings.put(meeting.ref(), meeting));
        return meetings;
    }

    private static Stream<Move> moves(Map<MeetingRef, PlannedMeeting> before, Map<MeetingRef, PlannedMeeting> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .sorted(ORDER)
                .flatMap(ref -> moves(ref, Optional.ofNullable(before.get(ref)), Optional.ofNullable(after.get(ref))));
    }

    private static Stream<Move> moves(MeetingRef ref, Optional<PlannedMeeting> before, Optional<PlannedMeeting> after) {
        var itself = new Move(ref, Optional.empty(), before.flatMap(Moves::start), after.flatMap(Moves::start));
        var steps = Arrays.stream(Step.values())
                .map(step -> new Move(ref, Optional.of(step), before.flatMap(at(step)), after.flatMap(at(step))));
        return Stream.concat(Stream.of(itself), steps);
    }

    private static Optional<LocalDateTime> start(PlannedMeeting meeting) {
        return meeting.held().map(PlannedMeeting.Held::start);
    }

    private static Function<PlannedMeeting, Optional<LocalDateTime>> at(Step step) {
        return meeting -> meeting.deadline(step).map(Deadline::at);
    }
}
