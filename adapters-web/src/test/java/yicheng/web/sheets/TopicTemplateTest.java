package yicheng.web.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import yicheng.topic.Proposal;
import yicheng.web.sheets.grid.SafeCell;

class TopicTemplateTest {

    @Test
    void the_csv_template_reads_back_as_its_two_examples() throws IOException {
        var sheet = TopicSheets.read("t.csv", new ByteArrayInputStream(TopicTemplate.csv()));

        assertThat(sheet.faults()).isEmpty();
        assertThat(sheet.topics()).extracting(Proposal::title).containsExactly("购置检测设备", "调整来访接待流程");
    }

    @Test
    void the_csv_template_begins_with_the_mark_spreadsheets_look_for() {
        assertThat(TopicTemplate.csv()).startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void the_xlsx_template_says_the_same_as_the_csv_one() throws IOException {
        var csv = TopicSheets.read("t.csv", new ByteArrayInputStream(TopicTemplate.csv()));
        var xlsx = TopicSheets.read("t.xlsx", new ByteArrayInputStream(TopicTemplate.xlsx()));

        assertThat(xlsx).isEqualTo(csv);
    }

    @Test
    void text_that_begins_like_a_formula_is_written_with_an_apostrophe() {
        assertThat(SafeCell.of("=1+1")).isEqualTo("'=1+1");
        assertThat(SafeCell.of("-5")).isEqualTo("'-5");
        assertThat(SafeCell.of("五项")).isEqualTo("五项");
    }
}
