package yicheng.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ClauseTest {

    @Test
    void a_clause_is_printed_as_the_policy_numbers_it() {
        assertThat(new Clause("3.1.review.money").printed()).isEqualTo("三（一）");
        assertThat(new Clause("1.weekly.holiday*").printed()).isEqualTo("一");
        assertThat(new Clause("0.def").printed()).isEqualTo("序言");
    }

    @Test
    void what_is_no_clause_is_refused() {
        assertThatThrownBy(() -> new Clause("三（一）")).hasMessageContaining("三（一）");
    }
}
