package yicheng.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import yicheng.policy.BookFiles;
import yicheng.policy.RuleBook;
import yicheng.policy.register.ClauseRegister;
import yicheng.rules.book.Chapters;
import yicheng.rules.book.ShippedBook;
import yicheng.rules.sample.SampleBook;

class ClausesOfABookTest {

    private static final DroolsRuleBench BENCH = new DroolsRuleBench(Chapters.all(), Optional.empty());

    @Test
    void a_clause_that_is_not_in_the_register_is_named_with_the_nearest_ones() {
        var book = SampleBook.plain().replacing("purchases.dslr", "3.1.review.money", "3.1.review.mony");

        var fault = SampleBook.bench().check(book.files()).faults().get(0);

        assertThat(fault.code()).isEqualTo("clause.unknown");
        assertThat(fault.rule()).contains("大额采购须先经党委会");
        assertThat(fault.nearest()).startsWith("3.1.review.money");
        assertThat(fault.message().zh()).contains("3.1.review.mony");
        assertThat(fault.message().en()).contains("3.1.review.mony");
    }

    @Test
    void the_shipped_book_has_lost_no_clause() {
        assertThat(BENCH.check(ShippedBook.files()).lost()).isEmpty();
    }

    @Test
    void what_rules_of_the_shipped_book_carry_the_register_wants_carried_by_rules() {
        var cited = BENCH.load(ShippedBook.files(), "第一版").chapters().stream()
                .flatMap(chapter -> chapter.rules().stream())
                .map(RuleBook.Rule::ref)
                .map(ref -> ref.clause().id())
                .toList();

        assertThat(ClauseRegister.all())
                .filteredOn(registered -> cited.contains(registered.clause().id()))
                .allMatch(registered -> registered.ruled());
    }

    @Test
    void a_clause_whose_last_rule_is_gone_is_named_and_the_book_passes_all_the_same() {
        var files = new TreeMap<>(ShippedBook.files().byName());
        files.computeIfPresent("priority.dslr", (name, text) -> citingOtherwise(text, "3.2.rank.cross", "3.2.rank.1"));

        var check = BENCH.check(new BookFiles(files));

        assertThat(check.passes()).isTrue();
        assertThat(check.lost()).extracting(lost -> lost.clause().id()).containsExactly("3.2.rank.cross");
    }

    private static byte[] citingOtherwise(byte[] text, String clause, String other) {
        return new String(text, StandardCharsets.UTF_8)
                .replace("\"" + clause + "\"", "\"" + other + "\"")
                .getBytes(StandardCharsets.UTF_8);
    }
}
