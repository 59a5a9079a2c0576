package yicheng.web.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.policy.Text;
import yicheng.topic.Proposal;

class XlsxTopicsTest {

    @Test
    void date_and_number_cells_are_read_as_they_show() {
        var sheet = read(AWorkbook.with(cells -> {
            header(cells, "议题名称", "提交部门", "提交时间", "涉及金额", "联系电话");
            cells.value(1, 0, "购置检测设备");
            cells.value(1, 1, "业务一部");
            cells.value(1, 2, LocalDateTime.of(2026, 11, 24, 10, 5));
            cells.style(1, 2).format("yyyy/m/d h:mm").set();
            cells.value(1, 3, 0.1 + 0.2);
            cells.value(1, 4, 13800000000L);
        }));

        assertThat(sheet.faults()).isEmpty();
        assertThat(sheet.topics()).singleElement().satisfies(topic -> {
            assertThat(topic.submittedAt()).contains(LocalDateTime.of(2026, 11, 24, 10, 5));
            assertThat(topic.amount()).isEqualByComparingTo("0.3");
            assertThat(topic.phone()).isEqualTo("13800000000");
        });
    }

    @Test
    void the_sheet_named_topics_is_read_wherever_it_stands() {
        var sheet = read(AWorkbook.named("议题", cells -> topic(cells, "预算调整", "财务部")));

        assertThat(sheet.topics()).extracting(Proposal::title).containsExactly("预算调整");
        assertThat(sheet.notes()).isEmpty();
    }

    @Test
    void of_several_sheets_the_first_is_read_and_said_so() {
        var sheet = read(AWorkbook.with(cells -> topic(cells, "预算调整", "财务部")));

        assertThat(sheet.notes()).extracting(Text::zh).containsExactly("工作簿有多张表，只读取了“Sheet1”");
    }

    @Test
    void a_formula_counts_by_its_saved_value() {
        var sheet = read(AWorkbook.raw(AWorkbook.numbered(1, "议题名称", "提交部门", "涉及金额")
                + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>B9&amp;B8</f><v>购置设备</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>技术部</t></is></c>"
                + "<c r=\"C2\"><f>SUM(D1:D9)</f><v>290000</v></c></row>"));

        assertThat(sheet.topics())
                .extracting(Proposal::title, topic -> topic.amount().toPlainString())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("购置设备", "290000"));
    }

    @Test
    void a_formula_without_a_saved_value_is_refused_by_its_cell() {
        var sheet = read(
                AWorkbook.raw(
                        AWorkbook.numbered(1, "议题名称", "提交部门", "涉及金额")
                                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>一</t></is></c><c r=\"C2\"><f>SUM(D1:D9)</f></c></row>"));

        assertThat(sheet.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.row()).isEqualTo(OptionalInt.of(2));
            assertThat(fault.message().zh()).startsWith("单元格 C2 是公式");
        });
    }

    @Test
    void an_error_cell_is_refused_by_its_cell() {
        var sheet = read(
                AWorkbook.raw(
                        AWorkbook.numbered(1, "议题名称", "提交部门", "涉及金额")
                                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>一</t></is></c><c r=\"C2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>"));

        assertThat(messages(sheet)).containsExactly("单元格 C2 是错误值 #DIV/0!，请在表格里改正，或把值直接填进去");
    }

    @Test
    void a_number_beyond_all_bounds_is_a_fault_and_no_stall() {
        var sheet = read(
                AWorkbook.raw(
                        AWorkbook.numbered(1, "议题名称", "提交部门", "涉及金额")
                                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>一</t></is></c><c r=\"C2\"><v>1E999999999</v></c></row>"));

        assertThat(sheet.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.column()).contains("涉及金额"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZ2", "XFD2", "ZZZZZZZ2", "2", "B"})
    void a_cell_far_to_the_right_is_refused_before_it_is_read(String place) {
        var sheet = read(AWorkbook.raw(
                AWorkbook.row("议题名称", "提交部门") + "<row r=\"2\"><c r=\"" + place + "\"><v>1</v></c></row>"));

        assertThat(messages(sheet).get(0)).contains("太大");
    }

    @Test
    void a_worksheet_under_another_name_is_looked_through_too() {
        var sheet = read(AWorkbook.raw("xl/elsewhere.xml", "<row r=\"2\"><c r=\"ZZZZ2\"><v>1</v></c></row>"));

        assertThat(messages(sheet).get(0)).contains("太大");
    }

    @Test
    void a_formula_longer_than_spreadsheets_allow_is_refused() {
        var sheet = read(AWorkbook.raw("<row r=\"1\"><c r=\"A1\"><f>" + "1+".repeat(5_000) + "1</f></c></row>"));

        assertThat(messages(sheet).get(0)).contains("太大");
    }

    @Test
    void a_zip_bomb_is_refused_while_it_unpacks() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("xl/sharedStrings.xml", " ".repeat(60_000_000));

        assertThat(messages(read(AWorkbook.zip(parts)))).containsExactly("工作簿解压后过大，不像议题表；请把议题复制到模板里再上报");
    }

    @Test
    void entities_of_a_document_type_are_not_expanded() {
        var bytes =
                AWorkbook.raw("</sheetData></worksheet><!DOCTYPE x [<!ENTITY a \"aaaa\">]><worksheet><sheetData>&a;");

        assertThat(read(bytes).topics()).isEmpty();
        assertThat(read(bytes).faults()).isNotEmpty();
    }

    @Test
    void an_archive_that_is_no_workbook_is_refused() {
        assertThat(messages(read(AWorkbook.zip(Map.of("word/document.xml", "<document/>")))))
                .containsExactly("文件不是完好的 Excel 工作簿（.xlsx），请用表格软件重新另存");
    }

    @Test
    void a_workbook_cut_off_is_refused() {
        var whole = AWorkbook.with(cells -> topic(cells, "预算调整", "财务部"));

        assertThat(messages(read(Arrays.copyOf(whole, whole.length / 2))))
                .containsExactly("文件不是完好的 Excel 工作簿（.xlsx），请用表格软件重新另存");
    }

    @Test
    void text_named_xlsx_is_refused() {
        assertThat(messages(read("议题名称,提交部门\n一,甲\n".getBytes(UTF_8))))
                .containsExactly("文件名是 .xlsx，内容却不是 Excel 工作簿，请用表格软件重新另存");
    }

    @Test
    void an_old_binary_workbook_is_refused() {
        assertThat(messages(read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2})))
                .containsExactly("这是旧版 .xls 或加了密码的工作簿，请取消密码并另存为 .xlsx 或 CSV");
    }

    @Test
    void a_hundred_thousand_rows_are_refused() {
        var rows = AWorkbook.row("议题名称", "提交部门") + AWorkbook.row("一", "甲").repeat(100_000);

        assertThat(messages(read(AWorkbook.raw(rows)))).containsExactly("一次最多 2,000 个议题，从第 2002 行起超出，请分成几个文件");
    }

    @Test
    void a_workbook_named_csv_is_read_as_what_it_is() throws IOException {
        var bytes = AWorkbook.with(cells -> topic(cells, "预算调整", "财务部"));

        assertThat(TopicSheets.read("topics.csv", new ByteArrayInputStream(bytes))
                        .topics())
                .hasSize(1);
    }

    private static void topic(Worksheet cells, String title, String department) {
        header(cells, "议题名称", "提交部门");
        cells.value(1, 0, title);
        cells.value(1, 1, department);
    }

    private static void header(Worksheet cells, String... names) {
        IntStream.range(0, names.length).forEach(column -> cells.value(0, column, names[column]));
    }

    private static List<String> messages(TopicSheet sheet) {
        return sheet.faults().stream().map(fault -> fault.message().zh()).toList();
    }

    private static TopicSheet read(byte[] bytes) {
        try {
            return TopicSheets.read("topics.xlsx", new ByteArrayInputStream(bytes));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}
