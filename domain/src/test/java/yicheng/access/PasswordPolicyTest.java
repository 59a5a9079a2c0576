package yicheng.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private static final PasswordPolicy POLICY = PasswordPolicy.OF_THE_OFFICE;

    @ParameterizedTest
    @ValueSource(strings = {"春眠不觉晓处处闻啼鸟", "correct horse", "kx7 pq2 mm9", "🚀🚄🚅🚆🚇🚈🚉🚊🚋🚌"})
    void ten_characters_that_nobody_guesses_are_good(String password) {
        assertThat(POLICY.faults("password", "sun3", password)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'',                只有 0 个字符",
        "春眠不觉晓处处闻啼,    只有 9 个字符",
        "Password123,       太容易猜到",
        "1234567890,        太容易猜到",
        "aaaaaaaaaaaa,      太容易猜到",
        "ababababab,        太容易猜到",
        "Sun.San.2026,      太容易猜到"
    })
    void a_short_or_a_common_one_is_turned_down(String password, String why) {
        var faults = POLICY.faults("password", "sun.san.2026", password);

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.field()).contains("password");
            assertThat(fault.text().zh()).contains(why);
        });
    }

    @Test
    void a_book_is_not_a_password() {
        assertThat(POLICY.faults("password", "sun3", "word ".repeat(41)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.text().zh()).contains("超过 200 个字符"));
    }
}
