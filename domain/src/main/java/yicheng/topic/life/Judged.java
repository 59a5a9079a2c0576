package yicheng.topic.life;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import yicheng.policy.Edition;
import yicheng.policy.Effect;
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

    /** Where a topic with it stands that would stand at {@code otherwise} if it were in time. */
    public Stage unlessLate(Stage otherwise) {
        return findings.stream().map(Finding::effect).anyMatch(Effect.LATE::equals) ? Stage.LATE : otherwise;
    }

    public Verdict verdict() {
        return Verdict.of(findings);
    }
}
