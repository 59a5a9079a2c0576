package yicheng.agenda;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.policy.RuleRef;

/** Everything that decides a candidate's place, in the order in which it decides. */
record Place(Candidate candidate, int asked, List<Ranking> rankings) {

    private static final int NO_TIER = 10;

    /** Ties end with the order in which topics were handed in, then the one in which they were asked about. */
    static final Comparator<Place> ORDER = Comparator.comparing(Place::isOverTiers, Comparator.<Boolean>reverseOrder())
            .thenComparing(Place::tier)
            .thenComparing(Place::waited, Comparator.reverseOrder())
            .thenComparing(Place::isPreferredInTier, Comparator.reverseOrder())
            .thenComparing(Place::submittedAt)
            .thenComparing(Place::asked);

    /** What sets two neighbours apart. */
    enum Criterion {
        OVER_TIERS,
        TIER,
        WAITED,
        IN_TIER,
        SUBMITTED,
        ASKED
    }

    /** The one it stands in, being raised from the one the rules give it where it has waited. */
    int tier() {
        return Math.max(
                1, given() - waited() * raised().map(Ranking.Raised::tiers).orElse(0));
    }

    private int given() {
        return tierRanking().map(Ranking.Tier::tier).orElse(NO_TIER);
    }

    /** How often it was carried over, where a rule makes that count; none is overtaken for ever by those who come later. */
    int waited() {
        return raised().map(rule -> candidate.facts().carriedOver()).orElse(0);
    }

    Optional<Ranking.Raised> raised() {
        return of(Ranking.Raised.class).max(Comparator.comparing(Ranking.Raised::tiers));
    }

    Optional<Ranking.Tier> tierRanking() {
        return of(Ranking.Tier.class).min(Comparator.comparing(Ranking.Tier::tier));
    }

    /** What other rules say that does not hold, as the first one does. */
    List<Integer> laterTiers() {
        return of(Ranking.Tier.class)
                .map(Ranking.Tier::tier)
                .filter(tier -> tier > given())
                .distinct()
                .sorted()
                .toList();
    }

    Optional<RuleRef> preference() {
        return of(Ranking.Preferred.class)
                .max(Comparator.comparing(Ranking.Preferred::overTiers))
                .map(Ranking::rule);
    }

    List<Ranking.Advice> advice() {
        return of(Ranking.Advice.class).toList();
    }

    Criterion apartFrom(Place other) {
        if (isOverTiers() != other.isOverTiers()) {
            return Criterion.OVER_TIERS;
        }
        if (tier() != other.tier()) {
            return Criterion.TIER;
        }
        if (waited() != other.waited()) {
            return Criterion.WAITED;
        }
        if (isPreferredInTier() != other.isPreferredInTier()) {
            return Criterion.IN_TIER;
        }
        return submittedAt().equals(other.submittedAt()) ? Criterion.ASKED : Criterion.SUBMITTED;
    }

    LocalDateTime submittedAt() {
        return candidate.facts().submittedAt();
    }

    boolean isOverTiers() {
        return of(Ranking.Preferred.class).anyMatch(Ranking.Preferred::overTiers);
    }

    boolean isPreferredInTier() {
        return !of(Ranking.Preferred.class).allMatch(Ranking.Preferred::overTiers);
    }

    private <T extends Ranking> Stream<T> of(Class<T> type) {
        return rankings.stream().filter(type::isInstance).map(type::cast);
    }
}
