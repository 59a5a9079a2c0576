package yicheng.web.api.preparation;

import java.util.List;
import java.util.Optional;
import yicheng.web.api.shape.Named;
import yicheng.web.edge.FindingJson;
import yicheng.web.edge.FindingJson.Coded;

/**
 * Notice of a regular meeting.
 *
 * @param version of the meeting, to be sent back as If-Match
 * @param due by when the first one is issued; null where nothing says so
 * @param draft what a notice would say now; null where the meeting is not held
 * @param issued those issued, in the order of time; the last one counts
 * @param receipts of the last one; empty for who does not arrange meetings
 * @param untold who came in since the last one and was not sent it; empty for who does not arrange meetings
 */
record NoticeJson(
        String meeting,
        long version,
        String name,
        Coded state,
        Optional<String> due,
        Optional<FindingJson.Rule> rule,
        Optional<SaysJson> draft,
        List<IssuedJson> issued,
        List<ReceiptJson> receipts,
        List<Named> untold) {

    /** @param room null where there is none */
    record SaysJson(String start, String end, Optional<String> room, String leaveUntil, List<Named> to) {}

    /** @param number 1 for the first; a later one corrects it */
    record IssuedJson(int number, Named by, String at, boolean late, SaysJson says, String remark) {}

    /** @param read null until he opened it */
    record ReceiptJson(Named person, Optional<String> read) {}
}
