package yicheng.rules.book;

import java.util.List;
import java.util.Optional;
import yicheng.agenda.AlikeTopic;
import yicheng.agenda.Ranking;
import yicheng.agenda.RankingFacts;
import yicheng.policy.Text;
import yicheng.rules.chapter.Asked;
import yicheng.rules.chapter.ListReport;

/** What sentences of the chapter "priority" can conclude. */
public final class PriorityReport extends ListReport<Ranking> {

    private final Optional<RankingFacts> facts;

    /** Without facts, as for examples, advice does not name the topics it speaks of. */
    PriorityReport() {
        this.facts = Optional.empty();
    }

    PriorityReport(RankingFacts facts) {
        this.facts = Optional.of(facts);
    }

    public void tier(int tier) {
        say(new Ranking.Tier(rule(), tier));
    }

    public void raise(int tiers) {
        say(new Ranking.Raised(rule(), tiers));
    }

    public void preferInTier() {
        say(new Ranking.Preferred(rule(), false));
    }

    public void preferOverTiers() {
        say(new Ranking.Preferred(rule(), true));
    }

    public void advise(String text) {
        say(new Ranking.Advice(
                rule(),
                Text.of(text, rule().name().en()),
                facts.map(this::alike).orElse(List.of())));
    }

    List<Ranking> rankings() {
        return said();
    }

    /** The topics for which the rule spoke, where that is what it asks. */
    private List<AlikeTopic> alike(RankingFacts topic) {
        return asked("resembles")
                .map(Asked::with)
                .map(with -> topic.alike(Integer.parseInt(with.get(0)), Integer.parseInt(with.get(1)), with.get(2)))
                .orElse(List.of());
    }
}
