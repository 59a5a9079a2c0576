package yicheng.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yicheng.calendar.HolidayYear;

class CsvHolidayYearsTest {

    private static final String YEARS = "year,status,source,noticed\n2026,已发布,国务院办公厅通知,2025-11-04\n";
    private static final String DAYS =
            "date,name,kind\n2026-04-06,清明节,holiday\n2026-10-10,国庆节,workday\n2026-10-07,国庆节,放假\n";

    @TempDir
    Path folder;

    @BeforeEach
    void a_sound_calendar() throws IOException {
        years(YEARS);
        days(DAYS);
    }

    @Test
    void the_shipped_calendar_knows_the_make_up_sunday_after_new_year() {
        assertThat(CsvHolidayYears.shipped().calendar().isWorkingDay(LocalDate.of(2026, 1, 4)))
                .isTrue();
    }

    @Test
    void the_shipped_calendar_cites_the_notice_of_2024() {
        assertThat(CsvHolidayYears.shipped().calendar().year(2024))
                .map(HolidayYear::source)
                .contains("国办发明电〔2023〕7号（2023-10-25）");
    }

    @Test
    void the_shipped_year_2027_is_provisional_with_six_fixed_days() {
        var year = CsvHolidayYears.shipped().calendar().year(2027).orElseThrow();

        assertThat(year.status()).isEqualTo(HolidayYear.Status.PROVISIONAL);
        assertThat(year.days()).hasSize(6);
    }

    @Test
    void the_shipped_calendar_has_the_254_days_of_the_notices() {
        assertThat(IntStream.rangeClosed(2020, 2026)
                        .mapToObj(year ->
                                CsvHolidayYears.shipped().calendar().year(year).orElseThrow())
                        .mapToInt(year -> year.days().size()))
                .containsExactly(36, 38, 39, 33, 36, 33, 39);
    }

    @Test
    void a_folder_replaces_the_shipped_years() {
        var calendar = CsvHolidayYears.in(folder).calendar();

        assertThat(calendar.firstYear()).isEqualTo(2026);
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 10))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 7))).isFalse();
    }

    @Test
    void the_version_has_twelve_digits_and_ignores_mark_line_ends_and_order() throws IOException {
        var version = CsvHolidayYears.in(folder).calendar().version();

        days("\uFEFFname,kind,date\r\n国庆节,放假,2026-10-07\r\n\r\n清明节,holiday,2026-04-06\r\n国庆节,workday,2026-10-10");

        assertThat(version).matches("[0-9a-f]{12}");
        assertThat(CsvHolidayYears.in(folder).calendar().version()).isEqualTo(version);
    }

    @Test
    void the_version_changes_with_a_day() throws IOException {
        var version = CsvHolidayYears.in(folder).calendar().version();

        days(DAYS + "2026-10-01,国庆节,holiday\n");

        assertThat(CsvHolidayYears.in(folder).calendar().version()).isNotEqualTo(version);
    }

    @Test
    void every_fault_is_named_at_once_with_its_line_and_value() throws IOException {
        years(YEARS + "2027,草案,,2026-13-01\n2026,已发布,又一次,\n");
        days(DAYS
                + "2026-02-30,春节,holiday\n2026-05-01,劳动节,休息\n2026-04-06,清明节,holiday\n2026-09-21,国庆节,workday\n"
                + "2028-01-01,元旦,holiday\n2026-05-02,,holiday\n");

        assertThat(faults())
                .extracting(CalendarFault::file, CalendarFault::line, CalendarFault::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("holidays.csv", 5, "2026-02-30"),
                        org.assertj.core.groups.Tuple.tuple("holidays.csv", 6, "休息"),
                        org.assertj.core.groups.Tuple.tuple("holidays.csv", 7, "2026-04-06"),
                        org.assertj.core.groups.Tuple.tuple("holidays.csv", 8, "2026-09-21"),
                        org.assertj.core.groups.Tuple.tuple("holidays.csv", 9, "2028-01-01"),
                        org.assertj.core.groups.Tuple.tuple("holidays.csv", 10, ""),
                        org.assertj.core.groups.Tuple.tuple("years.csv", 3, "草案"),
                        org.assertj.core.groups.Tuple.tuple("years.csv", 3, ""),
                        org.assertj.core.groups.Tuple.tuple("years.csv", 3, "2026-13-01"),
                        org.assertj.core.groups.Tuple.tuple("years.csv", 4, "2026"));
    }

    @Test
    void a_duplicate_says_where_the_day_already_stands() throws IOException {
        days(DAYS + "2026-04-06,清明节,holiday\n");

        assertThat(messages()).containsExactly("2026-04-06 在第 2 行已有，请只留一行");
    }

    @Test
    void a_published_year_without_days_is_refused() throws IOException {
        years(YEARS + "2027,published,国办发明电,\n");

        assertThat(messages()).containsExactly("2027 年已发布，但 holidays.csv 里没有这一年的日子，请录入通知或改为 未发布");
    }

    @Test
    void days_of_an_unpublished_year_are_refused() throws IOException {
        years(YEARS + "2027,provisional,尚未发布,\n");
        days(DAYS + "2027-02-06,春节,holiday\n");

        assertThat(messages()).containsExactly("2027 年在 years.csv 里是未发布，不能有具体放假日；通知发布后请改为 已发布");
    }

    @Test
    void a_gap_between_years_is_refused() throws IOException {
        years(YEARS + "2028,未发布,尚未发布,\n");

        assertThat(messages()).containsExactly("缺少 2027 年，年份须连续，请补一行（未发布的也要写）");
    }

    @Test
    void a_file_in_gbk_is_refused_at_the_first_line_that_is_not_utf8() throws IOException {
        Files.write(folder.resolve("holidays.csv"), DAYS.getBytes(Charset.forName("GBK")));

        assertThat(faults()).extracting(CalendarFault::line).startsWith(2);
        assertThat(messages().get(0)).isEqualTo("文件不是 UTF-8 编码（GBK），请在表格软件里另存为“CSV UTF-8（逗号分隔）”");
    }

    @Test
    void missing_files_are_both_named() {
        var absent = folder.resolve("absent");

        var thrown = catchThrowableOfType(UnusableCalendar.class, () -> CsvHolidayYears.in(absent));

        assertThat(thrown.faults()).extracting(CalendarFault::file).containsExactly("holidays.csv", "years.csv");
    }

    @Test
    void an_unknown_heading_names_the_columns_wanted() throws IOException {
        days("day,name,kind\n2026-04-06,清明节,holiday\n");

        assertThat(messages()).startsWith("首行应恰好包含这些列：date,name,kind");
    }

    @Test
    void an_open_quotation_mark_is_named() throws IOException {
        days(DAYS + "2026-05-01,\"劳动节,holiday\n");

        assertThat(messages().get(0)).contains("引号");
    }

    @Test
    void a_line_with_a_column_too_many_is_named() throws IOException {
        days(DAYS + "2026-05-01,劳动节,holiday,x\n");

        assertThat(messages()).containsExactly("这一行有 4 列，应为 3 列（date,name,kind）");
    }

    private List<String> messages() {
        return faults().stream().map(fault -> fault.message().zh()).toList();
    }

    private List<CalendarFault> faults() {
        return catchThrowableOfType(UnusableCalendar.class, () -> CsvHolidayYears.in(folder))
                .faults();
    }

    private void years(String text) throws IOException {
        Files.write(folder.resolve("years.csv"), text.getBytes(UTF_8));
    }

    private void days(String text) throws IOException {
        Files.write(folder.resolve("holidays.csv"), text.getBytes(UTF_8));
    }
}
