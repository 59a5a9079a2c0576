package yicheng.meeting.adhoc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import yicheng.meeting.MeetingRef;

/** The ad hoc meetings an installation keeps, one for each start. Saving happens inside a unit of work. */
public interface AdhocMeetings {

    /** As kept; {@code version} grows by one with each change. */
    record Kept(long version, AdhocMeeting meeting) {}

    Optional<Kept> find(MeetingRef ref);

    /** Those that start from the first day to the last, both included, in the order of time; cancelled ones too. */
    List<Kept> between(LocalDate first, LocalDate last);

    /** Those for which somebody still has something to do, in the order of time. */
    List<Kept> unsettled();

    /**
     * @param basedOn 0 for a new one
     * @throws yicheng.journal.StaleVersion when somebody else changed it meanwhile
     */
    Kept save(AdhocMeeting meeting, long basedOn);
}
