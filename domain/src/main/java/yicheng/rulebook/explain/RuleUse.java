package yicheng.rulebook.explain;

import java.time.Instant;
import java.util.Optional;

/**
 * How often a rule spoke in the judgements an office keeps.
 *
 * @param strongest in how many of them it was what decided: none for a rule that was always overshadowed
 */
public record RuleUse(String rule, long fired, long strongest, Optional<Instant> last) {

    static RuleUse none(String rule) {
        return new RuleUse(rule, 0, 0, Optional.empty());
    }

    RuleUse and(Instant at, boolean decided) {
        var latest = last.filter(before -> before.isAfter(at)).orElse(at);
        return new RuleUse(rule, fired + 1, strongest + (decided ? 1 : 0), Optional.of(latest));
    }

    public boolean neverFired() {
        return fired == 0;
    }

    /** It spoke, and each time another rule said something stronger. */
    public boolean alwaysOvershadowed() {
        return fired > 0 && strongest == 0;
    }
}
