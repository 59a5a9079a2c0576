package yicheng.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {

    @TempDir
    static Path cache;

    @TempDir
    Path folder;

    private Path book;

    @BeforeEach
    void the_shipped_book_is_exported() {
        book = folder.resolve("book");
        ATerminal.with(cache).types("rules", "export", book.toString());
    }

    @Test
    void the_shipped_book_passes_its_check() {
        var printed = ATerminal.with(cache).types("rules", "check", book.toString());

        assertThat(printed.code()).isZero();
        assertThat(printed.out()).startsWith("检查通过，");
    }

    @Test
    void every_example_is_shown_with_its_line() {
        var printed = ATerminal.with(cache).types("rules", "examples", book.toString());

        assertThat(printed.code()).isZero();
        assertThat(printed.lines())
                .anySatisfy(line ->
                        assertThat(line).startsWith("✓ review.examples.csv:").contains("review.major-funds"));
    }

    @Test
    void an_unknown_sentence_is_named_with_its_place_and_the_nearest_one() throws IOException {
        edit("金额达到 30 万元", "金额大约 30 万元");

        var printed = ATerminal.with(cache).types("rules", "check", book.toString());

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.out()).contains("review.dslr:").contains("所写：").contains("相近：");
    }

    @Test
    void an_example_that_comes_out_otherwise_is_shown_with_both() throws IOException {
        edit("金额达到 30 万元", "金额达到 3000 万元");

        var printed = ATerminal.with(cache).types("rules", "check", book.toString());

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.out()).contains("✗ review.examples.csv:").contains("预期 触发，实际 不触发");
    }

    @Test
    void an_office_does_not_open_with_a_book_that_fails() throws IOException {
        edit("金额达到 30 万元", "金额大约 30 万元");

        var printed = ATerminal.with(cache).types("plan", "2026", "--rules", book.toString());

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.err()).startsWith("规则库没有通过检查，不能使用：");
    }

    @Test
    void export_never_overwrites_a_file() {
        var printed = ATerminal.with(cache).types("rules", "export", book.toString());

        assertThat(printed.code()).isEqualTo(2);
        assertThat(printed.err()).contains("没有覆盖任何文件");
    }

    @Test
    void a_folder_without_rules_says_how_to_begin() {
        var printed = ATerminal.with(cache).types("rules", "check", folder.toString());

        assertThat(printed.code()).isEqualTo(3);
        assertThat(printed.err()).contains("rules export");
    }

    private void edit(String sentence, String with) throws IOException {
        var file = book.resolve("review.dslr");
        var text = Files.readString(file);
        assertThat(text).contains(sentence);
        Files.writeString(file, text.replace(sentence, with));
    }
}
