package yicheng.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** Puts candidates in order by the rules, and says why. */
final class Ranker {

    private final PriorityRules rules;

    Ranker(PriorityRules rules) {
        this.rules = rules;
    }

    List<Place> ordered(List<Candidate> candidates) {
        var places = new ArrayList<Place>();
        for (var candidate : candidates) {
            places.add(new Place(candidate, places.size(), rules.rankings(candidate.facts())));
        }
        places.sort(Place.ORDER);
        return places;
    }

    /** Found by asking the rules again about the changed topic, never by knowing what they say. */
    Optional<Change> smallestChange(Place below, Place above) {
        return Change.worthTrying(below.candidate().facts(), above.candidate().facts()).stream()
                .filter(change -> Place.ORDER.compare(changed(below, change), above) < 0)
                .findFirst();
    }

    private Place changed(Place place, Change change) {
        var facts = change.applied(place.candidate().facts());
        var candidate =
                new Candidate(place.candidate().key(), facts, place.candidate().minutes());
        return new Place(candidate, place.asked(), rules.rankings(facts));
    }

    static List<RuleRef> because(Place place) {
        var rules = new ArrayList<RuleRef>();
        place.tierRanking().map(Ranking::rule).ifPresent(rules::add);
        place.preference().ifPresent(rules::add);
        return rules;
    }

    static Text why(Place place, Optional<Place> above) {
        var own = place.tierRanking()
                .map(tier -> Text.of(
                        "第 %d 档：%s".formatted(tier.tier(), tier.rule().name().zh()),
                        "tier %d: %s".formatted(tier.tier(), tier.rule().name().en())))
                .orElse(Text.of("没有规则给出档次，排在各档之后", "no rule gives it a tier, so it comes after all tiers"));
        return above.map(other -> apart(place.apartFrom(other)))
                .map(apart -> Text.of(own.zh() + "；" + apart.zh(), own.en() + "; " + apart.en()))
                .orElse(own);
    }

    private static Text apart(Place.Criterion criterion) {
        return switch (criterion) {
            case OVER_TIERS -> Text.of("上一项整体优先", "the one above comes before all tiers");
            case TIER -> Text.of("上一项档次更前", "the one above is in an earlier tier");
            case IN_TIER -> Text.of("与上一项同档，上一项档内优先", "same tier, the one above is preferred in it");
            case SUBMITTED -> Text.of("与上一项同档，上一项提交更早", "same tier, the one above was handed in earlier");
            case ASKED -> Text.of("与上一项条件全同，按收到的先后", "equal to the one above, in the order received");
        };
    }
}
