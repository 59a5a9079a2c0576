package yicheng.web.sheets;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.topic.Proposal;
import yicheng.web.sheets.grid.SheetFault;

class CsvTopicsTest {

    private static final String TOPIC = "议题名称,提交部门,涉及金额,提交时间\n购置检测设备,业务一部,860万元,2026-11-24 10:00\n";

    @Test
    void a_topic_is_read_by_the_chinese_headings() {
        assertThat(topics(TOPIC)).singleElement().satisfies(topic -> {
            assertThat(topic.title()).isEqualTo("购置检测设备");
            assertThat(topic.amount()).isEqualByComparingTo("8600000");
            assertThat(topic.submittedAt()).contains(LocalDateTime.of(2026, 11, 24, 10, 0));
        });
    }

    @Test
    void headings_may_be_codes_in_any_order_and_case() {
        assertThat(topics("amount,DEPARTMENT,title\n300000,财务部,预算调整\n"))
                .extracting(Proposal::title, Proposal::department)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("预算调整", "财务部"));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "，"})
    void other_separators_of_spreadsheets_are_understood(String separator) {
        assertThat(topics(TOPIC.replace(",", separator)))
                .extracting(Proposal::department)
                .containsExactly("业务一部");
    }

    @Test
    void a_sep_line_names_the_separator_and_counts_as_a_row() {
        var sheet = read("sep=;\n" + TOPIC.replace(",", ";").replace("860万元", "-1"));

        assertThat(sheet.faults()).extracting(SheetFault::row).containsExactly(OptionalInt.of(3));
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_change_nothing() {
        assertThat(topics("\uFEFF" + TOPIC.replace("\n", "\r\n"))).isEqualTo(topics(TOPIC));
    }

    @Test
    void gbk_is_read_right_and_said_so() {
        var sheet = read("topics.csv", TOPIC.getBytes(Charset.forName("GBK")));

        assertThat(sheet.topics()).isEqualTo(topics(TOPIC));
        assertThat(sheet.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.zh()).contains("已按 GB18030（含 GBK）读取"));
    }

    @Test
    void utf16_as_spreadsheets_save_unicode_text_is_read() {
        var sheet = read("topics.txt", TOPIC.replace(",", "\t").getBytes(UTF_16));

        assertThat(sheet.topics()).isEqualTo(topics(TOPIC));
    }

    @Test
    void damaged_utf8_is_refused_and_not_read_as_gibberish() {
        var bytes = TOPIC.getBytes(UTF_8);
        bytes[bytes.length - 30] = (byte) 0xFF;

        assertThat(messages(read("topics.csv", bytes))).containsExactly("文件是 UTF-8，但第 2 行附近有损坏的字符，请重新另存后再试");
    }

    @Test
    void a_picture_is_no_table() {
        assertThat(messages(read("topics.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, (byte) 0xFF})))
                .containsExactly("文件不是 CSV 或 XLSX 表格，请用表格软件另存为“CSV UTF-8”或 .xlsx");
    }

    @Test
    void every_fault_of_every_row_is_named_with_row_heading_and_value() {
        var sheet = read("议题名称,提交部门,涉及金额,是否紧急,提交时间\n一,甲,-1,是,昨天\n二,乙,5,或许,2026-11-24 10:00\n");

        assertThat(sheet.topics()).isEmpty();
        assertThat(sheet.faults())
                .extracting(
                        fault -> fault.row().orElseThrow(),
                        fault -> fault.column().orElseThrow(),
                        SheetFault::value)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(2, "涉及金额", "-1"),
                        org.assertj.core.groups.Tuple.tuple(2, "提交时间", "昨天"),
                        org.assertj.core.groups.Tuple.tuple(3, "是否紧急", "或许"));
    }

    @Test
    void rows_count_as_the_spreadsheet_shows_them() {
        var sheet = read("议题名称,提交部门,涉及金额\n\"一行\n又一行\",甲,1\n\n三,丙,-3\n");

        assertThat(sheet.faults()).extracting(SheetFault::row).containsExactly(OptionalInt.of(4));
    }

    @Test
    void a_title_above_the_header_is_passed_over() {
        assertThat(topics("2026年11月30日周例会议题汇总表,,,\n,,,\n" + TOPIC)).hasSize(1);
    }

    @Test
    void an_unknown_heading_comes_with_the_nearest_known_one() {
        assertThat(messages(read("议题名称,提交部门,涉及资金\n一,甲,1\n"))).containsExactly("不认识列名“涉及资金”，最接近的是“涉及金额”；不用的列请删去");
    }

    @Test
    void missing_and_duplicated_headings_are_named_at_once() {
        assertThat(messages(read("议题名称,涉及金额,amount\n一,1,2\n")))
                .containsExactly("列名“amount”在 B 列和 C 列重复，请只留一列", "缺少“提交部门”一列，请在首行补上");
    }

    @Test
    void a_heading_may_carry_the_unit_of_its_numbers() {
        assertThat(topics("议题名称,提交部门,涉及金额（万元）\n一,甲,860\n二,乙,300000元\n"))
                .extracting(topic -> topic.amount().toPlainString())
                .containsExactly("8600000", "300000");
    }

    @Test
    void a_running_number_is_passed_over() {
        assertThat(topics("序号,议题名称,提交部门\n1,一,甲\n")).hasSize(1);
    }

    @Test
    void content_under_no_heading_is_named_by_its_letter() {
        assertThat(messages(read("议题名称,提交部门\n一,甲,多出来的话\n"))).containsExactly("C 列没有列名却有内容，请补列名或删去");
    }

    @Test
    void text_that_looks_like_a_formula_stays_text() {
        assertThat(topics("议题名称,提交部门\n\"=HYPERLINK(\"\"http://x\"\")\",@甲\n'=1+1,+乙\n"))
                .extracting(Proposal::title)
                .containsExactly("=HYPERLINK(\"http://x\")", "=1+1");
    }

    @Test
    void an_open_quotation_mark_is_named_with_its_line() {
        assertThat(read("议题名称,提交部门\n一,甲\n\"二,乙\n").faults())
                .extracting(SheetFault::row)
                .containsExactly(OptionalInt.of(3));
    }

    @Test
    void two_thousand_topics_are_taken() {
        assertThat(topics("议题名称,提交部门\n" + "一,甲\n".repeat(2_000))).hasSize(2_000);
    }

    @Test
    void one_topic_more_is_refused_at_its_row() {
        assertThat(messages(read("议题名称,提交部门\n" + "一,甲\n".repeat(2_001))))
                .containsExactly("一次最多 2,000 个议题，从第 2002 行起超出，请分成几个文件");
    }

    @Test
    void a_hundred_thousand_rows_are_refused_early() {
        assertThat(read("议题名称,提交部门\n" + "一,甲\n".repeat(100_000)).faults()).hasSize(1);
    }

    @Test
    void more_than_ten_megabytes_are_refused() {
        assertThat(messages(read("x.csv", new byte[TopicSheets.LARGEST_FILE + 5])))
                .containsExactly("文件超过 10 MB，请删去图片和无关内容，或分成几个文件");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n,,\n"})
    void an_empty_file_points_to_the_template(String text) {
        assertThat(messages(read(text)).get(0)).contains("模板");
    }

    @Test
    void a_header_alone_is_no_topic() {
        assertThat(messages(read("议题名称,提交部门\n"))).containsExactly("只有表头，没有议题；每行填一个议题");
    }

    @Test
    void a_title_of_ten_thousand_characters_is_refused_with_its_row() {
        assertThat(read("议题名称,提交部门\n" + "长".repeat(10_000) + ",甲\n").faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message().zh()).contains("10000 个字"));
    }

    private static List<Proposal> topics(String text) {
        var sheet = read(text);
        assertThat(sheet.faults()).isEmpty();
        return sheet.topics();
    }

    private static List<String> messages(TopicSheet sheet) {
        return sheet.faults().stream().map(fault -> fault.message().zh()).toList();
    }

    private static TopicSheet read(String text) {
        return read("topics.csv", text.getBytes(UTF_8));
    }

    private static TopicSheet read(String name, byte[] bytes) {
        try {
            return TopicSheets.read(name, new ByteArrayInputStream(bytes));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}
