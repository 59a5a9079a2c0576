package yicheng.web.api.topic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.web.api.shape.Named;
import yicheng.web.edge.FindingJson.Coded;

/**
 * A topic as one person may see it.
 *
 * @param form what the department typed, by the codes of the fields; lists stand one item a line;
 *     under {@code own} an object of what stands in the office's own fields, by their names
 * @param checklist what the office answered
 * @param notes of the office; null for who does not see them
 * @param carriedOver how often an agenda had no time for it
 * @param acts what this person can do to it now
 */
record TopicJson(
        String id,
        long version,
        Named department,
        Named author,
        String meeting,
        Coded stage,
        int round,
        boolean letIn,
        Map<String, Object> form,
        Map<String, String> checklist,
        List<IndicatorJson> indicators,
        Optional<ReceiptJson> receipt,
        Optional<JudgedJson> judged,
        Optional<AwaitedJson> awaited,
        List<DecisionJson> decisions,
        Optional<List<NoteJson>> notes,
        Optional<String> copiedFrom,
        String outcome,
        TiesJson ties,
        int carriedOver,
        String changed,
        List<FileJson> files,
        List<Coded> acts) {

    record ReceiptJson(String label, int year, int number, String at, Named by) {}

    record AwaitedJson(String what, Optional<Named> leader, String by) {}

    /** @param lender whose right it was, where the one who decided was his delegate */
    record DecisionJson(Coded act, Named by, Optional<Named> lender, String at, String reason, int round) {}

    record NoteJson(Named by, String at, String text) {}

    /**
     * What binds it to topics that read like it.
     *
     * @param lead id of the topic it was merged into
     */
    record TiesJson(Optional<String> lead, List<JoinedJson> joined, List<ApartJson> apart) {}

    record JoinedJson(String topic, Named department) {}

    record ApartJson(String topic, String reason, Named by, String at) {}
}
