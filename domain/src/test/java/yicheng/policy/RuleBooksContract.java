package yicheng.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What every keeper of rule books does. */
public abstract class RuleBooksContract {

    protected abstract RuleBooks books();

    @Test
    void an_edition_is_in_force_from_the_start() {
        assertThat(books().inForce().edition().name()).isNotBlank();
    }
}
