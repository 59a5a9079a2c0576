package yicheng.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every workbench does, shown on the shipped book. */
public abstract class RuleBenchContract {

    protected abstract RuleBench bench();

    protected abstract BookFiles shipped();

    @Test
    void the_shipped_book_passes_with_all_its_examples() {
        var check = bench().check(shipped());

        assertThat(check.faults()).isEmpty();
        assertThat(check.examples()).isNotEmpty().allMatch(BookCheck.ExampleOutcome::asExpected);
    }

    @Test
    void a_sentence_it_does_not_know_is_named_at_its_place_and_nothing_is_loaded() {
        var broken = with("priority.dslr", """
                规则 "紧急的先议"
                  @编号("priority.x") @条款("3.2.rank.1")
                当
                  议题
                  - 十分紧急
                则
                  列第 1 档
                结束
                """);

        var check = bench().check(broken);

        assertThat(check.passes()).isFalse();
        assertThat(check.faults()).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo("priority.dslr");
            assertThat(fault.line()).isEqualTo(5);
            assertThat(fault.nearest()).isNotEmpty();
        });
        assertThatThrownBy(() -> bench().load(broken, "坏的")).isInstanceOf(IllegalArgumentException.class);
    }

    private BookFiles with(String name, String text) {
        Map<String, byte[]> files = new HashMap<>(shipped().byName());
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
        return new BookFiles(files);
    }
}
