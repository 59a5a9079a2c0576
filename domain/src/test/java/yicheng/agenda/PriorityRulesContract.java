package yicheng.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yicheng.meeting.Kind;

/** What every keeper of the shipped chapter "priority" does. */
public abstract class PriorityRulesContract {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 24, 9, 0);

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

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "4,1"})
    void what_was_carried_over_is_raised_a_tier_each_time(int times, int rules) {
        var raised = rules().rankings(facts(false, false, 1).carriedOver(times)).stream()
                .filter(Ranking.Raised.class::isInstance)
                .map(Ranking.Raised.class::cast);

        assertThat(raised).hasSize(rules).allMatch(rule -> rule.tiers() == 1);
    }

    @Test
    void a_topic_that_reads_like_another_hears_its_name_and_keeps_its_place() {
        var alone = facts(true, true, 1);
        var other = new OtherTopic("k", "更换会议室设备", List.of(), AT, true);

        var rankings = rules().rankings(alone.among(List.of(other)));

        assertThat(rankings).containsAll(rules().rankings(alone));
        assertThat(rankings)
                .filteredOn(Ranking.Advice.class::isInstance)
                .extracting(advice -> ((Ranking.Advice) advice).said().zh())
                .singleElement(STRING)
                .endsWith("建议合并：本次会议的“更换会议室设备”（相似度 60%）");
    }

    @ParameterizedTest
    @CsvSource({"0,1", "90,1", "91,0"})
    void what_was_dealt_with_before_counts_for_ninety_days(int days, int advices) {
        var facts = facts(true, true, 1);
        var earlier = new OtherTopic("k", "更换设备", List.of(), AT.minusDays(days), false);

        var rankings = rules().rankings(facts.among(List.of(earlier)));

        assertThat(rankings).filteredOn(Ranking.Advice.class::isInstance).hasSize(advices);
    }

    private static List<Integer> tiers(List<Ranking> rankings) {
        return rankings.stream()
                .filter(Ranking.Tier.class::isInstance)
                .map(ranking -> ((Ranking.Tier) ranking).tier())
                .toList();
    }

    private List<Ranking> rankings(boolean urgent, boolean important, int departments) {
        return rules().rankings(facts(urgent, important, departments));
    }

    private static RankingFacts facts(boolean urgent, boolean important, int departments) {
        return new RankingFacts(Kind.WEEKLY, "更换设备", urgent, important, departments, AT, List.of());
    }
}
