package yicheng.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import yicheng.policy.Text;

/** Why a topic stands where it stands, in a sentence: what rules say of it, and what sets it apart from the one above. */
record Explanation(Place place, Optional<Place> above) {

    Text said() {
        var parts = new ArrayList<Text>();
        if (place.isOverTiers()) {
            parts.add(Text.of("不分档次优先", "before all tiers"));
        }
        parts.add(tier());
        if (place.waited() > 0) {
            parts.add(waited());
        }
        if (place.isPreferredInTier()) {
            parts.add(Text.of("同档之内优先", "preferred in its tier"));
        }
        above.map(this::apart).ifPresent(parts::add);
        return Text.of(joined(parts, "；", Text::zh), joined(parts, "; ", Text::en));
    }

    private Text tier() {
        return place.tierRanking()
                .map(this::tier)
                .orElse(Text.of("没有规则给出档次，排在各档之后", "no rule gives it a tier, so it comes after all tiers"));
    }

    private Text tier(Ranking.Tier tier) {
        var name = tier.rule().name();
        var others = place.laterTiers().stream().map(String::valueOf).toList();
        var zh = "第 %d 档：%s".formatted(tier.tier(), name.zh());
        var en = "tier %d: %s".formatted(tier.tier(), name.en());
        return others.isEmpty()
                ? Text.of(zh, en)
                : Text.of(
                        zh + "（另有规则列第 %s 档，取靠前的一档）".formatted(String.join("、", others)),
                        en + " (another rule says tier %s; the first holds)".formatted(String.join(", ", others)));
    }

    private Text waited() {
        int times = place.waited();
        int tier = place.tier();
        boolean raised = place.tierRanking()
                .map(Ranking.Tier::tier)
                .filter(given -> given == tier)
                .isEmpty();
        var zh = raised ? "提前到第 %d 档" : "仍在第 %d 档，排在同档后来的前面";
        var en = raised ? "so raised to tier %d" : "so before later ones of tier %d";
        return Text.of(
                ("因会期已满顺延过 %d 次，" + zh).formatted(times, tier),
                ("carried over %s for want of time, " + en).formatted(times == 1 ? "once" : times + " times", tier));
    }

    private Text apart(Place other) {
        return switch (place.apartFrom(other)) {
            case OVER_TIERS -> Text.of("上一项不分档次优先", "the one above comes before all tiers");
            case TIER -> Text.of("上一项档次更前", "the one above is in an earlier tier");
            case WAITED -> beside("上一项顺延的次数更多", "the one above was carried over more often");
            case IN_TIER -> beside("上一项同档之内优先", "the one above is preferred there");
            case SUBMITTED -> beside("上一项提交更早", "the one above was handed in earlier");
            case ASKED -> beside("提交时间也相同，按收到的先后", "handed in at the same time, in the order received");
        };
    }

    private Text beside(String zh, String en) {
        return place.tierRanking().isPresent()
                ? Text.of("与上一项同档，" + zh, "same tier as the one above, " + en)
                : Text.of("与上一项同样没有档次，" + zh, "without a tier like the one above, " + en);
    }

    private static String joined(List<Text> parts, String between, Function<Text, String> language) {
        return parts.stream().map(language).collect(Collectors.joining(between));
    }
}
