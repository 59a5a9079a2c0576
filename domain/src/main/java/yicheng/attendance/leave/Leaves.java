package yicheng.attendance.leave;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;

/** The requests for leave an installation keeps. Changes happen inside a unit of work. */
public interface Leaves {

    /** As kept; {@code version} grows by one with each change. */
    record Kept(long version, Instant changed, Leave leave) {}

    Optional<Kept> find(Leave.Id id);

    /** For that meeting, in the order in which they were first kept; drafts too. */
    List<Kept> of(MeetingRef meeting);

    /** By or for that person, the newest first, at most {@code limit}; drafts too. */
    List<Kept> of(Person.Id person, int limit);

    /**
     * Every one that stands there, in the order in which they were first kept.
     *
     * @param since for meetings whose ref names that day or a later one
     */
    List<Kept> standingAt(Set<LeaveStage> stages, LocalDate since);

    /** Those whose written statement is owed and has not been noted as missed, the first due at the front. */
    List<Kept> owing();

    /** Those changed at that moment or later, at most {@code limit}, the first changed at the front; no drafts. */
    List<Kept> changedSince(Instant since, int limit);

    /** In the order of their ids, which is that of time, those after {@code after}, at most {@code limit}; no drafts. */
    List<Kept> after(Optional<Leave.Id> after, int limit);

    /**
     * @param basedOn 0 for a new one
     * @throws yicheng.journal.StaleVersion when somebody else changed it meanwhile
     */
    Kept save(Leave leave, Instant at, long basedOn);

    /**
     * Only drafts are taken away.
     *
     * @throws yicheng.journal.StaleVersion when somebody else changed it meanwhile
     */
    void remove(Leave.Id id, long basedOn);
}
