package yicheng.web.api.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.web.api.topic.Drafts.COMPLETE;
import static yicheng.web.api.topic.Drafts.body;
import static yicheng.web.api.topic.Drafts.drafted;
import static yicheng.web.api.topic.Drafts.found;
import static yicheng.web.api.topic.Drafts.handedIn;
import static yicheng.web.api.topic.Drafts.path;
import static yicheng.web.api.topic.Drafts.seen;
import static yicheng.web.api.topic.Drafts.submitted;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.web.Client;
import yicheng.web.Reply;
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
    void a_change_says_which_version_it_is_based_on() {
        var draft = drafted(head, COMPLETE);
        var saved = "{\"meeting\":\"weekly:2026-11-30\",\"form\":{\"title\":\"改过\"}}";

        assertThat(head.put(path(draft), saved).problem()).isEqualTo("428 precondition_required");
        assertThat(head.put(path(draft), saved, "If-Match", "*").problem()).isEqualTo("428 precondition_required");
        assertThat(head.put(path(draft), saved, "If-Match", "nonsense").problem())
                .isEqualTo("400 unreadable");
        assertThat(head.put(path(draft), saved, seen(draft)).header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void of_two_who_save_the_same_the_second_is_told_and_nothing_is_lost() {
        var draft = drafted(head, COMPLETE);
        var deputy = Client.signedIn(office, FiveDepartments.DEPUTY_OF_FIRST);
        head.put(path(draft), "{\"meeting\":\"weekly:2026-11-30\",\"form\":{\"title\":\"先保存\"}}", seen(draft));

        var second = deputy.put(
                path(draft), "{\"meeting\":\"weekly:2026-11-30\",\"form\":{\"title\":\"后保存\"}}", seen(draft));

        assertThat(second.problem()).isEqualTo("412 stale");
        assertThat(second.at("/detail")).contains("重新读取");
        assertThat(head.get(path(draft)).at("/form/title")).isEqualTo("先保存");
    }

    @Test
    void a_draft_that_is_thrown_away_is_unknown_from_then_on() {
        var draft = drafted(head, COMPLETE);

        assertThat(head.delete(path(draft), seen(draft)).status()).isEqualTo(204);

        assertThat(head.get(path(draft)).problem()).isEqualTo("404 unknown");
        assertThat(head.delete(path(draft), seen(draft)).problem()).isEqualTo("404 unknown");
    }

    @Test
    void ids_of_others_open_nothing() {
        var draft = drafted(head, COMPLETE);
        var other = Client.signedIn(office, FiveDepartments.HEAD_OF_FINANCE);

        assertThat(other.get(path(draft)).problem()).isEqualTo("403 not_allowed");
        assertThat(other.get(path(draft) + "/history").problem()).isEqualTo("403 not_allowed");
        assertThat(other.put(path(draft), "{\"meeting\":\"weekly:2026-11-30\",\"form\":{}}", seen(draft))
                        .problem())
                .isEqualTo("403 not_allowed");
        assertThat(other.get("/topics").all("/topics", "/id")).isEmpty();
        assertThat(Client.signedIn(office, FiveDepartments.OFFICE_HEAD)
                        .get(path(draft))
                        .problem())
                .isEqualTo("403 not_allowed");
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

    @Test
    void the_same_request_sent_by_sixteen_at_once_is_done_once() throws InterruptedException {
        var senders = Executors.newFixedThreadPool(16);
        Callable<Reply> send =
                () -> head.post("/topics", handedIn(COMPLETE + ",\"project\":\"十六人同报\""), "Idempotency-Key", "k-1");

        var answers = senders
                .invokeAll(IntStream.range(0, 16).mapToObj(i -> send).toList())
                .stream()
                .map(DraftsOverHttpTest::done)
                .toList();
        senders.shutdown();

        assertThat(answers).extracting(Reply::status).containsOnly(201);
        assertThat(answers)
                .extracting(answer -> answer.at("/id"))
                .containsOnly(answers.get(0).at("/id"));
        assertThat(found(head, "十六人")).hasSize(1);
    }

    @Test
    void a_key_stands_for_one_request() {
        head.post("/topics", handedIn(COMPLETE), "Idempotency-Key", "k-2");

        var other = head.post("/topics", body("\"title\":\"另一项\""), "Idempotency-Key", "k-2");

        assertThat(other.problem()).isEqualTo("422 refused");
        assertThat(head.post("/topics", body(""), "Idempotency-Key", "two words")
                        .problem())
                .isEqualTo("400 unreadable");
    }

    @Test
    void an_act_repeated_under_its_key_is_the_same_act() {
        var draft = drafted(head, COMPLETE);
        var match = draft.header("ETag");

        var first = head.post(path(draft) + "/submit", "", "If-Match", match, "Idempotency-Key", "k-3");
        var again = head.post(path(draft) + "/submit", "", "If-Match", match, "Idempotency-Key", "k-3");

        assertThat(List.of(first.status(), again.status())).containsExactly(200, 200);
        assertThat(again.at("/version")).isEqualTo(first.at("/version"));
    }

    private static Reply done(Future<Reply> sent) {
        try {
            return sent.get();
        } catch (InterruptedException | ExecutionException lost) {
            throw new AssertionError(lost);
        }
    }
}
