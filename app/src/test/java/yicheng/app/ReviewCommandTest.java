package yicheng.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenario S6 without letter and material check, and the ways a file can be wrong. */
class ReviewCommandTest {

    private static final String MONTHLY = "monthly:2026-12-04";
    private static final String HEAD =
            "议题名称,提交部门,提交时间,背景说明,需讨论事项,初步建议方案,涉及金额,所属项目,是否涉及人事,人事核实结果,是否属于本级,协调情况,是否成熟,数据支撑,问题分析,改进措施,党委会决定文号\n";

    @TempDir
    static Path cache;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"t.xlsx", "t.csv"})
    void the_template_can_be_judged_as_it_is(String name) {
        var file = folder.resolve(name).toString();

        var written = ATerminal.with(cache).types("review", "--template", file);
        var printed = review(file);

        assertThat(written.code()).isZero();
        assertThat(printed.lines())
                .filteredOn(line -> line.startsWith("第 ") || line.startsWith("共 "))
                .containsExactly(
                        "第 2 行  购置检测设备（业务一部）  → 转党委会", "第 3 行  调整来访接待流程（综合部）  → 审核通过", "共 2 个议题，可上会 1 个，不能上会 1 个");
        assertThat(printed.out()).contains("（所见：860 万元）〔三（一） review.major-funds；");
        assertThat(printed.code()).isEqualTo(1);
    }

    @Test
    void two_parts_of_one_project_are_added_up() throws IOException {
        var file = file(topic("设备一期", "29万元", "检测设备", "") + topic("设备二期", "29万元", "检测设备", ""));

        var printed = review(file, "--format", "csv");

        assertThat(found(printed))
                .containsExactly(
                        "2,设备一期,refer_party_committee,refer_party_committee,review.project-funds",
                        "3,设备二期,refer_party_committee,refer_party_committee,review.project-funds");
    }

    @Test
    void a_personnel_matter_without_its_tick_is_caught_by_words() throws IOException {
        var printed = review(file(topic("调整3名岗位人员", "0", "", "")), "--format", "csv");

        assertThat(found(printed)).containsExactly("2,调整3名岗位人员,supplement,supplement,review.personnel-words");
    }

    @Test
    void with_the_party_committees_decision_it_may_come_back() throws IOException {
        var printed = review(file(topic("购置检测设备", "860万元", "检测设备", "党委会〔2026〕12号")), "--format", "csv");

        assertThat(found(printed)).containsExactly("2,购置检测设备,remind,remind,review.party-decision");
        assertThat(printed.code()).isZero();
    }

    @Test
    void json_has_the_shape_of_the_rest_api() throws IOException {
        var printed = review(file(topic("购置检测设备", "860万元", "检测设备", "")), "--format", "json");

        assertThat(printed.out())
                .contains(
                        "\"meeting\":\"monthly:2026-12-04\"",
                        "\"code\":\"refer_party_committee\"",
                        "\"saw\":\"860 万元\"");
    }

    @Test
    void gbk_is_judged_and_noted() throws IOException {
        var file = folder.resolve("gbk.csv");
        Files.write(file, (HEAD + topic("购置检测设备", "860万元", "", "")).getBytes(Charset.forName("GBK")));

        var printed = review(file.toString());

        assertThat(printed.out()).contains("购置检测设备（业务一部）  → 转党委会");
        assertThat(printed.err()).contains("已按 GB18030（含 GBK）读取");
    }

    @Test
    void values_that_cannot_be_read_are_named_by_row_and_heading() throws IOException {
        var printed = review(file(topic("一", "-1", "", "") + topic("二", "很多", "", "")));

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.out()).isEmpty();
        assertThat(printed.err()).contains("第 2 行「涉及金额」列：", "第 3 行「涉及金额」列：", "“很多”");
    }

    @Test
    void a_file_that_is_no_table_ends_with_3() throws IOException {
        var file = Files.writeString(folder.resolve("x.xlsx"), "不是工作簿");

        var printed = review(file.toString());

        assertThat(printed.code()).isEqualTo(3);
        assertThat(printed.err()).contains("内容却不是 Excel 工作簿");
    }

    @Test
    void a_meeting_that_is_over_takes_no_topics() throws IOException {
        var file = file(topic("购置检测设备", "0", "", ""));

        var printed = ATerminal.with(cache).types("review", file, "--meeting", "monthly:2026-11-06");

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.err()).contains("开始之后，请核对提交时间").contains("可改报 2026年12月4日");
    }

    @Test
    void a_formula_in_a_title_is_neutralised_in_csv() throws IOException {
        var printed = review(file(topic("=1+1", "0", "", "")), "--format", "csv");

        assertThat(printed.out()).contains(",'=1+1,");
    }

    @Test
    void the_template_never_overwrites_a_file() throws IOException {
        var file = Files.writeString(folder.resolve("mine.csv"), "我的");

        var printed = ATerminal.with(cache).types("review", "--template", file.toString());

        assertThat(printed.code()).isEqualTo(2);
        assertThat(Files.readString(file)).isEqualTo("我的");
    }

    /** Row, title, verdict, effect and rule of every line of a CSV answer. */
    private static List<String> found(ATerminal.Printed csv) {
        return csv.lines().stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> String.join(",", cells[0], cells[1], cells[3], cells[4], cells[5]))
                .toList();
    }

    private ATerminal.Printed review(String file, String... more) {
        var words = new ArrayList<>(List.of("review", file, "--meeting", MONTHLY));
        words.addAll(List.of(more));
        return ATerminal.with(cache).types(words.toArray(String[]::new));
    }

    private String file(String topics) throws IOException {
        return Files.writeString(folder.resolve("topics.csv"), HEAD + topics).toString();
    }

    private static String topic(String title, String amount, String project, String decision) {
        return String.join(
                        ",",
                        title,
                        "业务一部",
                        "2026-11-24 10:00",
                        "现有设备使用已满十年，故障停机逐月增多，检测周期无法保证。",
                        "是否同意",
                        "公开招标，列入明年一季度采购计划，由业务一部负责实施并每月报告。",
                        amount,
                        project,
                        "否",
                        "",
                        "是",
                        "不涉及",
                        "是",
                        "检测量|120|120|批次|80|90|台账|2026-11-23",
                        "设备老化",
                        "先外协",
                        decision)
                + "\n";
    }
}
