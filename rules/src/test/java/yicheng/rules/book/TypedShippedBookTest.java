package yicheng.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import yicheng.policy.BookFiles;
import yicheng.rules.DroolsRuleBench;

/** The whole shipped book as a Chinese keyboard and a Windows editor would write it is the same book. */
class TypedShippedBookTest {

    private static final DroolsRuleBench BENCH = new DroolsRuleBench(Chapters.all(), Optional.empty());
    private static final Pattern AMOUNT = Pattern.compile("(?<=,)\\d+(?=(万元)?,)");

    @Test
    void byte_order_mark_windows_lines_tabs_and_full_width_typing_make_no_other_edition() {
        var typed = new TreeMap<String, byte[]>();
        ShippedBook.files().byName().forEach((name, bytes) -> {
            var text = new String(bytes, StandardCharsets.UTF_8);
            var wide = name.endsWith(".csv") ? inCells(text) : outsideQuotes(text);
            typed.put(name, ("\uFEFF" + wide.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));
        });

        var check = BENCH.check(new BookFiles(typed));

        assertThat(new String(typed.get("review.dslr"), StandardCharsets.UTF_8))
                .contains("\t－\u3000金额达到\u3000３０\u3000万元\r\n", "＠编号（＂review.title＂）");
        assertThat(new String(typed.get("review.dsl"), StandardCharsets.UTF_8)).contains("＝ａｍｏｕｎｔＡｔＬｅａｓｔ（");
        assertThat(check.faults()).isEmpty();
        assertThat(check.passes()).isTrue();
        assertThat(check.edition()).isEqualTo(BENCH.check(ShippedBook.files()).edition());
    }

    /** Everything that stands in no quotes in full width, indents as tabs. */
    private static String outsideQuotes(String text) {
        var wide = new StringBuilder();
        char opened = ' ';
        for (char c : text.replace("\n  ", "\n\t").toCharArray()) {
            boolean quoted = opened != ' ';
            boolean closes = quoted && c == (opened == '“' ? '”' : '"');
            if (closes || !quoted && (c == '"' || c == '“')) {
                opened = quoted ? ' ' : c;
                wide.append(c == '"' ? '＂' : c);
            } else {
                wide.append(quoted || c == '\t' || c == '\n' ? c : wide(c));
            }
        }
        return wide.toString();
    }

    private static char wide(char c) {
        return c == ' ' ? '\u3000' : c > ' ' && c < 127 ? (char) (c + 0xFEE0) : c;
    }

    private static String inCells(String text) {
        return AMOUNT.matcher(text).replaceAll(number -> {
            var wide = new StringBuilder();
            number.group().chars().forEach(c -> wide.append(wide((char) c)));
            return wide.toString();
        });
    }
}
