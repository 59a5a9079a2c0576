package yicheng.web.pages.usage;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/**
 * How rules are used.
 *
 * @param complete false while older judgements are still being counted
 * @param uncounted how many rules of required fields are left out
 * @param enough false where there are too few judgements to conclude anything from
 */
public record UsageView(
        long judgements,
        boolean complete,
        boolean enough,
        Sort sort,
        int uncounted,
        List<Line> lines,
        List<Pair> pairs) {

    /** @param advice empty where nothing calls for anything */
    public record Line(RuleRef rule, long fired, long decided, Optional<LocalDateTime> last, Use use) {}

    /** Two rules that would send one topic to different places. */
    public record Pair(RuleRef one, RuleRef other, long topics) {}

    /** What its figures say of a rule, with what to do about it. */
    public enum Use {
        USED("有用", "used", "不必改动", "leave it as it is"),
        NEVER(
                "从未用过",
                "never used",
                "看条件是否过严；不再需要的，在草稿里删去",
                "see whether its conditions are too narrow; take it out of a draft where it is no longer needed"),
        OVERSHADOWED(
                "总被更重的意见盖过",
                "always overshadowed",
                "每次另有更重的意见，它从未决定结论；看能否并入那条规则",
                "something stronger was said each time, so it never decided; see whether it belongs into that rule");

        private final Text label;
        private final Text advice;

        Use(String zh, String en, String adviceZh, String adviceEn) {
            this.label = Text.of(zh, en);
            this.advice = Text.of(adviceZh, adviceEn);
        }

        public Text label() {
            return label;
        }

        public Text advice() {
            return advice;
        }
    }

    public enum Sort {
        MOST("用得多的在前", "most used first"),
        LEAST("用得少的在前", "least used first"),
        BOOK("按规则次序", "in the book's order");

        private final Text label;

        Sort(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        public Text label() {
            return label;
        }

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public long count(Use use) {
        return lines.stream().filter(line -> line.use() == use).count();
    }
}
