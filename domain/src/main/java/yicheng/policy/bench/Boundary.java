package yicheng.policy.bench;

import java.util.List;
import yicheng.policy.RuleRef;

/**
 * What becomes of facts just below, at and just above a number of the book, in a draft and in the edition in force.
 *
 * @param number as it stands in the sentence, with what it counts: {@code 30 万元}
 * @param line 1-based, with {@code column}, where the number stands in the draft's file
 */
public record Boundary(RuleRef rule, String number, String file, int line, int column, List<Probe> probes) {

    public Boundary {
        probes = List.copyOf(probes);
    }

    /** Some probe comes out otherwise than in the edition in force. */
    public boolean changes() {
        return probes.stream().anyMatch(Probe::changes);
    }

    /**
     * @param value as a cell of the examples has it: {@code 299999.99元}
     * @param column heading of that cell
     * @param fires under the draft
     * @param firesNow under the edition in force; false where that has no such rule
     * @param example the line to add to the examples file, as CSV without line end
     */
    public record Probe(String column, String value, boolean fires, boolean firesNow, String example) {
        public boolean changes() {
            return fires != firesNow;
        }
    }
}
