package yicheng.policy.bench;

import java.util.List;

/**
 * A sentence that rules of a chapter may use.
 *
 * @param chapter id, e.g. {@code review}
 * @param shown as people write it, with names for its gaps: {@code - 金额达到 〈数额〉 万元}
 * @param gaps in their order
 */
public record VocabularySentence(String chapter, Kind kind, String shown, List<Gap> gaps) {

    public VocabularySentence {
        gaps = List.copyOf(gaps);
    }

    /** Where in a rule it may stand. */
    public enum Kind {
        FACT,
        CONDITION,
        CONSEQUENCE
    }

    /** @param choices what may stand there where the vocabulary lists it; empty otherwise */
    public record Gap(String name, List<String> choices) {
        public Gap {
            choices = List.copyOf(choices);
        }
    }
}
