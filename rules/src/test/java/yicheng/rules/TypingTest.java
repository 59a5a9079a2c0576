package yicheng.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import yicheng.rules.sample.SampleBook;

/** What people type without thinking about it must not matter: same meaning, same edition. */
class TypingTest {

    private static final DroolsRuleBench BENCH = SampleBook.bench();
    private static final String RULES = "purchases.dslr";

    @Test
    void full_width_digits_punctuation_quotes_and_letters() {
        assertSameBook(text -> text.replace("30 万元", "３０　万元")
                .replace("- 材料超过 1 页", "- 材料超过１页")
                .replace("2026-12-01", "２０２６－１２－０１")
                .replace("  - ", "　　－　")
                .replace("@编号(\"", "＠编号（“")
                .replace("@条款(\"", "＠条款（“")
                .replace("@英文(\"", "＠英文（＂")
                .replace("first\")", "first＂）")
                .replace("\")", "”）")
                .replace("规则 \"大额采购须先经党委会\"", "规则　“大额采购须先经党委会”")
                .replace("# 采购", "＃ 采购"));
    }

    @Test
    void windows_line_ends() {
        assertSameBook(text -> text.replace("\n", "\r\n"));
    }

    @Test
    void a_byte_order_mark() {
        assertSameBook(text -> "\uFEFF" + text);
    }

    @Test
    void tabs_no_break_spaces_and_blanks_at_the_ends_of_lines() {
        assertSameBook(text -> text.replace("  - ", "\t-\u00A0")
                .replace("  采购", "\t\t采购\u00A0 ")
                .replace("当\n", " 当\t\n")
                .replace("结束\n", "\u3000结束 \n"));
    }

    @Test
    void blanks_between_words_or_none() {
        assertSameBook(text -> text.replace("金额达到 30 万元", "金额达到30万元").replace("转党委会：", "转党委会 ： "));
    }

    @Test
    void full_stops_comments_and_empty_lines() {
        assertSameBook(text -> "// 说明\n\n" + text.replace("尚无决定\n", "尚无决定。\n\n  # 注释\n"));
    }

    @Test
    void letters_composed_of_two_characters() {
        var accented = SampleBook.plain().replacing(RULES, "Large purchases", "Large purchases à la carte");
        var decomposed = accented.with(RULES, Normalizer.normalize(accented.text(RULES), Normalizer.Form.NFD));

        var check = BENCH.check(decomposed.files());

        assertThat(check.faults()).isEmpty();
        assertThat(check.edition()).isEqualTo(BENCH.check(accented.files()).edition());
    }

    @Test
    void quoted_text_stays_as_typed() {
        var book = SampleBook.plain().replacing(RULES, "金额达到标准，请先提交党委会审议", "应当：１．先议；２．“再报”　https://例.cn");

        var rule = BENCH.load(book.files(), "一").chapters().get(0).rules().get(0);

        assertThat(rule.then()).containsExactly("转党委会：“应当：１．先议；２．“再报”　https://例.cn”");
    }

    @Test
    void a_different_number_is_a_different_edition() {
        var other = SampleBook.plain().replacing(RULES, "2026-12-01", "2026-12-02");

        assertThat(BENCH.check(other.files()).edition())
                .isNotEqualTo(BENCH.check(SampleBook.plain().files()).edition());
    }

    private static void assertSameBook(UnaryOperator<String> typing) {
        var plain = SampleBook.plain();
        var typed = plain.with(RULES, typing.apply(plain.text(RULES)).getBytes(StandardCharsets.UTF_8));

        var check = BENCH.check(typed.files());

        assertThat(typed.text(RULES)).isNotEqualTo(plain.text(RULES));
        assertThat(check.faults()).isEmpty();
        assertThat(check.passes()).isTrue();
        assertThat(check.edition()).isEqualTo(BENCH.check(plain.files()).edition());
    }
}
