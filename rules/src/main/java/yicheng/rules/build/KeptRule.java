package yicheng.rules.build;

import java.util.List;
import yicheng.policy.RuleBook;
import yicheng.rules.chapter.Asked;
import yicheng.rules.gate.AdmittedRule;

/** What is kept of a rule beside its classes: how it reads, and what its conditions ask. */
record KeptRule(RuleBook.Rule shown, List<Asked> asked) {

    static KeptRule of(AdmittedRule rule) {
        return new KeptRule(rule.shown(), rule.body().asked());
    }
}
