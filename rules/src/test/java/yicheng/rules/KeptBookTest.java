package yicheng.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yicheng.policy.Fault;
import yicheng.policy.RuleBook;
import yicheng.policy.bench.RuleTrace;
import yicheng.rules.sample.PurchaseFacts;
import yicheng.rules.sample.PurchaseReport;
import yicheng.rules.sample.PurchaseRules;
import yicheng.rules.sample.SampleBook;

class KeptBookTest {

    @TempDir
    private Path folder;

    @Test
    void a_compiled_book_is_kept_in_the_folder_and_answers_the_same_when_loaded_from_there() throws Exception {
        var compiled = bench().load(SampleBook.plain().files(), "第一版");

        var loaded = bench().load(SampleBook.plain().files(), "第一版");

        assertThat(kept()).hasSize(1);
        assertThat(loaded.edition()).isEqualTo(compiled.edition());
        assertThat(loaded.chapters()).isEqualTo(compiled.chapters());
        assertThat(said(loaded)).isEqualTo(said(compiled)).isNotEmpty();
        assertThat(explained(loaded)).isEqualTo(explained(compiled)).isNotEmpty();
    }

    @Test
    void a_kept_book_that_was_damaged_is_compiled_again() throws Exception {
        bench().load(SampleBook.plain().files(), "第一版");
        Files.write(kept().get(0), new byte[] {1, 2, 3});

        var book = bench().load(SampleBook.plain().files(), "第一版");

        assertThat(said(book)).isNotEmpty();
    }

    @Test
    void a_book_that_does_not_pass_is_neither_kept_nor_loaded() throws Exception {
        var broken = SampleBook.plain().replacing("purchases.examples.csv", "299999.99", "300000");

        assertThatThrownBy(() -> bench().load(broken.files(), "坏的"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("purchases.examples.csv:3");
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void a_book_from_before_a_chapter_came_is_loaded_without_it_and_does_not_pass_as_a_draft() throws Exception {
        var before = SampleBook.plain()
                .without("rooms.dsl")
                .without("rooms.dslr")
                .without("rooms.examples.csv")
                .without("floor.examples.csv")
                .files();

        var book = bench().load(before, "旧版");

        assertThat(said(book)).isEqualTo(said(bench().load(SampleBook.plain().files(), "第一版")));
        assertThat(book.chapters()).extracting(RuleBook.Chapter::id).containsExactly("purchases");
        assertThat(bench().check(before).faults()).extracting(Fault::code).contains("file.missing");
    }

    private DroolsRuleBench bench() {
        return new DroolsRuleBench(List.of(SampleBook.PURCHASES, SampleBook.ROOMS), Optional.of(folder));
    }

    private List<Path> kept() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static List<PurchaseReport.Said> said(RuleBook book) {
        return book.rules(PurchaseRules.class).judge(training());
    }

    private static List<RuleTrace> explained(RuleBook book) {
        return book.trace(PurchaseRules.class, training());
    }

    private static PurchaseFacts training() {
        var plain = PurchaseFacts.plain();
        return new PurchaseFacts(
                "干部培训",
                plain.amount(),
                PurchaseFacts.Kind.SERVICE,
                3,
                false,
                plain.day(),
                plain.submitted(),
                plain.departments());
    }
}
