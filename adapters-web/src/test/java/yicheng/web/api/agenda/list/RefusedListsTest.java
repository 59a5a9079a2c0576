package yicheng.web.api.agenda.list;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.web.api.agenda.list.Lists.LIST;
import static yicheng.web.api.agenda.list.Lists.SHEET;
import static yicheng.web.api.agenda.list.Lists.act;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedListsTest {

    @AutoClose
    private final Lists lists = new Lists();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"items":{}}                                                        | /items
            {"items":[{}]}                                                      | /items/0/topic
            {"items":[{"topic":"%s","urgent":true}]}                            | /items/0/important
            {"items":[{"topic":"%s","minutes":20}]}                             | /items/0/urgent
            {"items":[{"topic":"%s","urgent":1,"important":true}]}              | /items/0/urgent
            {"items":[{"topic":"%s","urgent":true,"important":true,"minutes":0}]}   | /items/0/minutes
            {"items":[{"topic":"%s","urgent":true,"important":true,"minutes":241}]} | /items/0/minutes
            {"items":[{"topic":"%s"},{"topic":"%s"}]}                           | /items/1/topic
            {"items":[{"topic":"%s","mark":"x"}]}                               | /items/0/mark
            {"remark":"x"}                                                      | /remark
            """)
    void marks_that_cannot_be_read_are_named(String body, String pointer) {
        var answer = lists.clerk.post(LIST, body.replace("%s", lists.canteen), "If-Match", "\"0\"");

        assertThat(answer.problem()).isEqualTo("422 wrong_values");
        assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"items":[{"choice":"approve"}]}                                    | /items/0/topic
            {"items":[{"topic":"%s"}]}                                          | /items/0/choice
            {"items":[{"topic":"%s","choice":"yes"}]}                           | /items/0/choice
            {"items":[{"topic":"%s","choice":"change_kind","kind":"adhoc"}]}    | /items/0/kind
            {"items":[{"topic":"%s","choice":"approve","observers":"all"}]}     | /items/0/observers
            {"items":[{"topic":"%s","choice":"approve","remark":{}}]}           | /items/0/remark
            {"items":[{"topic":"%s","choice":"hold"},{"topic":"%s","choice":"hold"}]} | /items/1/topic
            {"items":"all"}                                                     | /items
            {"finish":"now"}                                                    | /finish
            {"approveAll":true}                                                 | /approveAll
            """)
    void decisions_that_cannot_be_read_are_named(String body, String pointer) {
        var answer = lists.decide(lists.signed(), body.replace("%s", lists.canteen));

        assertThat(answer.problem()).isEqualTo("422 wrong_values");
        assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"items\":[{\"topic\":\"%s\",\"choice\":\"send_back\"}]}",
                "{\"items\":[{\"topic\":\"%s\",\"choice\":\"change_kind\"}]}",
                "{\"items\":[{\"topic\":\"%s\",\"choice\":\"change_kind\",\"kind\":\"weekly\"}]}",
                "{\"items\":[{\"topic\":\"t999999\",\"choice\":\"approve\"}]}",
                "{\"finish\":true}"
            })
    void what_the_leader_may_not_decide_is_refused_with_its_clause(String body) {
        var answer = lists.decide(lists.signed(), body.replace("%s", lists.canteen));

        assertThat(answer.problem()).isEqualTo("422 refused");
        assertThat(answer.at("/findings/0/rule/clause")).isEqualTo("3.1.list.approve");
    }

    @Test
    void marks_for_a_topic_that_is_not_to_be_listed_are_refused() {
        var answer =
                lists.clerk.post(LIST, "{\"items\":[{\"topic\":\"t999999\",\"remark\":\"x\"}]}", "If-Match", "\"0\"");

        assertThat(answer.problem()).isEqualTo("422 refused");
        assertThat(answer.at("/findings/0/saw")).isEqualTo("t999999");
    }

    @Test
    void acts_carry_the_version_that_was_seen() {
        var compiled = lists.compiled();
        act(lists.chief, compiled, "signature", "");

        assertThat(lists.chief.post(SHEET + "/signature", "").problem()).isEqualTo("428 precondition_required");
        assertThat(act(lists.chief, compiled, "signature", "").problem()).isEqualTo("412 stale");
        assertThat(lists.clerk.post(LIST, "").problem()).isEqualTo("428 precondition_required");
    }

    @Test
    void out_of_turn_it_says_where_the_list_stands() {
        var compiled = lists.compiled();

        assertThat(lists.decide(compiled, "{\"finish\":true}").problem()).isEqualTo("409 wrong_state");
        assertThat(lists.clerk.post(LIST, "", "If-Match", "\"0\"").problem()).isEqualTo("412 stale");
        var signed = act(lists.chief, compiled, "signature", "");
        assertThat(act(lists.chief, signed, "signature", "").problem()).isEqualTo("409 wrong_state");
        assertThat(lists.clerk.post(LIST, "", "If-Match", signed.header("ETag")).problem())
                .isEqualTo("409 wrong_state");
    }

    @Test
    void who_compiled_does_not_sign_and_who_signed_does_not_decide() {
        var compiled = lists.compiled();

        assertThat(act(lists.clerk, compiled, "signature", "").problem()).isEqualTo("403 not_allowed");
        assertThat(act(lists.chief, compiled, "return", "{\"reason\":\"\"}").at("/findings/0/field"))
                .isEqualTo("reason");
        var signed = act(lists.chief, compiled, "signature", "");
        assertThat(act(lists.chief, signed, "decisions", "{}").problem()).isEqualTo("403 not_allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/lists/weekly:2026-11-30/1",
                "/lists/weekly:2026-11-30/0",
                "/lists/weekly:2026-11-30/one",
                "/lists/someday/1",
                "/meetings/someday/list"
            })
    void what_is_not_there_is_said(String path) {
        assertThat(lists.clerk.get(path).problem()).isEqualTo("404 unknown");
    }
}
