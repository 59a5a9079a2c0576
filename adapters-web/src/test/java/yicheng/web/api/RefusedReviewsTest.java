package yicheng.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.TestOffice;
import yicheng.web.Reply;
import yicheng.web.RunningServer;

class RefusedReviewsTest {

    @AutoClose
    private static final RunningServer office = RunningServer.of(TestOffice.office());

    private static Reply review(String json) {
        return office.post("/api/v1/reviews", json);
    }

    private static Reply topic(String topic) {
        return review("{\"meeting\":\"monthly:2026-12-04\",\"topics\":[" + topic + "]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{",
                "nonsense",
                "{\"meeting\":\"monthly:2026-12-04\"",
                "{\"meeting\":\"monthly:2026-12-04\",\"topic\":{}} {}",
                "{\"meeting\":\"monthly:2026-12-04\",\"topic\":{}},",
                "{'meeting':'monthly:2026-12-04'}",
                "{\"meeting\":NaN}",
                "{\"meeting\":\"monthly:2026-12-04\",\"topic\":{\"amount\":Infinity}}",
                "{\"meeting\":\"a\u0000b\"}"
            })
    void what_is_no_json_cannot_be_read(String body) {
        assertThat(review(body).problem()).isEqualTo("400 unreadable");
    }

    @Test
    void the_place_where_the_json_breaks_is_named_in_characters() {
        var problem = review("{\"meeting\":\"月例会:2026-12-04\",\n\"topic\":{\"title\":\"购置\"设备\"}}");

        assertThat(problem.problem()).isEqualTo("400 unreadable");
        assertThat(problem.at("/detail")).contains("第 2 行第 22 列");
    }

    @Test
    void chinese_in_another_encoding_cannot_be_read() {
        var problem = office.post(
                "/api/v1/reviews",
                "{\"meeting\":\"monthly:2026-12-04\",\"topic\":{\"title\":\"购置设备\"}}".getBytes(Charset.forName("GBK")));

        assertThat(problem.problem()).isEqualTo("400 unreadable");
    }

    @Test
    void a_byte_order_mark_does_no_harm() {
        var bytes = "\ufeff{\"meeting\":\"monthly:2026-12-04\",\"topic\":{}}".getBytes(StandardCharsets.UTF_8);

        assertThat(office.post("/api/v1/reviews", bytes).status()).isEqualTo(200);
    }

    @Test
    void deep_nesting_cannot_be_read() {
        var problem = topic("{\"title\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}");

        assertThat(problem.problem()).isEqualTo("400 unreadable");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"amount":-1}                            | /topics/0/amount
                    {"amount":1e999999}                      | /topics/0/amount
                    {"amount":"一百万"}                       | /topics/0/amount
                    {"amount":true}                          | /topics/0/amount
                    {"title":7}                              | /topics/0/title
                    {"title":{"zh":"甲"}}                     | /topics/0/title
                    {"urgent":1}                             | /topics/0/urgent
                    {"urgent":"也许"}                         | /topics/0/urgent
                    {"coordination":"maybe"}                 | /topics/0/coordination
                    {"submittedAt":20261124}                 | /topics/0/submittedAt
                    {"submittedAt":"昨天"}                    | /topics/0/submittedAt
                    {"submittedAt":"2026-02-30T10:00:00Z"}   | /topics/0/submittedAt
                    {"matters":3}                            | /topics/0/matters
                    {"matters":["甲",3]}                      | /topics/0/matters/1
                    {"departments":{}}                       | /topics/0/departments
                    {"indicators":[{"plan":1}]}              | /topics/0/indicators/0/name
                    {"indicators":[{"name":"甲","plan":1e99}]} | /topics/0/indicators/0/plan
                    {"indicators":[{"name":"甲","asOf":"x"}]}  | /topics/0/indicators/0/asOf
                    {"indicators":["甲"]}                     | /topics/0/indicators/0
                    {"state":"gone"}                         | /topics/0/state
                    {"a/b":1}                                | /topics/0/a~1b
                    "甲"                                      | /topics/0
                    """)
    void a_value_that_cannot_be_is_named_with_its_place(String topic, String pointer) {
        var problem = topic(topic);

        assertThat(problem.problem()).isEqualTo("422 wrong_values");
        assertThat(problem.all("/errors", "/pointer")).contains(pointer);
    }

    @Test
    void an_amount_of_minus_one_comes_with_the_value_and_the_way_out() {
        var problem = topic("{\"amount\":-1}");

        assertThat(problem.at("/errors/0/value")).isEqualTo("-1");
        assertThat(problem.at("/errors/0/text")).contains("涉及金额", "不小于零");
    }

    @Test
    void a_title_of_ten_thousand_characters_is_too_long() {
        var problem = topic("{\"title\":\"" + "长".repeat(10_000) + "\"}");

        assertThat(problem.problem()).isEqualTo("422 wrong_values");
        assertThat(problem.at("/errors/0/text")).contains("10000", "200");
    }

    @Test
    void an_unknown_field_is_refused_with_the_nearest_known_one() {
        var problem = topic("{\"titel\":\"甲\"}");

        assertThat(problem.at("/errors/0/text")).isEqualTo("不认识“titel”，是否为“title”？");
    }

    @Test
    void a_field_said_twice_is_refused() {
        var problem = topic("{\"title\":\"甲\",\"title\":\"乙\"}");

        assertThat(problem.at("/errors/0/pointer")).isEqualTo("/topics/0/title");
    }

    @Test
    void all_faults_of_all_topics_are_said_at_once() {
        var problem = topic("{\"amount\":-1,\"urgent\":\"也许\"},{\"title\":5},{}");

        assertThat(problem.all("/errors", "/pointer"))
                .containsExactlyInAnyOrder("/topics/0/amount", "/topics/0/urgent", "/topics/1/title");
    }

    @Test
    void of_very_many_faults_the_first_hundred_are_shown() {
        var problem = topic("{\"amount\":-1},".repeat(1_500) + "{}");

        assertThat(problem.at("/detail")).contains("1500");
        assertThat(problem.all("/errors", "/pointer")).hasSize(100);
    }

    @Test
    void the_topic_beyond_two_thousand_is_one_too_many() {
        var problem = topic("{},".repeat(2_000) + "{}");

        assertThat(problem.problem()).isEqualTo("422 wrong_values");
        assertThat(problem.at("/errors/0/text")).contains("2001", "2000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"meeting\":\"monthly:2026-12-04\"}",
                "{\"meeting\":\"monthly:2026-12-04\",\"topics\":[]}",
                "{\"meeting\":\"monthly:2026-12-04\",\"topic\":{},\"topics\":[{}]}",
                "{\"topic\":{}}",
                "{\"meeting\":\"monthly\",\"topic\":{}}",
                "{\"meeting\":\"monthly:2026-13-40\",\"topic\":{}}",
                "{\"meeting\":\"yearly:2026-12-04\",\"topic\":{}}",
                "{\"meeting\":7,\"topic\":{}}",
                "{\"meeting\":\"monthly:2026-12-04\",\"at\":\"soon\",\"topic\":{}}",
                "{\"meeting\":\"monthly:2026-12-04\",\"at\":\"+999999999-12-31T23:59:59+18:00\",\"topic\":{}}",
                "[]",
                "7"
            })
    void a_request_that_leaves_open_what_is_asked_is_refused(String body) {
        assertThat(review(body).problem()).isEqualTo("422 wrong_values");
    }

    @Test
    void an_ad_hoc_meeting_without_a_time_is_refused_with_how_to_write_it() {
        var problem = review("{\"meeting\":\"adhoc:2026-11-30\",\"topic\":{\"title\":\"甲\"}}");

        assertThat(problem.problem()).isEqualTo("422 wrong_values");
        assertThat(problem.at("/errors/0/text")).contains("adhoc:2026-11-19T15:00");
    }

    @Test
    void a_topic_for_a_past_meeting_is_refused_with_the_next_one() {
        var problem = review("{\"meeting\":\"weekly:2026-11-16\",\"topic\":{\"title\":\"甲\"}}");

        assertThat(problem.problem()).isEqualTo("422 refused");
        assertThat(problem.at("/findings/0/rule/id")).isEqualTo("check.meeting");
        assertThat(problem.at("/detail")).contains("2026年11月30日");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9999-01-01", "+999999999-12-31 23:59", "9999-12-31T23:59:59Z", "+999999999-12-31T23:59:59-18:00"
            })
    void a_topic_handed_in_at_the_end_of_time_is_refused(String moment) {
        var problem = topic("{\"submittedAt\":\"" + moment + "\"}");

        assertThat(problem.status()).isEqualTo(422);
    }

    @Test
    void a_topic_handed_in_at_the_beginning_of_time_is_judged() {
        var answer = topic(
                "{\"submittedAt\":\"0001-01-01\",\"project\":\"甲\",\"amount\":1},{\"project\":\"甲\",\"amount\":1}");

        assertThat(answer.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"weekly:1900-01-01", "monthly:9999-12-31", "weekly:2026-11-25"})
    void a_topic_for_a_meeting_that_is_not_planned_is_refused(String meeting) {
        var problem = review("{\"meeting\":\"" + meeting + "\",\"topic\":{\"title\":\"甲\"}}");

        assertThat(problem.problem()).isEqualTo("422 refused");
    }
}
