package yicheng.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import yicheng.policy.register.ClauseRegister;
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
        var book = text("meetings.dslr") + text("attendance.dslr") + text("review.dslr") + text("priority.dslr");
        var register = register();

        assertThat(found("@条款\\(\"([^\"]+)\"\\)", book))
                .isNotEmpty()
                .allMatch(clause -> register.contains("| " + clause + " |"));
        assertThat(found("@编号\\(\"([^\"]+)\"\\)", book))
                .isNotEmpty()
                .allMatch(rule -> register.contains("`" + rule + "`"));
    }

    @Test
    void every_clause_in_it_is_registered() throws IOException {
        assertThat(found("(?m)^\\| (\\d\\S*) \\|", register())).isNotEmpty().allMatch(ClauseRegister::has);
    }

    @Test
    void every_clause_that_code_cites_is_registered_and_listed() throws IOException {
        var register = register();

        assertThat(found("\"((?:0|[1-9](?:\\.[1-9])?)(?:\\.[a-z][a-z0-9]*)+\\*?)\"", sources()))
                .contains("3.1.list.sign", "1.collision*")
                .allMatch(ClauseRegister::has)
                .allMatch(clause -> register.contains("| " + clause + " |"));
    }

    /** All code but the register itself. */
    private static String sources() throws IOException {
        try (var files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().contains("/src/main/java/")
                            && file.toString().endsWith(".java")
                            && !file.toString().contains("/policy/register/"))
                    .map(PolicyToCodeTest::read)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
