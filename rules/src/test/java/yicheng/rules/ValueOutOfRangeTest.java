package yicheng.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yicheng.policy.BookFiles;
import yicheng.rules.book.Chapters;
import yicheng.rules.book.ShippedBook;

/** A number that reads well and means nothing is the fault of the rule it stands in, told once and in people's words. */
class ValueOutOfRangeTest {

    private final DroolsRuleBench bench = new DroolsRuleBench(Chapters.all(), Optional.empty());

    @Test
    void a_meeting_of_601_minutes_is_told_at_its_rule() {
        var check = bench.check(shipped("meetings.dslr", "每周一 09:00 召开，会期不超过 120 分钟", "每周一 09:00 召开，会期不超过 601 分钟"));

        assertThat(check.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo("meetings.dslr");
            assertThat(fault.rule()).hasValueSatisfying(name -> assertThat(name).contains("周例会固定于每周一"));
            assertThat(fault.message().zh()).contains("601").doesNotContain("Exception", "yicheng.");
        });
    }

    @Test
    void a_tier_that_does_not_exist_is_told_in_chinese() {
        var check = bench.check(shipped("priority.dslr", "列第 4 档", "列第 0 档"));

        assertThat(check.faults())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.file()).isEqualTo("priority.dslr"));
        assertThat(check.faults().get(0).message().zh()).contains("1 至 9").doesNotContain("Exception");
    }

    private static BookFiles shipped(String file, String from, String to) {
        var text = new String(ShippedBook.files().byName().get(file), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        return ShippedBook.files().with(file, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }
}
