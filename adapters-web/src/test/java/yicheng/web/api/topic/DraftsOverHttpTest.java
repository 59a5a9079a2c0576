package yicheng.web.api.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.web.api.topic.Drafts.COMPLETE;
import static yicheng.web.api.topic.Drafts.drafted;
import static yicheng.web.api.topic.Drafts.found;
import static yicheng.web.api.topic.Drafts.handedIn;
import static yicheng.web.api.topic.Drafts.path;
import static yicheng.web.api.topic.Drafts.submitted;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.web.Client;
import yicheng.web.RunningServer;

class DraftsOverHttpTest {

    @AutoClose
    private static final RunningServer office = RunningServer.of(TestOffice.setUp());

    private static final Client head = Client.signedIn(office, FiveDepartments.HEAD_OF_FIRST);

    @Test
    void a_draft_keeps_what_was_typed_readable_or_not() {
        var draft = drafted(head, "\"title\":\"购置\",\"amount\":\"很多钱\",\"matters\":\"买不买；钱从哪来\",\"urgent\":true");

        assertThat(draft.status()).isEqualTo(201);
        assertThat(draft.header("Location")).isEqualTo("/api/v1" + path(draft));
        assertThat(draft.header("ETag")).isEqualTo("\"1\"");
        assertThat(draft.at("/form/amount")).isEqualTo("很多钱");
        assertThat(draft.at("/form/matters")).isEqualTo("买不买\n钱从哪来");
        assertThat(draft.at("/form/urgent")).isEqualTo("是");
        assertThat(draft.all("/acts", "/code")).containsExactly("save", "discard", "submit");
    }

    @Test
    void the_rates_of_a_data_table_are_worked_out() {
        var draft = drafted(
                head,
                "\"indicators\":[{\"name\":\"检测量\",\"plan\":120,\"actual\":96,\"unit\":\"批\",\"sameLastYear\":80,\"lastPeriod\":0}]");

        assertThat(draft.at("/indicators/0/rate")).isEqualTo("80.0");
        assertThat(draft.at("/indicators/0/yearOnYear")).isEqualTo("20.0");
        assertThat(draft.at("/indicators/0/periodOnPeriod")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "=HYPERLINK(\"http://x\")",
                "' or 1=1 --",
                "😀 {{7*7}} ${x}",
                "&lt;b&gt;"
            })
    void whatever_is_typed_comes_back_as_text(String typed) {
        var quoted = typed.replace("\"", "\\\"");

        var topic = drafted(head, "\"title\":\"%s\",\"background\":\"%s\"".formatted(quoted, quoted));

        assertThat(head.get(path(topic)).at("/form/title")).isEqualTo(typed);
        assertThat(head.get("/topics").at("/topics/0/title")).isEqualTo(typed);
        assertThat(head.get(path(topic)).header("Content-Type")).startsWith("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "a\\u0001b", "\\ud800", "\\u007f"})
    void what_no_one_can_see_is_refused(String escaped) {
        var problem = drafted(head, "\"title\":\"%s\"".formatted(escaped));

        assertThat(problem.problem()).isEqualTo("422 wrong_values");
        assertThat(problem.at("/errors/0/pointer")).isEqualTo("/form/title");
    }

    @Test
    void a_field_that_is_too_long_is_refused_where_it_comes_in() {
        var problem = drafted(head, "\"title\":\"%s\"".formatted("长".repeat(201)));

        assertThat(problem.at("/errors/0/text")).contains("201", "200");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"meeting\":\"weekly:2026-11-30\"} | /department",
                "{\"department\":\"没有这个部\",\"meeting\":\"weekly:2026-11-30\"} | /department",
                "{\"department\":\"业务一部\",\"meeting\":\"someday\"} | /meeting",
                "{\"department\":\"业务一部\",\"meeting\":\"weekly:2026-11-30\",\"form\":[]} | /form",
                "{\"department\":\"业务一部\",\"meeting\":\"weekly:2026-11-30\",\"form\":{\"mature\":true}} | /form/mature",
                "{\"department\":\"业务一部\",\"meeting\":\"weekly:2026-11-30\",\"form\":{\"state\":\"既往\"}} | /form/state",
                "{\"department\":\"业务一部\",\"meeting\":\"weekly:2026-11-30\",\"form\":{\"title\":{}}} | /form/title",
                "{\"department\":\"业务一部\",\"meeting\":\"weekly:2026-11-30\",\"submit\":\"maybe\"} | /submit"
            })
    void wrong_values_are_named_by_their_place(String body, String pointer) {
        var problem = head.post("/topics", body);

        assertThat(problem.problem()).isEqualTo("422 wrong_values");
        assertThat(problem.all("/errors", "/pointer")).contains(pointer);
    }

    @Test
    void a_topic_handed_in_at_once_is_judged_and_received() {
        var topic = submitted(head);

        assertThat(topic.status()).isEqualTo(201);
        assertThat(topic.at("/stage/code")).isEqualTo("submitted");
        assertThat(topic.at("/receipt/label")).matches("收〔2026〕\\d+号");
        assertThat(topic.at("/judged/verdict/code")).isNotEmpty();
        assertThat(topic.at("/judged/facts/title")).isEqualTo("年底检查安排");
    }

    @Test
    void a_topic_with_required_fields_blank_is_refused_with_all_of_them() {
        var refused = head.post("/topics", handedIn("\"title\":\"只有标题\""));

        assertThat(refused.problem()).isEqualTo("422 refused");
        assertThat(refused.all("/findings", "/field")).contains("background", "matters");
        assertThat(found(head, "只有标题")).isEmpty();
    }

    @Test
    void a_title_is_kept_without_characters_that_nobody_sees() {
        var draft = drafted(head, "\"title\":\"安\u202e排\u200b\"");

        assertThat(draft.at("/form/title")).isEqualTo("安排");
    }

    @Test
    void a_copy_begins_with_the_words_and_without_the_committees_decision() {
        var earlier = drafted(head, COMPLETE + ",\"partyDecision\":\"党委会〔2026〕31号\",\"coordinationEvidence\":\"会签单\"");

        var copy = head.post(
                "/topics/copy", "{\"from\":\"%s\",\"meeting\":\"weekly:2026-12-07\"}".formatted(earlier.at("/id")));

        assertThat(copy.status()).isEqualTo(201);
        assertThat(copy.at("/copiedFrom")).isEqualTo(earlier.at("/id"));
        assertThat(copy.at("/form/title")).isEqualTo("年底检查安排");
        assertThat(copy.at("/form/partyDecision")).isEmpty();
        assertThat(copy.at("/form/coordinationEvidence")).isEmpty();
    }
}
