package yicheng.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yicheng.policy.RuleRef;

/** Puts candidates in order by the rules, and finds what would change it. */
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
        place.raised().filter(rule -> place.waited() > 0).map(Ranking::rule).ifPresent(rules::add);
        place.preference().ifPresent(rules::add);
        return rules;
    }
}
