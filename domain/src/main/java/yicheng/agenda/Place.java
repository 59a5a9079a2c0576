package yicheng.agenda;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import yicheng.policy.RuleRef;

/** Everything that decides a candidate's place, in the order in which it decides. */
record Place(Candidate candidate, int asked, List<Ranking> rankings) {

    private static final int NO_TIER = 10;

    /** Ties end with the order in which topics were handed in, then the one in which they were asked about. */
    static final Comparator<Place> ORDER = Comparator.comparing(Place::notOverTiers)
            .thenComparing(Place::tier)
            .thenComparing(Place::notInTier)
            .thenComparing(Place::submittedAt)
            .thenComparing(Place::asked);

    /** What sets two neighbours apart. */
    enum Criterion {
        OVER_TIERS,
        TIER,
        IN_TIER,
        SUBMITTED,
        ASKED
    }

    int tier() {
        return tierRanking().map(Ranking.Tier::tier).orElse(NO_TIER);
    }

    Optional<Ranking.Tier> tierRanking() {
        return of(Ranking.Tier.class).min(Comparator.comparing(Ranking.Tier::tier));
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
        if (notOverTiers() != other.notOverTiers()) {
            return Criterion.OVER_TIERS;
        }
        if (tier() != other.tier()) {
            return Criterion.TIER;
        }
        if (notInTier() != other.notInTier()) {
            return Criterion.IN_TIER;
        }
        return submittedAt().equals(other.submittedAt()) ? Criterion.ASKED : Criterion.SUBMITTED;
    }

    LocalDateTime submittedAt() {
        return candidate.facts().submittedAt();
    }

    private boolean notOverTiers() {
        return of(Ranking.Preferred.class).noneMatch(Ranking.Preferred::overTiers);
    }

    private boolean notInTier() {
        return of(Ranking.Preferred.class).allMatch(Ranking.Preferred::overTiers);
    }

    private <T extends Ranking> java.util.stream.Stream<T> of(Class<T> type) {
        return rankings.stream().filter(type::isInstance).map(type::cast);
    }
}
