package yicheng.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yicheng.persistence.database.Database;
import yicheng.policy.Edition;
import yicheng.rulebook.edition.PublishedEdition;
import yicheng.rules.book.ShippedBook;

/** What an administrator can do where a new program does not understand the rules that an office runs on. */
class RulesAdoptCommandTest {

    private static final Instant LONG_AGO = Instant.parse("2025-01-01T00:00:00Z");

    @TempDir
    static Path cache;

    @TempDir
    Path data;

    @Test
    void rules_that_this_program_does_not_understand_are_named_and_adopting_the_shipped_ones_is_the_way_out() {
        anOfficeOnRulesOfAnotherProgram();

        var refused = terminal().types("serve", "--data", data.toString(), "--port", "0");
        var adopted = terminal().types("rules", "adopt", "--data", data.toString(), "--reason", "程序更新");
        var served = terminal().types("serve", "--data", data.toString(), "--port", "0");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("review.dslr:1:1").contains("rules adopt");
        assertThat(adopted.out()).contains("第2版已生效");
        assertThat(served.code()).isZero();
    }

    @Test
    void it_wants_a_reason() {
        var refused = terminal().types("rules", "adopt", "--data", data.toString(), "--reason", " ");

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("--reason");
    }

    private void anOfficeOnRulesOfAnotherProgram() {
        var strange = ShippedBook.files().with("review.dslr", "从前的写法\n".getBytes(StandardCharsets.UTF_8));
        try (var database = Database.inFolder(data)) {
            database.transactions().inOne(() -> {
                var edition = PublishedEdition.shipped(1, new Edition("f".repeat(32), "第1版"), LONG_AGO, "随程序提供");
                database.editions().save(edition, strange);
                return edition;
            });
        }
    }

    private static ATerminal terminal() {
        return ATerminal.with(cache);
    }
}
