package yicheng.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import yicheng.rules.book.ShippedBook;

class PolicyToCodeTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void every_path_in_it_exists() throws IOException {
        var paths = found("`([\\w./-]+/[\\w./-]+)`", register()).stream().map(ROOT::resolve);

        assertThat(paths).isNotEmpty().allMatch(Files::exists);
    }

    @Test
    void every_clause_and_rule_of_the_shipped_book_is_in_it() throws IOException {
        var book = text("meetings.dslr") + text("review.dslr") + text("priority.dslr");
        var register = register();

        assertThat(found("@条款\\(\"([^\"]+)\"\\)", book))
                .isNotEmpty()
                .allMatch(clause -> register.contains("| " + clause + " |"));
        assertThat(found("@编号\\(\"([^\"]+)\"\\)", book))
                .isNotEmpty()
                .allMatch(rule -> register.contains("`" + rule + "`"));
    }

    private static String register() throws IOException {
        return Files.readString(ROOT.resolve("docs/policy-to-code.md"));
    }

    private static String text(String name) {
        return new String(ShippedBook.files().byName().get(name), StandardCharsets.UTF_8);
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
