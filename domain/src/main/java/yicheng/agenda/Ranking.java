package yicheng.agenda;

import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** One thing a rule of the chapter "priority" says on a topic's place. */
public sealed interface Ranking {

    RuleRef rule();

    /** In which group it stands, 1 being first; of several the first holds. */
    record Tier(RuleRef rule, int tier) implements Ranking {
        public Tier {
            if (tier < 1 || tier > 9) {
                throw new IllegalArgumentException("tier (%d) must be 1 to 9".formatted(tier));
            }
        }
    }

    /** Before the others: of its own tier, or of all tiers. */
    record Preferred(RuleRef rule, boolean overTiers) implements Ranking {}

    /** Advice that changes no place, such as to settle it in writing. */
    record Advice(RuleRef rule, Text text) implements Ranking {}
}
