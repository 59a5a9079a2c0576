package yicheng.agenda;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** One thing a rule of the chapter "priority" says on a topic's place. */
public sealed interface Ranking {

    RuleRef rule();

    /** In which group it stands, 1 being first; of several the first holds. */
    record Tier(RuleRef rule, int tier) implements Ranking {
        public Tier {
            if (tier < 1 || tier > 9) {
                throw new IllegalArgumentException("档次要在 1 至 9 之间，这里是 %d".formatted(tier));
            }
        }
    }

    /** Before the others: of its own tier, or of all tiers. */
    record Preferred(RuleRef rule, boolean overTiers) implements Ranking {}

    /** Each time it was carried over for want of time, so many tiers earlier, up to the first (K-16). */
    record Raised(RuleRef rule, int tiers) implements Ranking {
        public Raised {
            if (tiers < 1 || tiers > 9) {
                throw new IllegalArgumentException("每次提前要在 1 至 9 档之间，这里是 %d".formatted(tiers));
            }
        }
    }

    /**
     * Advice that changes no place, such as to settle it in writing.
     *
     * @param alike the topics it speaks of, where it is about those the topic resembles
     */
    record Advice(RuleRef rule, Text text, List<AlikeTopic> alike) implements Ranking {

        private static final int MOST_NAMED = 3;

        public Advice {
            alike = List.copyOf(alike);
        }

        public static Advice plain(RuleRef rule, Text text) {
            return new Advice(rule, text, List.of());
        }

        /** The text with the topics it speaks of. */
        public Text said() {
            return alike.isEmpty()
                    ? text
                    : Text.of(
                            text.zh() + "：" + named("、", Text::zh) + (more() > 0 ? "，另有 %d 项".formatted(more()) : ""),
                            text.en() + ": " + named("; ", Text::en)
                                    + (more() > 0 ? "; %d more".formatted(more()) : ""));
        }

        private String named(String between, Function<Text, String> language) {
            return alike.stream()
                    .limit(MOST_NAMED)
                    .map(topic -> language.apply(topic.said()))
                    .collect(Collectors.joining(between));
        }

        private int more() {
            return alike.size() - MOST_NAMED;
        }
    }
}
