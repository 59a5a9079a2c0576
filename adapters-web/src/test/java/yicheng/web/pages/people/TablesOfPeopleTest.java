package yicheng.web.pages.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.web.RunningServer;
import yicheng.web.pages.Guest;
import yicheng.web.pages.SetUpForm;

class TablesOfPeopleTest {

    private static final byte[] NO_FILE = {};

    @AutoClose
    private final RunningServer server = RunningServer.of(TestOffice.setUp());

    private final Guest clerk = Guest.signedIn(server, FiveDepartments.CLERK);

    @Test
    void a_table_shows_every_change_and_keeps_nothing_before_it_is_saved() {
        clerk.get("/people/import");

        var seen = clerk.upload(
                "/people/import",
                "jigou.csv",
                bytes("部门,顺序,姓名,岗位,开始日期,分管部门\n审计部,2,陶然,部门正职,2026-11-01,\n,,郑海涛,副主任,,技术部、审计部\n"));

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.html())
                .contains("将作 4 处改动")
                .contains("新增部门 审计部")
                .contains("登记 陶然")
                .contains("陶然任审计部部门正职，自 2026年11月1日 周日 起")
                .contains("郑海涛分管 技术部、审计部");
        assertThat(clerk.get("/people").html()).doesNotContain("审计部");
    }

    @Test
    void what_was_seen_is_saved_as_it_was_seen() {
        clerk.get("/people/import");
        var seen = clerk.upload("/people/import", "", NO_FILE, "rows", "部门\t姓名\t岗位\n审计部\t陶然\t部门正职\n", "act", "preview");

        var saved = clerk.upload("/people/import", "", NO_FILE, "rows", rows(seen), "act", "save");

        assertThat(saved.path()).isEqualTo("/people?done=imported");
        assertThat(saved.html()).contains("审计部").contains("陶然");
        clerk.get("/people/import");
        assertThat(clerk.upload("/people/import", "", NO_FILE, "rows", rows(seen))
                        .html())
                .contains("都已登记，没有要改的");
    }

    @Test
    void each_wrong_line_says_why_and_the_table_stays_to_be_mended() {
        clerk.get("/people/import");

        var seen = clerk.upload(
                "/people/import",
                "",
                NO_FILE,
                "rows",
                "部门\t姓名\t岗位\t开始日期\n业务一部\t陶然\t部门正职\t\n业务二部\t沈洁\t董事\t\n业务二部\t沈洁\t经办人\t昨天\n",
                "act",
                "save");

        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.html())
                .contains("有 3 行要先改正，什么都没有保存")
                .contains("蒋文华")
                .contains("没有岗位“董事”")
                .contains("“昨天”不是日期")
                .contains("业务二部\t沈洁\t董事");
    }

    @Test
    void a_table_previewed_before_somebody_changed_the_office_is_previewed_again() {
        var other = Guest.signedIn(server, FiveDepartments.OFFICE_HEAD);
        clerk.get("/people/import");
        var seen = clerk.upload("/people/import", "", NO_FILE, "rows", "部门\t姓名\n审计部\t陶然\n", "act", "preview");
        other.get("/people/departments/new");
        other.send("/people/departments", "name", "审计部", "order", "1");

        var late = clerk.upload("/people/import", "", NO_FILE, "rows", rows(seen), "act", "save");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html()).contains("有人改动了机构和人员").contains("登记 陶然").doesNotContain("新增部门 审计部");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/people/import.xlsx",
                "/people/import.csv",
                "/people/import.xlsx?in=en",
                "/people/import.csv?in=en"
            })
    void every_template_can_be_sent_back_as_it_is(String template) {
        try (var empty = RunningServer.of(TestOffice.office())) {
            var admin = Guest.of(empty);
            admin.get("/setup");
            admin.send("/setup", SetUpForm.allRight());
            admin.get("/people/import");

            var seen = admin.upload("/people/import", "table", admin.file(template));

            assertThat(seen.status()).isEqualTo(200);
            assertThat(seen.html()).contains("还没有保存");
        }
    }

    @Test
    void unknown_headings_and_files_that_are_no_table_are_said() {
        clerk.get("/people/import");

        var heading = clerk.upload("/people/import", "", NO_FILE, "rows", "部门\t姓名\t性别\n业务一部\t陶然\t男\n");
        var picture = clerk.upload("/people/import", "a.xlsx", new byte[] {1, 2, 3, 0});
        var nothing = clerk.upload("/people/import", "", NO_FILE, "rows", "");

        assertThat(heading.html()).contains("不认识列名“性别”");
        assertThat(picture.status()).isEqualTo(422);
        assertThat(nothing.html()).contains("请上传表格文件");
    }

    @Test
    void a_file_larger_than_any_table_is_refused_before_it_is_read() {
        clerk.get("/people/import");

        assertThat(clerk.upload("/people/import", "big.csv", new byte[13 * 1024 * 1024])
                        .status())
                .isEqualTo(413);
    }

    @Test
    void formulas_and_markup_in_a_table_come_out_as_text() {
        clerk.get("/people/import");

        var seen =
                clerk.upload("/people/import", "", NO_FILE, "rows", "部门\t姓名\n<b>部</b>\t=1+1\n</textarea><script>\t甲\n");

        assertThat(seen.html()).contains("=1+1").doesNotContain("<b>部</b>").doesNotContain("</textarea><script>");
    }

    @Test
    void a_new_year_shows_the_dates_it_moves_before_it_is_saved() {
        clerk.get("/calendar");
        var rows = "日期\t节日\t类别\n2027/1/1\t元旦\t放假\n2027-01-04\t元旦\t放假\n2027年1月9日\t元旦\t调休\n";

        var seen = clerk.upload("/calendar", "", NO_FILE, "year", "2027", "source", "国办发明电〔2026〕9号", "rows", rows);
        var before = clerk.get("/calendar").html();
        var saved = clerk.upload(
                "/calendar", "", NO_FILE, "year", "2027", "source", "国办发明电〔2026〕9号", "rows", rows, "act", "save");

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.html()).contains("个日期变动，还没有保存").contains("2027年1月5日 周二 09:00");
        assertThat(before).contains("未发布，暂定");
        assertThat(saved.html()).contains("已保存放假安排").contains("国办发明电〔2026〕9号");
    }

    @Test
    void a_wrong_day_of_a_year_is_said_with_its_line() {
        clerk.get("/calendar");

        var seen = clerk.upload(
                "/calendar", "", NO_FILE, "year", "2027", "source", "", "rows", "日期\t节日\t类别\n2027-01-06\t元旦\t上班\n");

        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.html()).contains("第 2 行：").contains("调休上班日只能是周六或周日").contains("请填国务院办公厅通知");
    }

    @Test
    void past_topics_come_in_all_together_and_only_once() {
        clerk.get("/topics/past");
        var rows = "会议\t决策结果\t议题名称\t提交部门\t涉及金额\n周例会 2026-03-02\t通过\t更换电梯\t综合部\t28万元\n2026年4月3日 月例会\t暂缓\t接待流程\t业务一部\t\n";

        var seen = clerk.upload("/topics/past", "", NO_FILE, "rows", rows, "act", "preview");
        var saved = clerk.upload("/topics/past", "", NO_FILE, "rows", rows, "act", "save");
        var again = clerk.upload("/topics/past", "", NO_FILE, "rows", rows, "act", "preview");

        assertThat(seen.html()).contains("可导入 2 项，还没有保存").contains("综合部 · 周例会 2026年3月2日 周一 · 通过");
        assertThat(saved.html()).contains("已导入 2 项既往议题");
        assertThat(again.html()).contains("可导入 0 项").contains("另有 2 项以前导入过");
    }

    @Test
    void one_wrong_line_of_past_topics_keeps_all_of_them_out() {
        clerk.get("/topics/past");
        var rows = "会议\t决策结果\t议题名称\t提交部门\t涉及金额\n周例会 2026-03-02\t通过\t更换电梯\t综合部\t28万元\n下周\t\t接待流程\t外联部\t很多\n";

        var seen = clerk.upload("/topics/past", "", NO_FILE, "rows", rows, "act", "save");

        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.html())
                .contains("有 1 行要先改正，什么都没有保存")
                .contains("会议“下周”看不懂")
                .contains("没有名为“外联部”的部门")
                .contains("请填写决策结果")
                .contains("很多");
    }

    private static String rows(Guest.Seen seen) {
        return seen.found("(?s)<textarea id=\"rows\"[^>]*>(.*?)</textarea>");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
