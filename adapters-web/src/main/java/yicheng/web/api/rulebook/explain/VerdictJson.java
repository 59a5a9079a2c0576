package yicheng.web.api.rulebook.explain;

import java.util.List;
import java.util.Optional;
import yicheng.web.edge.FindingJson;
import yicheng.web.edge.FindingJson.Coded;

/**
 * A judgement as the journal keeps it.
 *
 * @param number of its entry
 */
record VerdictJson(
        long number,
        String at,
        String act,
        JudgedBy edition,
        String calendarVersion,
        Coded verdict,
        List<Said> findings) {

    /** @param name null where that edition was never kept here, as {@code number} */
    record JudgedBy(String id, Optional<String> name, Optional<Integer> number) {}

    /** @param rule id */
    record Said(String rule, Coded effect, String text) {}

    /** @param stoppedAt the first condition that was not met; null where it fired */
    record TraceJson(
            FindingJson.Rule rule, boolean fired, Optional<ConditionJson> stoppedAt, List<ConditionJson> conditions) {}

    /** @param saw null where there is nothing to tell, or not to this person */
    record ConditionJson(String sentence, String outcome, Optional<String> saw) {}
}
