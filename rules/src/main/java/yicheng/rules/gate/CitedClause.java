package yicheng.rules.gate;

import yicheng.policy.Clause;
import yicheng.policy.Text;
import yicheng.policy.register.ClauseRegister;
import yicheng.rules.gate.text.Faults;
import yicheng.rules.gate.text.Place;

/** The clause that a rule says it carries must be one of the register. */
final class CitedClause {

    private CitedClause() {}

    static boolean isRegistered(String id, Place at, RuleText rule, Faults faults) {
        if (ClauseRegister.has(id)) {
            return true;
        }
        if (Clause.isClauseId(id)) {
            faults.add(
                    "clause.unknown",
                    at,
                    rule.shownName(),
                    id,
                    Text.of(
                            "制度里没有条款“%s”：请改成相近的一条，或到“制度”页查编号".formatted(id),
                            "the policy has no clause '%s': use one of the nearest, or look it up on the page Policy"
                                    .formatted(id)),
                    ClauseRegister.nearest(id));
        } else {
            faults.add(
                    "clause.form",
                    at,
                    rule.shownName(),
                    id,
                    "条款“%s”不对：写制度条款的编号，如 3.1.review.money".formatted(id),
                    "clause '%s' must be an id of the policy such as 3.1.review.money".formatted(id));
        }
        return false;
    }
}
