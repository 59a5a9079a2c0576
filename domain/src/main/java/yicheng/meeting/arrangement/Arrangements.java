package yicheng.meeting.arrangement;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import yicheng.meeting.MeetingRef;

/**
 * What was decided about meetings, at one moment.
 *
 * @param version tells two of them apart; negative for one that is only tried out
 */
public record Arrangements(long version, Map<MeetingRef, Meeting> meetings) {

    public static final Arrangements NONE = new Arrangements(0, Map.of());

    public Arrangements {
        meetings = Map.copyOf(meetings);
    }

    public static Arrangements of(long version, Collection<Meeting> meetings) {
        return new Arrangements(
                version, meetings.stream().collect(Collectors.toMap(Meeting::ref, Function.identity())));
    }

    public Optional<Meeting> of(MeetingRef ref) {
        return Optional.ofNullable(meetings.get(ref));
    }

    /** As it would be with this one; nothing is kept. */
    public Arrangements trying(Meeting other) {
        var tried = new HashMap<>(meetings);
        tried.put(other.ref(), other);
        return new Arrangements(-1, tried);
    }
}
