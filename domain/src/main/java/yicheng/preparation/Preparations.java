package yicheng.preparation;

import java.util.Optional;
import yicheng.meeting.MeetingRef;

/** What an installation keeps of getting meetings ready, one document for each. Saving happens inside a unit of work. */
public interface Preparations {

    /** As kept; {@code version} grows by one with each change. */
    record Kept(long version, Preparation preparation) {}

    /** Empty where nothing was done for it; its version is 0 then. */
    Optional<Kept> find(MeetingRef ref);

    /**
     * @param basedOn 0 for a new one
     * @throws yicheng.journal.StaleVersion when somebody else changed it meanwhile
     */
    Kept save(Preparation preparation, long basedOn);
}
