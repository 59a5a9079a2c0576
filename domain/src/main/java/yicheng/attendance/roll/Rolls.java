package yicheng.attendance.roll;

import java.util.List;
import java.util.Optional;
import yicheng.attendance.member.HeldMeeting;
import yicheng.meeting.MeetingRef;

/** The rolls an installation keeps. Saving happens inside a unit of work. */
public interface Rolls {

    /** As kept; {@code version} grows by one with each change. */
    record Kept(long version, Roll roll) {}

    /** Empty where nobody was entered yet and nothing reported; its version is 0 then. */
    Optional<Kept> find(MeetingRef meeting);

    /** Of a meeting as it is held: kept under its own ref, or under that of one which was merged into it later. */
    default Optional<Kept> of(HeldMeeting meeting) {
        return meeting.with().stream().flatMap(ref -> find(ref).stream()).findFirst();
    }

    /** Begun and not settled, in the order of their meetings' refs. */
    List<Kept> unsettled();

    /** Settled, and no circular issued; in the order of their meetings' refs. */
    List<Kept> withoutCircular();

    /**
     * @param basedOn 0 for a new one
     * @throws yicheng.journal.StaleVersion when somebody else changed it meanwhile
     */
    Kept save(Roll roll, long basedOn);
}
