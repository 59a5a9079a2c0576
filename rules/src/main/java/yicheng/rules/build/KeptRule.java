package yicheng.rules.build;

import java.util.List;
import yicheng.policy.RuleBook;
import yicheng.rules.gate.AdmittedRule;

/** What is kept of a rule beside its classes: how it reads, and which components its conditions look at. */
record KeptRule(RuleBook.Rule shown, List<String> reads) {

    static KeptRule of(AdmittedRule rule) {
        return new KeptRule(rule.shown(), rule.body().reads());
    }
}
