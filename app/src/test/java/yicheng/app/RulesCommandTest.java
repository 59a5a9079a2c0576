package yicheng.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
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
    void a_clause_that_is_not_in_the_policy_is_named_with_the_nearest_ones() throws IOException {
        edit("@条款(\"3.1.review.money\")", "@条款(\"3.1.review.mony\")");

        var printed = ATerminal.with(cache).types("rules", "check", book.toString());

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.out()).contains("制度里没有条款“3.1.review.mony”").contains("相近：3.1.review.money");
    }

    @Test
    void a_clause_that_has_lost_its_last_rule_is_named_and_the_book_passes() throws IOException {
        edit("@条款(\"3.1.review.level\")", "@条款(\"3.1.review.mature\")");

        var printed = ATerminal.with(cache).types("rules", "check", book.toString());

        assertThat(printed.code()).isZero();
        assertThat(printed.out()).contains("提醒：条款 3.1.review.level（三（一）：").contains("检查通过");
    }

    @Test
    void a_book_that_says_a_date_twice_does_not_pass() throws IOException {
        var rules = book.resolve("meetings.dslr");
        var file = Files.readString(rules);
        var mode = file.substring(file.indexOf("规则 \"周例会时限相互冲突的"), file.indexOf("规则 \"压缩方式：议题提交"));
        Files.writeString(
                rules,
                file + mode.replace("冲突的，按压缩", "冲突的，也按压缩").replace("meetings.weekly-mode", "meetings.another-mode"));
        var examples = book.resolve("meetings.examples.csv");
        var lines = Files.readString(examples);
        Files.writeString(
                examples,
                lines
                        + lines.lines()
                                .filter(line -> line.startsWith("meetings.weekly-mode,"))
                                .map(line -> line.replace("weekly-mode", "another-mode") + "\n")
                                .collect(Collectors.joining()));

        var printed = ATerminal.with(cache).types("rules", "check", book.toString());

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.err()).contains("有 2 种说法").contains("meetings.another-mode");
    }

    @Test
    void a_length_that_can_mean_nothing_is_refused_at_its_rule() throws IOException {
        edit("meetings.dslr", "不超过 120 分钟", "不超过 0 分钟");

        var printed = ATerminal.with(cache).types("rules", "check", book.toString());

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.out()).contains("时长要在 1 至 600 分钟之间，这里是 0");
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
        edit("review.dslr", sentence, with);
    }

    private void edit(String name, String sentence, String with) throws IOException {
        var file = book.resolve(name);
        var text = Files.readString(file);
        assertThat(text).contains(sentence);
        Files.writeString(file, text.replace(sentence, with));
    }
}
