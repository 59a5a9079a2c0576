package yicheng.rules.book;

import java.util.List;
import yicheng.agenda.Ranking;
import yicheng.policy.Text;
import yicheng.rules.chapter.ListReport;

/** What sentences of the chapter "priority" can conclude. */
public final class PriorityReport extends ListReport<Ranking> {

    public void tier(int tier) {
        say(new Ranking.Tier(rule(), tier));
    }

    public void preferInTier() {
        say(new Ranking.Preferred(rule(), false));
    }

    public void preferOverTiers() {
        say(new Ranking.Preferred(rule(), true));
    }

    public void advise(String text) {
        say(new Ranking.Advice(rule(), Text.of(text, rule().name().en())));
    }

    List<Ranking> rankings() {
        return said();
    }
}
