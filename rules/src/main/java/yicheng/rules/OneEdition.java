package yicheng.rules;

import java.util.Optional;
import yicheng.policy.RuleBook;
import yicheng.policy.RuleBooks;

/** The rule books of a command that runs on one edition and keeps none. */
public record OneEdition(RuleBook inForce) implements RuleBooks {

    @Override
    public Optional<RuleBook> edition(String id) {
        return inForce.edition().id().equals(id) ? Optional.of(inForce) : Optional.empty();
    }
}
