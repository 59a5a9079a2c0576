package yicheng.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @TempDir
    static Path cache;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pln 2026                                       | plan",
                "rules chek here                                | check",
                "plan 2026 --fromat csv                         | --format",
                "plan 2026 --format tabel                       | table",
                "plan 2026 --zone Asia/Shangai                  | Asia/Shanghai",
                "review x.csv --meeting weekyl:2026-11-30       | weekly"
            })
    void a_wrong_word_gets_the_nearest_right_one(String words, String nearest) {
        var printed = ATerminal.with(cache).types(words.strip().split(" "));

        assertThat(printed.code()).isEqualTo(2);
        assertThat(printed.out()).isEmpty();
        assertThat(printed.err()).contains("是否为“" + nearest + "”？").contains("--help");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan",
                "plan 2026 2027",
                "plan next",
                "review",
                "review x.csv",
                "review x.csv --meeting weekly:2026-02-30",
                "review x.csv --meeting weekly:2026-11-30 --at noon",
                "serve --port 99999",
                "--lang fr plan 2026",
                "rules"
            })
    void wrong_usage_ends_with_2(String words) {
        assertThat(ATerminal.with(cache).types(words.split(" ")).code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan 2026 --rules /no/such/folder",
                "plan 2026 --calendar /no/such/folder",
                "review /no/such/file.csv --meeting weekly:2026-11-30",
                "rules check /no/such/folder"
            })
    void what_is_not_there_ends_with_3(String words) {
        var printed = ATerminal.with(cache).types(words.split(" "));

        assertThat(printed.code()).isEqualTo(3);
        assertThat(printed.err()).contains("/no/such/");
    }

    @Test
    void a_name_the_locale_cannot_spell_says_what_to_set() {
        var printed = ATerminal.with(cache).types("rules", "check", "\uFFFD\uFFFD");

        assertThat(printed.err()).contains("LC_ALL=C.UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "serve --help",
                "plan --help",
                "review --help",
                "rules --help",
                "rules check --help",
                "calendar export --help"
            })
    void help_says_all_in_chinese_with_the_exit_codes(String words) {
        var printed = ATerminal.with(cache).types(words.split(" "));

        assertThat(printed.code()).isZero();
        assertThat(printed.out()).contains("用法：yicheng", "退出码：", "  70 ", "English: --help --lang en");
    }

    @Test
    void help_speaks_english_where_the_locale_does() {
        var printed = ATerminal.with(cache).speaking("en_US.UTF-8").types("plan", "--help");

        assertThat(printed.out())
                .contains("Usage: yicheng plan", "Exit codes:", "--rules=DIR", "folder of the rule book");
    }

    @Test
    void the_option_wins_over_the_locale() {
        var printed = ATerminal.with(cache).speaking("en_US.UTF-8").types("plan", "--lang", "zh", "--help");

        assertThat(printed.out()).contains("用法：yicheng plan");
    }

    @Test
    void a_locale_without_language_means_chinese() {
        assertThat(ATerminal.with(cache).speaking("C.UTF-8").types("--help").out())
                .contains("用法：yicheng");
    }
}
