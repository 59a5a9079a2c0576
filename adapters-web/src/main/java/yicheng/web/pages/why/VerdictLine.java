package yicheng.web.pages.why;

import java.time.LocalDateTime;
import java.util.Optional;
import yicheng.policy.Text;

/**
 * A judgement among the others of its topic.
 *
 * @param number of its entry in the journal, which is its address
 * @param round which judgement of the topic it is, from 1
 * @param edition by name; empty where this installation never kept it
 * @param style of the verdict's colour and shape
 */
public record VerdictLine(
        long number,
        int round,
        LocalDateTime at,
        Text act,
        Optional<String> edition,
        Text verdict,
        String style,
        int findings) {}
