package yicheng.attendance.observer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import yicheng.meeting.MeetingRef;

/** The proposed observers an installation keeps. Saving happens inside a unit of work. */
public interface Observers {

    /** As kept; {@code version} grows by one with each change. */
    record Kept(long version, Observer observer) {}

    Optional<Kept> find(Observer.Id id);

    /** Of that meeting, in the order in which they were proposed. */
    List<Kept> of(MeetingRef meeting);

    /** Every one that stands there, in the order in which they were proposed. */
    List<Kept> standingAt(Set<ObserverStage> stages);

    /**
     * @param basedOn 0 for a new one
     * @throws yicheng.journal.StaleVersion when somebody else changed it meanwhile
     */
    Kept save(Observer observer, long basedOn);
}
