package yicheng.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.TestOffice;
import yicheng.web.Reply;
import yicheng.web.RunningServer;

class ReviewRoutesTest {

    @AutoClose
    private static final RunningServer office = RunningServer.of(TestOffice.office());

    private static Reply review(String json) {
        return office.post("/api/v1/reviews", json);
    }

    private static Reply monthly(String topics) {
        return review("{\"meeting\":\"monthly:2026-12-04\",\"at\":\"2026-11-24T10:00\",\"topics\":[" + topics + "]}");
    }

    @Test
    void capital_spending_is_referred_to_the_party_committee_with_the_value_that_was_seen() {
        var answer = monthly("{\"title\":\"购置检测设备\",\"department\":\"业务一部\",\"amount\":\"860万元\"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/reviews/0/verdict/code")).isEqualTo("refer_party_committee");
        assertThat(answer.at("/reviews/0/verdict/admits")).isEqualTo("false");
        assertThat(answer.all("/reviews/0/findings", "/rule/id")).contains("review.major-funds", "review.matters");
        assertThat(answer.all("/reviews/0/findings", "/saw")).contains("860 万元");
    }

    @Test
    void a_complete_topic_passes_and_says_by_which_book_and_calendar() {
        var answer = review("""
                {"meeting":"weekly:2026-11-30","topic":{"title":"更换会议室投影设备","department":"技术部",
                 "submittedAt":"2026-11-24T10:00:00+08:00","background":"现有投影仪使用已满八年，亮度不足，多次影响会议。",
                 "matters":["是否更换","更换型号"],"coordination":"不涉及"}}""");

        assertThat(answer.at("/reviews/0/verdict/code")).isEqualTo("pass");
        assertThat(answer.at("/meeting")).isEqualTo("weekly:2026-11-30");
        assertThat(answer.at("/start")).isEqualTo("2026-11-30T09:00:00+08:00");
        assertThat(answer.at("/calendarVersion")).isEqualTo("test-calendar");
    }

    @Test
    void amounts_of_one_project_add_up_and_topics_dealt_with_are_not_judged_again() {
        var answer = monthly("""
                {"title":"设备一期","department":"业务一部","project":"设备","amount":290000,"state":"earlier"},
                {"title":"设备二期","department":"业务一部","project":"设备","amount":2.9e5}""");

        assertThat(answer.all("/reviews", "/topic")).containsExactly("1");
        assertThat(answer.all("/reviews/0/findings", "/rule/id")).contains("review.project-funds");
    }

    @Test
    void rates_are_computed_with_one_decimal_and_nothing_where_the_base_is_zero() {
        var answer = monthly("""
                {"title":"产量","indicators":[{"name":"产量","plan":120,"actual":"96","sameLastYear":80,"lastPeriod":0,
                 "source":"月报","asOf":"2026-11-20"}]}""");

        assertThat(answer.at("/reviews/0/computed/indicators/0/rate")).isEqualTo("80.0");
        assertThat(answer.at("/reviews/0/computed/indicators/0/yearOnYear")).isEqualTo("20.0");
        assertThat(answer.at("/reviews/0/computed/indicators/0/periodOnPeriod")).isEmpty();
    }

    @Test
    void the_item_of_a_list_stays_whole_whatever_stands_in_it() {
        var answer = monthly("{\"title\":\"分工\",\"departments\":[\"综合部；财务部\"],\"matters\":[\"一；二\\n三\"]}");

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void a_time_with_another_offset_is_the_offices_time() {
        var late = review(
                "{\"meeting\":\"weekly:2026-11-30\",\"topic\":{\"title\":\"甲\",\"submittedAt\":\"2026-11-26T09:00:00Z\"}}");
        var later = review(
                "{\"meeting\":\"weekly:2026-11-30\",\"topic\":{\"title\":\"甲\",\"submittedAt\":\"2026-11-26T09:01:00Z\"}}");

        assertThat(late.all("/reviews/0/findings", "/effect/code")).doesNotContain("late");
        assertThat(later.all("/reviews/0/findings", "/effect/code")).contains("late");
    }

    @Test
    void a_late_topic_hears_of_the_next_meeting_it_can_reach() {
        var answer = review("{\"meeting\":\"周例会:2026-11-30\",\"at\":\"2026-11-27T08:00\",\"topic\":{\"title\":\"甲\"}}");

        assertThat(answer.at("/reviews/0/nextChance/meeting")).isEqualTo("weekly:2026-12-07");
        assertThat(answer.at("/reviews/0/nextChance/by")).isEqualTo("2026-12-03T17:00:00+08:00");
    }

    @Test
    void two_thousand_topics_are_judged_at_once() {
        var answer = monthly("{\"title\":\"甲\"},".repeat(1_999) + "{\"title\":\"乙\"}");

        assertThat(answer.all("/reviews", "/title")).hasSize(2_000);
    }

    @Test
    void labels_come_in_english_on_request() {
        var answer = office.post(
                "/api/v1/reviews", "{\"meeting\":\"monthly:2026-12-04\",\"topic\":{}}", "Accept-Language", "en");

        assertThat(answer.all("/reviews/0/findings", "/fieldLabel")).contains("title", "matters to discuss");
    }

    @Test
    void half_a_character_does_no_harm() {
        var answer = monthly("{\"title\":\"甲\\ud83d\"}");

        assertThat(answer.at("/reviews/0/title")).startsWith("甲");
    }
}
