package yicheng.meeting.arrangement;

import java.util.List;
import java.util.Optional;
import yicheng.meeting.MeetingRef;

/** What an installation keeps of meetings of the plan. Saving happens inside a unit of work. */
public interface Meetings {

    /** As kept; {@code version} grows by one with each change. */
    record Kept(long version, Meeting meeting) {}

    /** Grows with every change of any meeting; asked for with each request, so it costs next to nothing. */
    long version();

    /** All that are kept, in no order; those of the plan that nothing was decided about are not among them. */
    List<Meeting> all();

    /** Empty where nothing was decided or proposed about it; its version is 0 then. */
    Optional<Kept> find(MeetingRef ref);

    /**
     * @param basedOn 0 for a new one
     * @throws yicheng.journal.StaleVersion when somebody else changed it meanwhile
     */
    Kept save(Meeting meeting, long basedOn);
}
