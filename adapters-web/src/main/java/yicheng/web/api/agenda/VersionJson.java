package yicheng.web.api.agenda;

import java.util.List;
import java.util.Optional;
import yicheng.web.api.shape.EditionJson;
import yicheng.web.api.shape.Named;
import yicheng.web.edge.FindingJson;
import yicheng.web.edge.FindingJson.Coded;

/**
 * One version of an agenda with its lines. It never changes; times of day follow from when the meeting is held now.
 *
 * @param byHand somebody set another order than the rules
 * @param overflow ids of the topics for which there is no time, in order
 * @param hash of all it says, 64 hex digits
 */
record VersionJson(
        int number,
        String at,
        Named by,
        Coded cause,
        String reason,
        EditionJson edition,
        int lengthMinutes,
        int fixedMinutes,
        int neededMinutes,
        boolean byHand,
        List<LineJson> lines,
        List<String> overflow,
        String hash) {

    /**
     * @param byRules the place the rule book gives it
     * @param meeting the one it was handed in for
     * @param joint departments whose topics were merged into it
     * @param begins null where the meeting is not held after all
     * @param smallestChange that would move it up by the rules; null for the first, or where none does
     * @param remark of the leader
     */
    record LineJson(
            int number,
            int byRules,
            String topic,
            String meeting,
            String title,
            Named department,
            List<Named> joint,
            String presenter,
            List<String> observers,
            int beginsMinute,
            Optional<String> begins,
            int minutes,
            boolean fits,
            String why,
            List<FindingJson.Rule> because,
            Optional<String> smallestChange,
            String remark) {}
}
