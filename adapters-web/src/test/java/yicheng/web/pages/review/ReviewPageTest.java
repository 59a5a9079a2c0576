package yicheng.web.pages.review;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.web.pages.Visitor.ATTACK;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.TestOffice;
import yicheng.topic.TopicField;
import yicheng.web.RunningServer;
import yicheng.web.pages.Visitor;

class ReviewPageTest {

    private static final String MONTHLY = "monthly:2026-12-04";

    @AutoClose
    private static final RunningServer server = RunningServer.of(TestOffice.office());

    private static final Visitor visitor = new Visitor(server);

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
    void english_labels_begin_with_a_capital() {
        var page = visitor.get("/review", "Accept-Language", "en", "Cookie", "lang=en");

        assertThat(page.html())
                .contains("> Personnel matter</label>", "> Other major matter</label>", "<legend>Coordination</legend>")
                .contains("<label for=\"title\">Title<");
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
}
