package yicheng.persistence.rulebook;

import yicheng.policy.Clause;
import yicheng.policy.RuleRef;

/** A rule within a document. */
record RulePart(String id, TextPart name, String clause) {

    static RulePart of(RuleRef it) {
        return new RulePart(it.id(), TextPart.of(it.name()), it.clause().id());
    }

    RuleRef rule() {
        return new RuleRef(id, name.text(), new Clause(clause));
    }
}
