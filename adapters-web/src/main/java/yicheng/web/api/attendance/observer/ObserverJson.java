package yicheng.web.api.attendance.observer;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import yicheng.web.api.shape.EditionJson;
import yicheng.web.api.shape.Named;
import yicheng.web.edge.FindingJson;
import yicheng.web.edge.FindingJson.Coded;

/**
 * Somebody proposed to observe a meeting.
 *
 * @param version to be sent back as If-Match
 * @param topic for which alone he comes; null for a guest of the whole meeting
 * @param department that proposes him; null for a guest
 * @param open what the one who reads may do about him now
 */
record ObserverJson(
        String id,
        long version,
        String meeting,
        Optional<String> topic,
        Optional<Named> department,
        Coded kind,
        WhoJson who,
        String reason,
        Coded stage,
        List<StepJson> steps,
        JudgedJson judged,
        List<Coded> open) {

    /**
     * @param person null for somebody from outside
     * @param organisation with {@code post} and {@code phone}: of somebody from outside, empty otherwise
     */
    record WhoJson(Optional<Named> person, String name, String organisation, String post, String phone) {}

    /**
     * @param by null for the clock
     * @param lender whose right it is, where somebody else used it
     */
    record StepJson(Coded act, Optional<Named> by, Optional<Named> lender, String at, String remark) {}

    /** @param facts what the rules saw */
    record JudgedJson(EditionJson edition, List<FindingJson> findings, SortedMap<String, String> facts) {}

    /** In the order in which they were proposed. */
    record ObserversJson(List<ObserverJson> observers) {}
}
