package yicheng.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import yicheng.policy.RuleBook;
import yicheng.policy.RuleBookContract;

class DroolsRuleBookTest extends RuleBookContract {

    @Override
    protected RuleBook book() {
        return ShippedRules.BOOK;
    }

    @Test
    void a_rule_reads_as_it_was_written() {
        assertThat(book().chapters().get(0).rules().get(0).then()).containsExactly("每周一 09:00 召开，会期不超过 120 分钟");
    }
}
