package yicheng.web.api.meeting;

import java.util.List;
import java.util.Optional;
import yicheng.web.api.shape.DeadlineJson;
import yicheng.web.api.shape.Named;
import yicheng.web.edge.FindingJson;
import yicheng.web.edge.FindingJson.Coded;

/**
 * A meeting of the year with what was decided about it.
 *
 * @param version to be sent back as If-Match; 0 where nothing was proposed or decided about it
 * @param name as documents call it, with its running number
 * @param number null where it is not held for itself
 * @param nominal the day the wording gives
 * @param held the day it is held; null where it is not
 * @param heldWith the larger meeting it is held together with
 * @param proposed waits for the principal leader
 * @param settled what was decided about it, in the order of time
 * @param list the sheet of its list that is furthest on; null where there is none, or it is not for the reader
 * @param agenda of it, or of the one it is held with; null where there is none, or it is not for the reader
 */
record MeetingJson(
        String ref,
        long version,
        Coded kind,
        String name,
        Optional<Integer> number,
        Coded status,
        String nominal,
        Optional<String> held,
        Optional<String> start,
        Optional<String> end,
        Optional<String> heldWith,
        List<String> notes,
        FindingJson.Rule rule,
        List<DeadlineJson> deadlines,
        Optional<ProposedJson> proposed,
        List<SettledJson> settled,
        Optional<ListState> list,
        Optional<AgendaState> agenda) {

    record ProposedJson(ArrangementJson change, String reason, Named by, String at) {}

    /** @param lender whose right it was where a delegate decided */
    record SettledJson(
            ArrangementJson change,
            String reason,
            Named proposedBy,
            boolean agreed,
            Named by,
            Optional<Named> lender,
            String at,
            String remark) {}

    /** The newest sheet. */
    record ListState(int sheet, Coded stage, int items) {}

    /** The newest version. */
    record AgendaState(int version, int topics, int overflow, boolean orderProposed) {}
}
