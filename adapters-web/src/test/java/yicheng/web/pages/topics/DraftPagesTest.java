package yicheng.web.pages.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.web.pages.topics.TopicForms.MONTHLY;
import static yicheng.web.pages.topics.TopicForms.TUESDAY;
import static yicheng.web.pages.topics.TopicForms.capital;
import static yicheng.web.pages.topics.TopicForms.complete;
import static yicheng.web.pages.topics.TopicForms.draft;
import static yicheng.web.pages.topics.TopicForms.path;
import static yicheng.web.pages.topics.TopicForms.submitted;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.TestClock;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.web.RunningServer;
import yicheng.web.pages.Colleague;

/** What a department writes before it signs. */
class DraftPagesTest {

    private final TestClock clock = TestClock.at(TUESDAY);

    @AutoClose
    private final RunningServer server = RunningServer.of(TestOffice.setUpOn(clock));

    private final Colleague head = Colleague.of(server, FiveDepartments.HEAD_OF_FIRST);

    @Test
    void a_draft_is_kept_as_it_was_typed_readable_or_not() {
        var address = head.sent(
                "/topics/new",
                draft("更换检测探头", Map.of("amount", "大约三万", "indicator.0.name", "检测量", "indicator.0.plan", "一百")));

        var page = head.get(address);

        assertThat(address).matches("/topics/[^/]+/edit");
        assertThat(page.html()).contains("value=\"更换检测探头\"", "value=\"大约三万\"", "value=\"一百\"", "无法识别");
    }

    @Test
    void the_same_form_sent_twice_makes_one_draft() {
        var form = draft("更换检测探头", Map.of("request", "r-1"));

        var first = head.sent("/topics/new", form);
        var second = head.sent("/topics/new", form);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void a_form_that_names_no_department_is_refused_in_words() {
        var page = head.post("/topics/new", Map.of("title", "更换检测探头"));

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.html()).contains("您只能在本部门范围内起草议题");
    }

    @Test
    void a_form_from_another_site_does_nothing() {
        var page = head.postWithoutKey("/topics/new", draft("更换检测探头", Map.of()));

        assertThat(page.status()).isEqualTo(403);
        assertThat(head.get("/topics").html()).doesNotContain("更换检测探头");
    }

    @Test
    void somebody_elses_save_is_shown_beside_what_was_typed_and_nothing_is_lost() {
        var address = head.sent("/topics/new", draft("更换检测探头", Map.of("background", "探头老化")));
        var handler = Colleague.of(server, FiveDepartments.HANDLER_IN_FIRST);
        handler.post(address, draft("更换检测探头（两支）", Map.of("version", "1")));

        var page = head.post(address, draft("更换检测探头三支", Map.of("version", "1")));

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html()).contains("何苗 在 11月24日 周二 10:00 也保存了这项议题", "value=\"更换检测探头三支\"", "更换检测探头（两支）");
        assertThat(head.get(address).html()).contains("value=\"更换检测探头（两支）\"");
    }

    @Test
    void saving_by_itself_answers_with_the_new_version_only() {
        var address = head.sent("/topics/new", draft("更换检测探头", Map.of()));

        var page = head.post(address, draft("更换检测探头二", Map.of("version", "1")), "X-Autosave", "1");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html()).contains("data-version=\"2\"", "已保存 10:00").doesNotContain("<html");
    }

    @Test
    void an_unchanged_form_is_not_saved_again() {
        var address = head.sent("/topics/new", draft("更换检测探头", Map.of()));

        var page = head.post(address, draft("更换检测探头", Map.of("version", "1")), "X-Autosave", "1");

        assertThat(page.html()).contains("data-version=\"1\"");
    }

    @Test
    void the_sum_of_a_project_is_shown_while_one_types() {
        submitted(head, capital("购置检测设备一期", "290000"));

        var page = head.post("/topics/judge", capital("购置检测设备二期", "290000"), "HX-Request", "true");

        assertThat(page.html()).contains("转党委会", "review.project-funds").doesNotContain("<html");
    }

    @Test
    void a_copy_begins_with_the_words_of_the_other_without_its_decision_or_its_talks() {
        var earlier = Map.of("partyDecision", "党委会〔2026〕2号", "coordinationEvidence", "三方会签单");
        var topic = path(submitted(head, complete("更换检测探头", earlier)));

        var copy = head.sent(topic + "/copy", Map.of());

        assertThat(head.get(copy).html()).contains("value=\"更换检测探头\"", "探头老化").doesNotContain("党委会〔2026〕2号", "三方会签单");
    }

    @Test
    void each_line_of_a_table_becomes_a_draft_or_says_why_not() {
        var table = "议题名称,提交部门\n维修屋面,业务一部\n培训计划,不存在部\n采购打印机,财务部\n";

        var page = head.upload(
                "/topics/import", "topics.csv", table.getBytes(StandardCharsets.UTF_8), Map.of("meeting", MONTHLY));

        assertThat(page.html()).contains("导入 1 份草稿", "维修屋面", "没有“不存在部”这个部门", "您只能在本部门范围内起草议题");
        assertThat(head.get("/topics").html()).contains("维修屋面").doesNotContain("培训计划");
    }

    @Test
    void a_file_is_added_kept_for_download_and_removed() {
        var address = head.sent("/topics/new", draft("更换检测探头", Map.of()));
        head.upload(path(address) + "/files", "会签单.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8), Map.of());

        var html = head.get(address).html();
        var file = html.replaceAll("(?s).*href=\"(/topics/[^\"]+/files/[^\"]+)\".*", "$1");
        var download = head.get(file);
        head.post(file + "/remove", Map.of());

        assertThat(html).contains("会签单.pdf", "1 KB");
        assertThat(download.header("Content-Disposition")).startsWith("attachment; filename*=UTF-8''%E4");
        assertThat(download.html()).isEqualTo("%PDF-1.7");
        assertThat(head.get(address).html()).doesNotContain("会签单.pdf");
    }

    @Test
    void a_clock_that_went_back_is_said_to_have_done_so_with_the_way_out() {
        clock.moveTo(LocalDateTime.of(2026, 11, 24, 8, 0));

        var page = head.post("/topics/new", draft("更换检测探头", Map.of()));

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.html()).contains("2026年11月24日 周二 08:00", "journal accept-clock");
    }
}
