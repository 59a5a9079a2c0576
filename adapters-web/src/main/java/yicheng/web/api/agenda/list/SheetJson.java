package yicheng.web.api.agenda.list;

import java.util.List;
import java.util.Optional;
import yicheng.web.api.shape.Named;
import yicheng.web.api.topic.LineJson;
import yicheng.web.edge.FindingJson.Coded;

/**
 * One sheet of a list.
 *
 * @param version to be sent back as If-Match
 * @param items in the order in which their topics were handed in
 * @param sentBack in the order of time
 */
record SheetJson(
        String meeting,
        int sheet,
        String label,
        long version,
        Coded stage,
        List<ItemJson> items,
        SignatureJson compiled,
        Optional<SignatureJson> signed,
        Optional<SignatureJson> decided,
        List<SentBackJson> sentBack) {

    /**
     * @param topic as it stands now; null where it is gone
     * @param proposed its place by the rule book, 1 first
     * @param minutes set by hand; null where they follow from the rules
     * @param joint departments whose topics were merged into it
     * @param carriedOver how often an agenda had no time for it
     * @param decision as far as the leader has come; it counts once the sheet is decided
     */
    record ItemJson(
            String id,
            Optional<LineJson> topic,
            int proposed,
            boolean urgent,
            boolean important,
            Optional<Integer> minutes,
            List<String> observers,
            List<Named> joint,
            int carriedOver,
            String remark,
            Optional<DecisionJson> decision) {}

    /** @param kind the type of meeting it is moved to; null for all other choices */
    record DecisionJson(
            Coded choice,
            Optional<Coded> kind,
            boolean observers,
            String remark,
            Named by,
            Optional<Named> lender,
            String at) {}

    /** @param lender whose right it was where a delegate signed */
    record SignatureJson(Named by, Optional<Named> lender, String at, Optional<PaperJson> paper) {}

    /** Signed on paper, and entered by somebody else. */
    record PaperJson(Named enteredBy, String enteredAt, String scan, Optional<ContestJson> contested) {}

    record ContestJson(String reason, String at) {}

    record SentBackJson(Named by, String at, String reason) {}
}
