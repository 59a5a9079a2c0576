package yicheng.agenda;

import java.util.List;
import java.util.OptionalInt;

/**
 * A topic to be put in order.
 *
 * @param key how the asker names it; comes back in the answer
 * @param minutes planned by hand; otherwise presenting plus the other speakers' turns
 */
public record Candidate(String key, RankingFacts facts, OptionalInt minutes) {

    public Candidate {
        if (minutes.isPresent() && minutes.getAsInt() < 1) {
            throw new IllegalArgumentException("minutes (%d) must be positive".formatted(minutes.getAsInt()));
        }
    }

    /** As the other topics see it. */
    OtherTopic compared() {
        return new OtherTopic(key, facts.title(), facts.matters(), facts.submittedAt(), true);
    }

    Candidate among(List<OtherTopic> others) {
        return new Candidate(key, facts.among(others), minutes);
    }
}
