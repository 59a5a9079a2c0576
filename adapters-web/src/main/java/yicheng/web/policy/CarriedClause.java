package yicheng.web.policy;

import java.util.List;
import yicheng.meeting.contradiction.Contradiction;
import yicheng.policy.Clause;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.policy.register.RegisteredClause;

/**
 * A clause with what carries it.
 *
 * @param ruled a rule of the book is meant to carry it
 * @param rules those of the edition in force that do, some of them citing another clause
 * @param code paths of the classes that do
 * @param tests paths of the tests and examples that show it
 */
public record CarriedClause(
        Clause clause,
        Text statement,
        boolean ruled,
        List<RuleRef> rules,
        List<String> code,
        List<String> tests,
        List<Contradiction> contradictions) {

    static CarriedClause of(RegisteredClause registered, List<RuleRef> book, List<Contradiction> all) {
        var clause = registered.clause();
        var row = PolicyToCode.of(clause.id());
        var rules = book.stream()
                .filter(rule -> rule.clause().equals(clause) || row.rules().contains(rule.id()))
                .toList();
        return new CarriedClause(
                clause,
                registered.statement(),
                registered.ruled(),
                rules,
                row.code(),
                row.tests(),
                all.stream().filter(one -> one.isAbout(clause)).toList());
    }

    /** Its rule is gone from the edition in force. */
    public boolean isLost() {
        return ruled && rules.stream().noneMatch(rule -> rule.clause().equals(clause));
    }

    /** Something carries it. */
    public boolean isCarried() {
        return !rules.isEmpty() || !code.isEmpty();
    }

    /** The classes that carry it, by their names alone. */
    public List<String> classes() {
        return code.stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1).replace(".java", ""))
                .toList();
    }
}
