package yicheng.agenda.version;

import java.util.List;
import java.util.Optional;
import yicheng.meeting.MeetingRef;

/** The agendas an installation keeps. Saving happens inside a unit of work. */
public interface Agendas {

    /** As kept; {@code version} grows by one with each change, a proposed order included. */
    record Kept(long version, MeetingAgenda agenda) {}

    Optional<Kept> find(MeetingRef meeting);

    /** Those with another order that waits for the principal leader, by the text of their meetings. */
    List<Kept> proposed();

    /**
     * Versions that were kept before are not looked at again; new ones go on where those ended.
     *
     * @param basedOn 0 for a new one
     * @throws yicheng.journal.StaleVersion when somebody else changed it meanwhile
     */
    Kept save(MeetingAgenda agenda, long basedOn);
}
