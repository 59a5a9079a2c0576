package yicheng.topic.life;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import yicheng.policy.Edition;
import yicheng.policy.Finding;
import yicheng.topic.review.NextChance;
import yicheng.topic.review.Verdict;

/**
 * A judgement as it is kept, with all that is needed to run it again.
 *
 * @param facts the facts the rules saw, in canonical form
 */
public record Judged(
        Instant at,
        Edition edition,
        String calendarVersion,
        SortedMap<String, String> facts,
        List<Finding> findings,
        Optional<NextChance> nextChance) {

    public Judged {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        findings = List.copyOf(findings);
    }

    public Verdict verdict() {
        return Verdict.of(findings);
    }
}
