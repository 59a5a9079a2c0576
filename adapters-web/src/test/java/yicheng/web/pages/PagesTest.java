package yicheng.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.TestOffice;
import yicheng.topic.TopicField;
import yicheng.web.RunningServer;

class PagesTest {

    private static final String ATTACK = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>${7*7}";
    private static final String MONTHLY = "monthly:2026-12-04";

    @AutoClose
    private static final RunningServer server = RunningServer.of(TestOffice.office());

    private static final Visitor visitor = new Visitor(server);

    @ParameterizedTest
    @CsvSource({
        "/, 2026 年会议日程, Meetings of 2026",
        "/timetable?year=2027, 暂定, Provisional",
        "/timetable?year=2024&kind=monthly, 全年会议, All meetings",
        "/timetable?meeting=weekly:2026-02-16, 本次不单独召开, not held on its own",
        "/timetable?meeting=weekly:2026-04-06, 紧邻：4月3日 周五 14:00 月例会, Close by: Fri 3 Apr 14:00 monthly meeting",
        "/review, 议题预审, Topic review",
        "/review?example=capital, 转党委会, refer to the party committee",
        "/review?example=plain, 审核通过, passes",
        "/ranking, 议题排序, Ranking",
        "/ranking?example=yes, 为何在此, Why here",
        "/review/batch, 成批预审, Review of a table",
        "/rules, 重大资金须先经党委会, Major funds go to the party committee first"
    })
    void every_page_speaks_both_languages(String path, String chinese, String english) {
        var zh = visitor.get(path, "Accept-Language", "zh-CN");
        var en = visitor.get(path, "Accept-Language", "en-GB");

        assertThat(zh.status()).isEqualTo(200);
        assertThat(zh.html()).contains("<html lang=\"zh-CN\">").contains(chinese);
        assertThat(en.status()).isEqualTo(200);
        assertThat(en.html()).contains("<html lang=\"en\">").contains(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/review", "/review?example=capital", "/ranking?example=yes", "/rules"})
    void a_page_travels_in_less_than_30_kB(String path) {
        assertThat(visitor.get(path).travelled()).isLessThan(30_000);
    }

    @Test
    void a_first_visit_travels_in_less_than_200_kB() {
        int all = visitor.get("/").travelled()
                + visitor.get("/static/app.js").travelled()
                + visitor.get("/static/app.css").travelled()
                + visitor.get("/static/logo.svg").travelled();

        assertThat(all).isLessThan(200_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/review?example=capital", "/ranking?example=yes", "/rules", "/nowhere"})
    void no_page_needs_script_or_style_within_it(String path) {
        assertThat(visitor.get(path).html())
                .doesNotContainPattern("<script(?![^>]* src=)")
                .doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=\"");
    }

    @ParameterizedTest
    @EnumSource(TopicField.class)
    void whatever_is_typed_into_a_field_comes_back_as_text(TopicField field) {
        var fields = new HashMap<>(Map.of("meeting", MONTHLY, "title", "维修"));
        fields.put(field.code(), ATTACK);

        assertThat(visitor.post("/review", fields).html()).doesNotContain("<script>alert", "<img src=x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"meeting", "adhocAt", "indicator.0.name", "indicator.0.plan", "indicator.0.asOf"})
    void what_is_typed_elsewhere_comes_back_as_text_too(String name) {
        var fields = new HashMap<>(Map.of("meeting", "adhoc", "title", "维修", "indicator.0.name", "产量"));
        fields.put(name, ATTACK);

        assertThat(visitor.post("/review", fields).html()).doesNotContain("<script>alert", "<img src=x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/timetable?year=",
                "/timetable?meeting=",
                "/timetable?kind=",
                "/review?meeting=",
                "/review?example=",
                "/rules?q=",
                "/language?back=/"
            })
    void an_address_cannot_bring_script_into_a_page(String start) {
        var page = visitor.get(start + Visitor.encoded(ATTACK));

        assertThat(page.status()).isLessThan(500);
        assertThat(page.html()).doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void a_topic_of_the_party_committee_is_returned_with_value_clause_and_who_mends_it() {
        var page = visitor.post("/review", Map.of("meeting", MONTHLY, "title", "购置检测设备", "amount", "860万元"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html()).contains("转党委会", "860 万元", "三（一）", "/rules#review.major-funds", "提交部门");
    }

    @Test
    void only_what_changed_travels_while_one_types() {
        var page = visitor.post(
                "/review", Map.of("meeting", MONTHLY, "title", "购置检测设备", "amount", "860万元"), "HX-Request", "true");

        assertThat(page.html()).contains("id=\"notes-amount\"", "hx-swap-oob").doesNotContain("<html");
    }

    @Test
    void a_refused_form_keeps_everything_that_was_typed() {
        var page = visitor.post(
                "/review", Map.of("meeting", MONTHLY, "title", "维修屋面", "amount", "-1", "background", "雨季将至"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("涉及金额“-1”无法识别", "value=\"维修屋面\"", "value=\"-1\"", "雨季将至");
    }

    @Test
    void a_title_of_ten_thousand_characters_is_refused_in_words() {
        var page = visitor.post("/review", Map.of("meeting", MONTHLY, "title", "议".repeat(10_000)));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("议题名称有 10000 个字，最多 200 个");
    }

    @Test
    void a_figure_that_is_none_is_named_by_row_and_column() {
        var page = visitor.post(
                "/review",
                Map.of("meeting", MONTHLY, "title", "月度小结", "indicator.0.name", "产量", "indicator.0.plan", "一百"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("数据表第 1 行“计划”无法识别“一百”");
    }

    @Test
    void rates_are_worked_out_from_plan_actual_and_bases() {
        var row = Map.of(
                "meeting", MONTHLY,
                "title", "月度小结",
                "indicator.0.name", "产量",
                "indicator.0.plan", "120",
                "indicator.0.actual", "96",
                "indicator.0.sameLastYear", "80",
                "indicator.0.lastPeriod", "0");

        assertThat(visitor.post("/review", row).html()).contains("完成率 <b>80.0%</b>", "同比 <b>+20.0%</b>", "环比 <b>—</b>");
    }

    @Test
    void a_meeting_that_is_over_takes_no_topic_and_another_is_named() {
        var page = visitor.post("/review", Map.of("meeting", "weekly:2026-11-16", "title", "维修屋面"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("不能报这次会议", "已开过", "可改报");
    }

    @Test
    void an_ad_hoc_meeting_needs_its_time() {
        var page = visitor.post("/review", Map.of("meeting", "adhoc", "title", "抢修"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("临时会议请填日期和时间");
    }

    @Test
    void the_meeting_of_a_holiday_says_where_it_moved_and_why() {
        var page = visitor.get("/timetable?year=2026&meeting=weekly:2026-04-06");

        assertThat(page.html()).contains("2026年4月7日 周二", "04-06 清明节，顺延", "4月2日 周四 17:00");
    }

    @ParameterizedTest
    @CsvSource({
        "/timetable?year=1999, 没有 1999 年的工作日历",
        "/timetable?year=soon, “soon”不是年份",
        "/timetable?year=99999, “99999”不是年份"
    })
    void a_year_that_cannot_be_shown_is_explained(String path, String words) {
        var page = visitor.get(path);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains(words, "回到日程");
    }

    @Test
    void english_labels_begin_with_a_capital() {
        var page = visitor.get("/review", "Accept-Language", "en", "Cookie", "lang=en");

        assertThat(page.html())
                .contains("> Personnel matter</label>", "> Other major matter</label>", "<legend>Coordination</legend>")
                .contains("<label for=\"title\">Title<");
    }

    @Test
    void a_page_that_does_not_exist_says_so_in_the_frame_of_the_others() {
        var page = visitor.get("/nowhere");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.html()).contains("<nav", "回到日程");
    }

    @Test
    void the_language_chosen_in_the_page_wins_over_the_browsers() {
        var page = visitor.get("/rules", "Accept-Language", "zh-CN", "Cookie", "lang=en");

        assertThat(page.html()).contains("<html lang=\"en\">");
    }

    @Test
    void the_switch_keeps_the_choice_and_comes_back() {
        var page = visitor.get("/language?to=en&back=%2Freview%3Fmeeting%3Dweekly%3A2026-11-30");

        assertThat(page.status()).isEqualTo(303);
        assertThat(page.header("Location")).isEqualTo("/review?meeting=weekly:2026-11-30");
        assertThat(page.header("Set-Cookie")).contains("lang=en", "HttpOnly");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org/", "//example.org/", "/\\example.org", "javascript:alert(1)", "/%0d%0aX: y"
            })
    void the_switch_sends_nobody_elsewhere(String back) {
        var page = visitor.get("/language?to=zh&back=" + Visitor.encoded(back).replace("%25", "%"));

        assertThat(page.header("Location")).isEqualTo("/");
    }

    @Test
    void topics_are_put_in_order_with_the_reason_and_what_does_not_fit() {
        var topics = Map.of(
                "meeting", "weekly:2026-11-23",
                "speakers", "10",
                "topic.0.title", "年度培训计划",
                "topic.0.important", "是",
                "topic.1.title", "客户投诉集中处置",
                "topic.1.important", "是",
                "topic.1.urgent", "是",
                "topic.2.title", "办公用房调配");

        assertThat(visitor.post("/ranking", topics).html())
                .containsSubsequence("客户投诉集中处置</b>", "年度培训计划</b>", "确认为紧急", "办公用房调配</b>", "排不下");
    }

    @ParameterizedTest
    @CsvSource({
        "topic.0.departments, 零, 第 1 行部门数“零”无法识别",
        "topic.0.minutes, -5, 第 1 行分钟“-5”无法识别",
        "topic.0.submitted, 明天, 第 1 行提交时间“明天”无法识别",
        "speakers, 0, 发言人数“0”"
    })
    void what_cannot_be_ranked_is_named(String name, String typed, String words) {
        var fields = new HashMap<>(Map.of("meeting", "weekly:2026-11-23", "topic.0.title", "年度培训计划"));
        fields.put(name, typed);

        var page = visitor.post("/ranking", fields);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"meeting", "speakers", "topic.0.title", "topic.0.departments", "topic.0.submitted"})
    void what_is_typed_to_be_ranked_comes_back_as_text(String name) {
        var fields = new HashMap<>(Map.of("meeting", "weekly:2026-11-23", "topic.0.title", "年度培训计划"));
        fields.put(name, ATTACK);

        assertThat(visitor.post("/ranking", fields).html()).doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void rules_are_found_by_their_words_and_the_empty_result_says_what_to_try() {
        assertThat(visitor.get("/rules?q=" + Visitor.encoded("30 万元")).html()).contains("review.major-funds");
        assertThat(visitor.get("/rules?q=" + Visitor.encoded("没有这句")).html()).contains("没有规则含这些字");
    }
}
