package yicheng.rules;

import yicheng.policy.RuleBook;
import yicheng.policy.RuleBooks;

/** The rule books of an installation that runs the one edition it was started with. */
public record OneEdition(RuleBook inForce) implements RuleBooks {}
