package yicheng.agenda;

import java.time.LocalDateTime;
import yicheng.meeting.Kind;

/**
 * What a rule of the chapter "priority" can ask of a topic. Published vocabulary: additions only.
 *
 * @param departments how many are concerned, the submitting one included
 */
public record RankingFacts(
        Kind meeting, String title, boolean urgent, boolean important, int departments, LocalDateTime submittedAt) {

    public RankingFacts {
        if (departments < 1) {
            throw new IllegalArgumentException("departments (%d) must be at least 1".formatted(departments));
        }
    }
}
