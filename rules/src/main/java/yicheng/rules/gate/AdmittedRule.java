package yicheng.rules.gate;

import java.util.List;
import yicheng.policy.RuleBook;
import yicheng.policy.RuleRef;
import yicheng.rules.gate.text.Line;
import yicheng.rules.gate.text.Place;
import yicheng.rules.gate.tree.Body;
import yicheng.rules.gate.words.Vocabulary;

/**
 * A rule that passed the gate.
 *
 * @param place its first line in the file
 * @param when the sentences under 当 as people read them, {@code then} those under 则
 * @param sentences the same as they stand in the file, in their order; none of a rule written without sentences
 */
public record AdmittedRule(
        RuleRef ref, Place place, List<String> when, List<String> then, Body body, List<Sentence> sentences) {

    /** A line of the file and the one way to read it. */
    public record Sentence(Line line, Vocabulary.Reading reading) {
        String shown() {
            return reading.shown();
        }
    }

    public RuleBook.Rule shown() {
        return new RuleBook.Rule(ref, when, then, place.file(), place.line());
    }
}
