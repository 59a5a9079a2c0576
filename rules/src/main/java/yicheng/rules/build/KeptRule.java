package yicheng.rules.build;

import java.util.List;
import yicheng.policy.RuleBook;
import yicheng.rules.chapter.Asked;
import yicheng.rules.chapter.Check;
import yicheng.rules.gate.AdmittedRule;

/** What is kept of a rule beside its classes: how it reads, what its conditions ask, and what each sentence tests. */
record KeptRule(RuleBook.Rule shown, List<Asked> asked, List<List<Check>> checks) {

    static KeptRule of(AdmittedRule rule) {
        return new KeptRule(rule.shown(), rule.body().asked(), rule.body().checks());
    }
}
