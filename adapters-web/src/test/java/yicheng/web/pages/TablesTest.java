package yicheng.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.TestOffice;
import yicheng.web.RunningServer;

class TablesTest {

    private static final String MONTHLY = "monthly:2026-12-04";

    @AutoClose
    private static final RunningServer server = RunningServer.of(TestOffice.office());

    private static final Visitor visitor = new Visitor(server);

    @ParameterizedTest
    @ValueSource(strings = {"topics.xlsx", "topics.csv"})
    void the_template_that_is_offered_is_judged_when_it_comes_back(String name) {
        var template =
                visitor.get("/review/" + name, "Accept-Encoding", "identity").bytes();

        var page = visitor.upload("/review/batch", MONTHLY, name, template);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html()).contains("转党委会 1", "为何在此");
    }

    @Test
    void a_cell_that_cannot_be_read_is_named_by_row_and_column() {
        var page = upload("议题名称,提交部门,涉及金额\n维修,综合部,很多\n");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("第 2 行", "涉及金额", "很多");
    }

    @Test
    void what_stands_in_a_table_comes_back_as_text() {
        var page = upload("议题名称,提交部门\n\"<script>alert(1)</script>\",综合部\n");

        assertThat(page.html()).doesNotContain("<script>alert").contains("&lt;script&gt;alert");
    }

    @Test
    void topics_of_one_project_add_up() {
        var page = upload("议题名称,提交部门,涉及金额,所属项目\n设备一期,业务一部,29万元,设备\n设备二期,业务一部,29万元,设备\n");

        assertThat(page.html()).contains("转党委会 2");
    }

    @Test
    void a_workbook_that_is_none_is_refused_with_the_way_out() {
        var page = visitor.upload("/review/batch", MONTHLY, "topics.xlsx", "not a workbook".getBytes());

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("内容却不是 Excel 工作簿");
    }

    @Test
    void a_file_larger_than_anything_worth_reading_is_refused_with_the_way_out() {
        var page = visitor.upload("/review/batch", MONTHLY, "topics.xlsx", new byte[13 * 1024 * 1024]);

        assertThat(page.status()).isEqualTo(413);
        assertThat(page.html()).contains("文件超过 10 MB", "分成几个文件");
    }

    @Test
    void no_file_at_all_is_asked_for() {
        var page = visitor.upload("/review/batch", MONTHLY, "", new byte[0]);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("请选择议题表");
    }

    @Test
    void a_form_in_pieces_is_the_senders_fault() {
        assertThat(visitor.broken("/review/batch").status()).isEqualTo(400);
    }

    private static Visitor.Page upload(String csv) {
        return visitor.upload("/review/batch", MONTHLY, "topics.csv", csv.getBytes(StandardCharsets.UTF_8));
    }
}
