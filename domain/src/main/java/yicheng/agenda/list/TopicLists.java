package yicheng.agenda.list;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import yicheng.meeting.MeetingRef;

/** The lists an installation keeps. Saving happens inside a unit of work. */
public interface TopicLists {

    /** As kept; {@code version} grows by one with each change. */
    record Kept(long version, TopicList list) {}

    Optional<Kept> find(TopicList.Id id);

    /** The sheets for that meeting, the first one first. */
    List<Kept> of(MeetingRef meeting);

    /** Every sheet that stands there, the longest compiled first: for the clock, and for what waits. */
    List<Kept> standingAt(Set<ListStage> stages);

    /**
     * @param basedOn 0 for a new one
     * @throws yicheng.journal.StaleVersion when somebody else changed it meanwhile
     */
    Kept save(TopicList list, long basedOn);
}
