package yicheng.persistence.policy;

import yicheng.policy.Clause;
import yicheng.policy.RuleRef;

/** A rule within a document. */
public record RulePart(String id, TextPart name, String clause) {

    public static RulePart of(RuleRef it) {
        return new RulePart(it.id(), TextPart.of(it.name()), it.clause().id());
    }

    public RuleRef rule() {
        return new RuleRef(id, name.text(), new Clause(clause));
    }
}
