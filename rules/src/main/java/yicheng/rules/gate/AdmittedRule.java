package yicheng.rules.gate;

import java.util.List;
import yicheng.policy.RuleBook;
import yicheng.policy.RuleRef;
import yicheng.rules.gate.text.Place;
import yicheng.rules.gate.tree.Body;

/**
 * A rule that passed the gate.
 *
 * @param place its first line in the file
 * @param when the sentences under 当 as people read them, {@code then} those under 则
 */
public record AdmittedRule(RuleRef ref, Place place, List<String> when, List<String> then, Body body) {

    public RuleBook.Rule shown() {
        return new RuleBook.Rule(ref, when, then, place.file(), place.line());
    }
}
