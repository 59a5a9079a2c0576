package yicheng.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCommandTest {

    @TempDir
    static Path cache;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2025", "2026", "2027"})
    void a_year_agrees_with_the_independent_calculation(String year) {
        var printed = ATerminal.with(cache).types("plan", year, "--format", "csv");

        assertThat(PlanFile.of(printed.out())).isEqualTo(PlanFile.independent("plan-" + year + ".csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2025", "2026", "2027"})
    void meetings_are_printed_in_the_order_in_which_they_are_held(String year) {
        var printed = ATerminal.with(cache).types("plan", year, "--format", "csv");

        assertThat(PlanFile.starts(printed.out())).hasSizeGreaterThan(60).isSorted();
    }

    @ParameterizedTest
    @CsvSource({"B,提前", "C,顺延"})
    void another_weekly_mode_is_one_edited_sentence(String mode, String sentence) throws IOException {
        ATerminal.with(cache).types("rules", "export", folder.toString());
        replace("周例会时限按压缩方式执行", "周例会时限按" + sentence + "方式执行");

        var printed = ATerminal.with(cache).types("plan", "2026", "--format", "csv", "--rules", folder.toString());

        assertThat(PlanFile.of(printed.out())).isEqualTo(PlanFile.independent("plan-2026-mode-" + mode + ".csv"));
    }

    @ParameterizedTest
    @CsvSource({"2020,压缩", "2021,提前", "2022,顺延", "2023,压缩", "2020,提前", "2021,顺延", "2022,压缩", "2023,提前"})
    void earlier_years_can_be_planned_in_every_weekly_mode_without_a_step_before_its_time(String year, String mode)
            throws IOException {
        ATerminal.with(cache).types("rules", "export", folder.toString());
        replace("周例会时限按压缩方式执行", "周例会时限按" + mode + "方式执行");

        var printed = ATerminal.with(cache).types("plan", year, "--rules", folder.toString());

        assertThat(printed.code()).isZero();
        assertThat(printed.out()).doesNotContain("请办公室另定");
    }

    @Test
    void a_mode_without_its_rule_is_refused_with_what_to_change() throws IOException {
        ATerminal.with(cache).types("rules", "export", folder.toString());
        replace("周例会时限按压缩方式执行", "周例会时限按提前方式执行");
        replace("按提前方式执行时，议题提交", "按压缩方式执行时，会议资料发送");

        var printed = ATerminal.with(cache).types("plan", "2026", "--rules", folder.toString());

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.err()).contains("周例会“清单报主要领导”（规则 meetings.list）早于它要等的“议题提交”（规则 meetings.weekly-topics）");
    }

    @Test
    void csv_is_what_other_programs_rely_on() {
        var printed = ATerminal.with(cache).types("plan", "2026", "--format", "csv");

        assertThat(printed.code()).isZero();
        assertThat(printed.err()).isEmpty();
        assertThat(printed.out())
                .startsWith(
                        "kind,nominal,held,start,end,topicsDueLiteral,topicsDue,listDue,decideBy,materialDue,"
                                + "papersDue,venueDue,leaveDue,checkAt,status,note\nmonthly,2026-01-02,2026-01-04,2026-01-04T14:00,")
                .endsWith("\n")
                .doesNotContain("\r")
                .contains(
                        "weekly,2026-04-06,2026-04-07,2026-04-07T09:00,2026-04-07T11:00,2026-04-02T17:00,2026-04-02T17:00,"
                                + "2026-04-03T10:00,2026-04-03T12:00,2026-04-03T15:00,2026-04-03T17:00,2026-04-03T17:00,"
                                + "2026-04-07T07:00,2026-04-07T08:30,moved,");
    }

    @Test
    void a_week_without_working_days_is_merged_and_says_into_which() {
        var printed = ATerminal.with(cache).types("plan", "2026", "--format", "csv");

        assertThat(printed.lines())
                .filteredOn(line -> line.startsWith("weekly,2026-02-16"))
                .singleElement()
                .asString()
                .startsWith("weekly,2026-02-16,,,,,,,,,,,,,merged,")
                .contains("并入 2026年2月24日");
    }

    @Test
    void the_table_lines_up_chinese_columns() {
        var lines = ATerminal.with(cache).types("plan", "2026").lines();

        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("周例会      04-06 周一  04-07 周二 09:00–11:00  04-02 17:00       04-03 10:00*"));
        assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("季度总结会  12-31 周四  12-31 周四 09:00–12:00"));
    }

    @Test
    void the_table_ends_with_the_meetings_that_crowd_together() {
        var lines = ATerminal.with(cache).types("plan", "2026").lines();

        assertThat(lines).contains("紧邻的会议", "  4月3日 周五 14:00 月例会、4月7日 周二 09:00 周例会 紧邻召开，后一会议的会前准备与前一会议同日");
    }

    @Test
    void json_has_the_shape_of_the_rest_api() {
        var printed = ATerminal.with(cache).types("plan", "2027", "--format", "json", "--lang", "en");

        assertThat(printed.out())
                .startsWith("{\"year\":2027,\"edition\":{")
                .contains("\"status\":\"provisional\"", "\"name\":\"weekly meeting\"");
    }

    @Test
    void a_year_without_calendar_is_refused_with_the_years_there_are() {
        var printed = ATerminal.with(cache).types("plan", "1999");

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.out()).isEmpty();
        assertThat(printed.err()).contains("没有 1999 年的工作日历；可用 2020 至 2100 年");
    }

    @Test
    void a_calendar_folder_with_faults_names_them_all() throws IOException {
        Files.writeString(folder.resolve("years.csv"), "year,status,source,noticed\n2026,已发布,通知,\n");
        Files.writeString(folder.resolve("holidays.csv"), "date,name,kind\n2026-13-01,元旦,holiday\n2026-01-02,元旦,休\n");

        var printed = ATerminal.with(cache).types("plan", "2026", "--calendar", folder.toString());

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.err()).contains("holidays.csv:2  日期“2026-13-01”", "holidays.csv:3  类别“休”");
    }

    @Test
    void the_exported_calendar_plans_the_same_year() {
        ATerminal.with(cache).types("calendar", "export", folder.toString());

        var exported = ATerminal.with(cache).types("plan", "2026", "--calendar", folder.toString());

        assertThat(exported.out())
                .isEqualTo(ATerminal.with(cache).types("plan", "2026").out());
    }

    private void replace(String sentence, String with) throws IOException {
        var file = folder.resolve("meetings.dslr");
        Files.writeString(file, Files.readString(file).replace(sentence, with));
    }
}
