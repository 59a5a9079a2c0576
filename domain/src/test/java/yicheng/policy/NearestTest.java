package yicheng.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {

    private static final List<String> KNOWN = List.of("serve", "plan", "review", "title", "提交部门", "议题名称");

    @ParameterizedTest
    @CsvSource({"pln, plan", "plna, plan", "titel, title", "REVEIW, review", "提交部分, 提交部门", "议题名, 议题名称"})
    void a_mistyped_word_is_recognised(String mistyped, String meant) {
        assertThat(Nearest.to(mistyped, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "weather", "金额", "t"})
    void a_word_with_little_in_common_is_left_alone(String other) {
        assertThat(Nearest.to(other, KNOWN)).isEmpty();
    }

    @Test
    void a_whole_text_is_no_mistyped_word() {
        assertThat(Nearest.to("x".repeat(10_000), List.of("x".repeat(10_001)))).isEmpty();
    }

    @Test
    void nothing_known_is_near_nothing() {
        assertThat(Nearest.to("plan", List.of())).isEmpty();
    }
}
