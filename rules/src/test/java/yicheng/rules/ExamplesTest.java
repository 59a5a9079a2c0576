package yicheng.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import yicheng.policy.BookCheck;
import yicheng.policy.Fault;
import yicheng.rules.sample.SampleBook;

/** Faults of examples files, each at its cell. */
class ExamplesTest {

    private static final DroolsRuleBench BENCH = SampleBook.bench();
    private static final String EXAMPLES = "purchases.examples.csv";

    @Test
    void an_example_that_comes_out_otherwise_is_no_fault_but_fails_the_check() {
        var check = check(SampleBook.plain().replacing(EXAMPLES, "299999.99", "300000"));

        assertThat(check.faults()).isEmpty();
        assertThat(check.passes()).isFalse();
        assertThat(check.examples())
                .filteredOn(example -> !example.asExpected())
                .extracting("file", "line", "rule", "expected", "came", "because")
                .containsExactly(tuple(EXAMPLES, 3, "purchases.large", "不触发", "触发", "差一分"));
    }

    @Test
    void a_cell_that_cannot_be_read_is_named_with_line_and_column() {
        assertOne(SampleBook.plain().replacing(EXAMPLES, "299999.99", "三十万"), "example.cell", EXAMPLES, 3, 27);
    }

    @Test
    void a_cell_behind_a_quoted_one_with_a_line_break_keeps_its_place() {
        var book = SampleBook.plain()
                .replacing(EXAMPLES, "purchases.large,不触发,购置服务器,299999.99", "purchases.large,不触发,\"购置\n服务器\",三十万");

        assertOne(book, "example.cell", EXAMPLES, 4, 6);
    }

    @Test
    void words_for_the_outcome_are_fixed() {
        assertOne(SampleBook.plain().replacing(EXAMPLES, "pages,触发", "pages,会"), "example.expect", EXAMPLES, 5, 17);
    }

    @Test
    void a_rule_that_does_not_exist_is_named() {
        assertOne(
                SampleBook.plain().replacing(EXAMPLES, "purchases.pages,触发", "purchases.page,触发"),
                "example.rule",
                EXAMPLES,
                5,
                1);
    }

    @Test
    void a_rule_that_does_not_exist_is_named_in_the_floor_too_at_its_own_cell() {
        var check = check(SampleBook.plain().replacing("floor.examples.csv", "purchases.large", "purchases.larg"));

        assertThat(check.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("example.rule");
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.column()).isEqualTo(11);
            assertThat(fault.nearest()).startsWith("purchases.large");
        });
    }

    @Test
    void a_column_that_is_missing_is_named() {
        assertOne(SampleBook.plain().replacing(EXAMPLES, "expect,", "outcome,"), "example.header", EXAMPLES, 1, 1);
    }

    @Test
    void a_fault_of_a_row_bears_the_name_of_its_rule() {
        var check = check(SampleBook.plain().replacing(EXAMPLES, "299999.99", "三十万"));

        assertThat(check.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.rule()).contains("大额采购须先经党委会"));
    }

    @Test
    void cells_are_read_however_their_digits_were_typed() {
        var typed = SampleBook.plain()
                .replacing(EXAMPLES, "300000", "３０００００")
                .replacing(EXAMPLES, "2026-12-01", "２０２６－１２－０１");

        assertThat(check(typed).passes()).isTrue();
    }

    @Test
    void faults_of_examples_are_told_together_with_those_of_rules() {
        var check = check(SampleBook.plain()
                .replacing(EXAMPLES, "299999.99", "三十万")
                .replacing("purchases.dslr", "- 尚无决定", "- 还没有决定"));

        assertThat(check.faults()).extracting(Fault::code).containsExactly("sentence.unknown", "example.cell");
    }

    @Test
    void a_rule_without_an_example_that_does_not_fire_is_told_where_it_stands() {
        var check = check(SampleBook.plain().replacing(EXAMPLES, "purchases.training,不触发", "purchases.training,触发"));

        assertThat(check.faults())
                .extracting(Fault::code, Fault::file, Fault::line)
                .containsExactly(tuple("example.missing", "purchases.dslr", 21));
    }

    @Test
    void a_column_nobody_knows_is_named() {
        assertOne(SampleBook.plain().replacing(EXAMPLES, "because", "原因"), "example.header", EXAMPLES, 1, 57);
    }

    @Test
    void a_file_in_gbk_is_told_how_to_be_saved() {
        var bytes = SampleBook.plain().text(EXAMPLES).getBytes(Charset.forName("GBK"));

        var check = check(SampleBook.plain().with(EXAMPLES, bytes));

        assertThat(check.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("file.encoding");
            assertThat(fault.message().zh()).contains("GBK").contains("UTF-8");
        });
    }

    @Test
    void a_byte_order_mark_and_windows_lines_are_fine() {
        var book = SampleBook.plain();

        var check = check(book.with(EXAMPLES, "\uFEFF" + book.text(EXAMPLES).replace("\n", "\r\n")));

        assertThat(check.passes()).isTrue();
        assertThat(check.edition()).isEqualTo(check(book).edition());
    }

    @Test
    void a_quote_that_never_closes_is_found_at_the_cell_it_opens() {
        assertOne(SampleBook.plain().replacing(EXAMPLES, ",恰好达到", ",\"恰好达到"), "quote.unclosed", EXAMPLES, 2, 39);
    }

    @Test
    void the_floor_names_chapters_that_exist() {
        assertOne(
                SampleBook.plain().replacing("floor.examples.csv", "purchases,", "purchase,"),
                "example.chapter",
                "floor.examples.csv",
                2,
                1);
    }

    @Test
    void the_floor_holds_whatever_the_rules_become() {
        var check = check(SampleBook.plain()
                .replacing("purchases.dslr", "30 万元", "501 万元")
                .replacing(EXAMPLES, "300000,", "5010000,"));

        assertThat(check.examples())
                .filteredOn(example -> !example.asExpected())
                .extracting("file", "line")
                .containsExactly(tuple("floor.examples.csv", 2));
    }

    private static BookCheck check(SampleBook book) {
        return BENCH.check(book.files());
    }

    private static void assertOne(SampleBook book, String code, String file, int line, int column) {
        assertThat(check(book).faults())
                .extracting(Fault::code, Fault::file, Fault::line, Fault::column)
                .containsExactly(tuple(code, file, line, column));
    }
}
