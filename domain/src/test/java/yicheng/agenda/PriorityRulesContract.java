package yicheng.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yicheng.meeting.Kind;

/** What every keeper of the shipped chapter "priority" does. */
public abstract class PriorityRulesContract {

    protected abstract PriorityRules rules();

    @ParameterizedTest
    @CsvSource({"true,true,1", "false,true,2", "true,false,3", "false,false,4"})
    void urgency_and_importance_make_four_tiers(boolean urgent, boolean important, int tier) {
        assertThat(tiers(rankings(urgent, important, 1))).containsExactly(tier);
    }

    @ParameterizedTest
    @CsvSource({"1,0", "2,1", "5,1"})
    void several_departments_are_preferred_within_their_tier(int departments, int preferences) {
        var preferred = rankings(true, true, departments).stream()
                .filter(Ranking.Preferred.class::isInstance)
                .map(Ranking.Preferred.class::cast);

        assertThat(preferred).hasSize(preferences).noneMatch(Ranking.Preferred::overTiers);
    }

    private static List<Integer> tiers(List<Ranking> rankings) {
        return rankings.stream()
                .filter(Ranking.Tier.class::isInstance)
                .map(ranking -> ((Ranking.Tier) ranking).tier())
                .toList();
    }

    private List<Ranking> rankings(boolean urgent, boolean important, int departments) {
        var at = LocalDateTime.of(2026, 11, 24, 9, 0);
        return rules().rankings(new RankingFacts(Kind.WEEKLY, "更换设备", urgent, important, departments, at));
    }
}
