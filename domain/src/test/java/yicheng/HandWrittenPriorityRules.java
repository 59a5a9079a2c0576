package yicheng;

import java.util.ArrayList;
import java.util.List;
import yicheng.agenda.PriorityRules;
import yicheng.agenda.Ranking;
import yicheng.agenda.RankingFacts;
import yicheng.policy.Clause;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** The shipped chapter "priority" as plain Java. */
public final class HandWrittenPriorityRules implements PriorityRules {

    private static final String SAY_NOTHING = "关于、请示、方案、建议、报告、汇报、审议、研究、工作、事项、的";

    @Override
    public List<Ranking> rankings(RankingFacts facts) {
        var rankings = new ArrayList<Ranking>();
        rankings.add(new Ranking.Tier(rule("priority.tier-" + tier(facts), "3.2.rank.1"), tier(facts)));
        if (facts.departments() >= 2) {
            rankings.add(new Ranking.Preferred(rule("priority.departments", "3.2.rank.cross"), false));
        }
        if (facts.carriedOver() >= 1) {
            rankings.add(new Ranking.Raised(rule("priority.carried-over", "1.weekly.duration"), 1));
        }
        if (!facts.urgent() && !facts.important()) {
            rankings.add(Ranking.Advice.plain(
                    rule("priority.in-writing", "3.2.rank.4*"), Text.of("建议不上会，书面办理", "better settled in writing")));
        }
        if (facts.resembles(90, 60, SAY_NOTHING)) {
            rankings.add(new Ranking.Advice(
                    rule("priority.alike", "3.2.rank.dup"),
                    Text.of("为避免同类议题重复讨论，建议合并", "like topics are not discussed twice"),
                    facts.alike(90, 60, SAY_NOTHING)));
        }
        return rankings;
    }

    private static int tier(RankingFacts facts) {
        if (facts.important()) {
            return facts.urgent() ? 1 : 2;
        }
        return facts.urgent() ? 3 : 4;
    }

    private static RuleRef rule(String id, String clause) {
        return new RuleRef(id, Text.chinese(id), new Clause(clause));
    }
}
