package yicheng.web.api.attendance;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import yicheng.web.api.shape.EditionJson;
import yicheng.web.api.shape.Named;
import yicheng.web.edge.FindingJson;
import yicheng.web.edge.FindingJson.Coded;

/**
 * A request for leave.
 *
 * @param version to be sent back as If-Match
 * @param start of the meeting; null where it is not held after all
 * @param asked when: of a call its own moment
 * @param enteredForHim by the office (代录)
 * @param takenBy who took the call; empty for a request in writing
 * @param opinion on the topics, to be read out; may be empty
 * @param late asked for after the cut-off (逾时)
 * @param contested what he says against an entry made for him; empty where nothing
 * @param judged null for a draft
 * @param open what the one who reads may do with it now
 */
record LeaveJson(
        String id,
        long version,
        String meeting,
        Optional<String> start,
        Named person,
        Coded stage,
        Coded kind,
        String reason,
        Coded channel,
        String asked,
        Named enteredBy,
        boolean enteredForHim,
        String takenBy,
        String opinion,
        boolean late,
        Optional<ProxyJson> proxy,
        Optional<DecisionJson> decision,
        Optional<SupplementJson> supplement,
        String contested,
        Optional<JudgedJson> judged,
        String changed,
        List<Coded> open) {

    /**
     * @param authority the authorisation as it is on file; may be empty
     * @param remark why he was turned down; empty otherwise
     * @param checked null until somebody found him fit or not
     */
    record ProxyJson(Named person, Coded kind, String authority, String remark, Optional<CheckedJson> checked) {}

    /** @param lender whose chair it is, where it was delegated */
    record CheckedJson(Named by, Optional<Named> lender, String at) {}

    /**
     * @param enteredBy another one where the host said it and the office wrote it down
     * @param lender whose chair it is, where it was delegated
     */
    record DecisionJson(boolean agreed, Named by, Named enteredBy, Optional<Named> lender, String at, String remark) {}

    /** @param missed it had not come when it was due */
    record SupplementJson(String due, boolean missed, Optional<ReceivedJson> received) {}

    record ReceivedJson(String at, Named enteredBy, String text) {}

    /** @param facts what the rules saw */
    record JudgedJson(
            String at,
            EditionJson edition,
            String calendarVersion,
            List<FindingJson> findings,
            SortedMap<String, String> facts) {}

    /** The newest first. */
    record LeavesJson(List<LeaveJson> leaves) {}
}
