package yicheng.policy.register;

import yicheng.policy.Clause;
import yicheng.policy.Text;

/**
 * A clause of the register.
 *
 * @param statement what it asks for, in the product's own words
 * @param ruled a rule of the book is meant to carry it, so that a book without one has lost it
 */
public record RegisteredClause(Clause clause, Text statement, boolean ruled) {

    /** A clause that code carries, or will carry. */
    static RegisteredClause said(String id, String zh, String en) {
        return new RegisteredClause(new Clause(id), Text.of(zh, en), false);
    }

    /** A clause that the rule book carries. */
    static RegisteredClause ruled(String id, String zh, String en) {
        return new RegisteredClause(new Clause(id), Text.of(zh, en), true);
    }
}
