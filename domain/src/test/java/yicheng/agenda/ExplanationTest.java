package yicheng.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import yicheng.meeting.Kind;
import yicheng.policy.Clause;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

class ExplanationTest {

    private static final LocalDateTime NINE = LocalDateTime.of(2026, 11, 24, 9, 0);
    private static final Ranking SECOND = new Ranking.Tier(rule("重要的次之", "Important ones come second"), 2);
    private static final Ranking THIRD = new Ranking.Tier(rule("紧急的再次之", "Urgent ones come third"), 3);
    private static final Ranking IN_TIER = new Ranking.Preferred(rule("多部门优先", "Several departments first"), false);
    private static final Ranking OVER_TIERS = new Ranking.Preferred(rule("多部门优先", "Several departments first"), true);

    @Test
    void of_two_tiers_the_first_holds_and_the_other_is_told() {
        var said = said(place(0, THIRD, SECOND));

        assertThat(said.zh()).isEqualTo("第 2 档：重要的次之（另有规则列第 3 档，取靠前的一档）");
        assertThat(said.en())
                .isEqualTo("tier 2: Important ones come second (another rule says tier 3; the first holds)");
    }

    @Test
    void without_a_tier_it_comes_last_and_says_so() {
        var said = said(place(30), place(0, THIRD));

        assertThat(said.zh()).isEqualTo("没有规则给出档次，排在各档之后；上一项档次更前");
    }

    @Test
    void two_without_a_tier_are_not_said_to_share_one() {
        assertThat(said(place(30), place(0)).zh()).endsWith("；与上一项同样没有档次，上一项提交更早");
    }

    @Test
    void what_is_preferred_says_how() {
        assertThat(said(place(0, SECOND, IN_TIER)).zh()).isEqualTo("第 2 档：重要的次之；同档之内优先");
        assertThat(said(place(0, SECOND, OVER_TIERS)).zh()).isEqualTo("不分档次优先；第 2 档：重要的次之");
    }

    @Test
    void what_is_preferred_above_is_told_below() {
        assertThat(said(place(0, SECOND), place(30, SECOND, IN_TIER)).zh()).endsWith("；与上一项同档，上一项同档之内优先");
        assertThat(said(place(0, SECOND), place(30, THIRD, OVER_TIERS)).zh()).endsWith("；上一项不分档次优先");
    }

    @Test
    void of_equals_the_one_asked_about_first_comes_first() {
        assertThat(said(place(0, SECOND), place(0, SECOND)).zh()).endsWith("；与上一项同档，提交时间也相同，按收到的先后");
    }

    @Test
    void what_was_carried_over_says_how_often_and_where_to() {
        var raised = new Ranking.Raised(rule("顺延的提前", "Carried over ones come earlier"), 1);

        assertThat(said(waited(1, THIRD, raised)).zh()).endsWith("；因会期已满顺延过 1 次，提前到第 2 档");
        assertThat(said(waited(2, THIRD, raised)).en())
                .endsWith("; carried over 2 times for want of time, so raised to tier 1");
        assertThat(said(waited(5, THIRD)).zh()).isEqualTo("第 3 档：紧急的再次之");
    }

    private static Text said(Place place) {
        return new Explanation(place, Optional.empty()).said();
    }

    private static Text said(Place place, Place above) {
        return new Explanation(place, Optional.of(above)).said();
    }

    private static Place place(int minute, Ranking... rankings) {
        var facts = new RankingFacts(Kind.WEEKLY, "更换设备", true, true, 1, NINE.plusMinutes(minute), List.of());
        return new Place(new Candidate("k", facts, OptionalInt.empty()), 0, List.of(rankings));
    }

    private static Place waited(int times, Ranking... rankings) {
        var place = place(0, rankings);
        var candidate = place.candidate();
        return new Place(
                new Candidate("k", candidate.facts().carriedOver(times), OptionalInt.empty()), 0, place.rankings());
    }

    private static RuleRef rule(String zh, String en) {
        return new RuleRef("priority.test", Text.of(zh, en), new Clause("3.2.rank.1"));
    }
}
