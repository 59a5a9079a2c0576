package yicheng.topic.life;

import java.util.Optional;

/**
 * Where a topic stands.
 *
 * @param round 1 at first, one more with each re-entry
 * @param letIn the principal leader lets it in although it is late
 * @param awaited while it waits for coordination or a supplement
 * @param carriedOver how often an agenda had no time for it
 */
public record Standing(Stage stage, int round, boolean letIn, Optional<Awaited> awaited, int carriedOver) {

    static final Standing DRAFT = new Standing(Stage.DRAFT, 1, false, Optional.empty(), 0);

    public Standing {
        if (round < 1) {
            throw new IllegalArgumentException("round (%d) must be 1 or more".formatted(round));
        }
    }

    Standing at(Stage next) {
        return new Standing(next, round, letIn, Optional.empty(), carriedOver);
    }

    Standing awaiting(Stage next, Awaited what) {
        return new Standing(next, round, letIn, Optional.of(what), carriedOver);
    }

    /** On to another meeting, for which it is not late; what is waited for is still waited for. */
    Standing rolled(Stage next, Optional<Awaited> stillAwaited) {
        return new Standing(next, round, false, stillAwaited, carriedOver);
    }

    Standing letInLate() {
        return new Standing(stage, round, true, awaited, carriedOver);
    }

    Standing nextRound() {
        return new Standing(stage, round + 1, false, awaited, carriedOver);
    }

    Standing carriedOnceMore() {
        return new Standing(stage, round, letIn, awaited, carriedOver + 1);
    }
}
