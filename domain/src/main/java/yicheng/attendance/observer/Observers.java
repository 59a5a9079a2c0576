package yicheng.attendance.observer;

import java.time.LocalDate;
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

    /**
     * Every one that stands there, in the order in which they were proposed.
     *
     * @param since for meetings whose ref names that day or a later one
     */
    List<Kept> standingAt(Set<ObserverStage> stages, LocalDate since);

    /** In the order in which they were proposed, those after {@code after}, at most {@code limit}. */
    List<Kept> after(Optional<Observer.Id> after, int limit);

    /** The last proposed at the front, at most {@code limit}. */
    List<Kept> newest(int limit);

    /**
     * @param basedOn 0 for a new one
     * @throws yicheng.journal.StaleVersion when somebody else changed it meanwhile
     */
    Kept save(Observer observer, long basedOn);
}
