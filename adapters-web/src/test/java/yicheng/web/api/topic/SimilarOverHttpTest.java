package yicheng.web.api.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.web.api.topic.Drafts.path;

import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.web.Client;
import yicheng.web.Reply;
import yicheng.web.RunningServer;

class SimilarOverHttpTest {

    @AutoClose
    private final RunningServer office = RunningServer.of(TestOffice.setUp());

    private final Client chief = Client.signedIn(office, FiveDepartments.OFFICE_HEAD);
    private final Client first = Client.signedIn(office, FiveDepartments.HEAD_OF_FIRST);

    private final Reply lead = submitted(first, "yewu1", "年底安全检查工作安排");
    private final Reply along =
            submitted(Client.signedIn(office, FiveDepartments.HEAD_OF_SECOND), "yewu2", "关于年底安全检查的工作安排");
    private final Reply other = submitted(first, "yewu1", "食堂夏季菜单");

    @Test
    void what_reads_alike_is_found_with_the_words_both_have() {
        var found = chief.get(path(along) + "/similar");

        assertThat(found.all("/similar", "/topic/title")).containsExactly("年底安全检查工作安排");
        assertThat(found.at("/similar/0/shared/0")).isNotBlank();
        assertThat(found.at("/similar/0/rule/clause")).isEqualTo("3.2.rank.dup");
        assertThat(first.get(path(along) + "/similar").problem()).isEqualTo("403 not_allowed");
    }

    @Test
    void one_leads_and_the_other_goes_along_until_they_are_taken_apart() {
        var merged = merge("{\"into\":\"%s\",\"intoVersion\":1,\"reason\":\"同一件事\"}".formatted(lead.at("/id")));

        assertThat(merged.at("/stage/code")).isEqualTo("merged");
        assertThat(merged.at("/ties/lead")).isEqualTo(lead.at("/id"));
        assertThat(chief.get(path(lead)).at("/ties/joined/0/department/name")).isEqualTo("业务二部");
        var apart = chief.post(path(along) + "/unmerge", "{\"reason\":\"各自汇报\"}", "If-Match", merged.header("ETag"));
        assertThat(apart.at("/stage/code")).isEqualTo("submitted");
        assertThat(apart.at("/ties/lead")).isEmpty();
    }

    @Test
    void what_the_office_keeps_apart_says_why() {
        var kept = chief.post(
                path(along) + "/keep-apart",
                "{\"other\":\"%s\",\"reason\":\"对象不同\"}".formatted(lead.at("/id")),
                "If-Match",
                along.header("ETag"));

        assertThat(kept.at("/ties/apart/0/reason")).isEqualTo("对象不同");
        assertThat(chief.get(path(along) + "/similar").at("/similar/0/apart/reason"))
                .isEqualTo("对象不同");
    }

    @Test
    void the_same_request_sent_twice_is_done_once() {
        var body = "{\"into\":\"%s\",\"intoVersion\":1,\"reason\":\"同一件事\"}".formatted(lead.at("/id"));
        var once = merge(body, "Idempotency-Key", "m-1");

        assertThat(merge(body, "Idempotency-Key", "m-1").at("/version")).isEqualTo(once.at("/version"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                    | 422 wrong_values
            {"into":"%s","reason":"x"}                            | 422 wrong_values
            {"into":"%s","intoVersion":0,"reason":"x"}            | 422 wrong_values
            {"into":"%s","intoVersion":"new","reason":"x"}        | 422 wrong_values
            {"into":["%s"],"intoVersion":1,"reason":"x"}          | 422 wrong_values
            {"into":"%s","intoVersion":1,"because":"x"}           | 422 wrong_values
            {"into":"%s","intoVersion":1,"reason":" "}            | 422 refused
            {"into":"%a","intoVersion":1,"reason":"x"}            | 422 refused
            {"into":"t999999","intoVersion":1,"reason":"x"}       | 404 unknown
            {"into":"%s","intoVersion":7,"reason":"x"}            | 412 stale
            [                                                     | 400 unreadable
            """)
    void a_merge_that_cannot_be_is_refused(String body, String problem) {
        assertThat(merge(body.replace("%s", lead.at("/id")).replace("%a", along.at("/id")))
                        .problem())
                .isEqualTo(problem);
    }

    @Test
    void what_was_not_merged_is_not_taken_apart() {
        var answer = chief.post(path(other) + "/unmerge", "{\"reason\":\"x\"}", "If-Match", other.header("ETag"));

        assertThat(answer.problem()).isEqualTo("409 wrong_state");
        assertThat(chief.post(path(other) + "/unmerge", "{\"reason\":\"x\"}").problem())
                .isEqualTo("428 precondition_required");
    }

    private Reply merge(String body, String... headers) {
        var all = Stream.concat(Stream.of("If-Match", along.header("ETag")), Stream.of(headers));
        return chief.post(path(along) + "/merge", body, all.toArray(String[]::new));
    }

    private static Reply submitted(Client head, String department, String title) {
        var form = "\"title\":\"%s\",\"background\":\"各项检查集中\",\"matters\":[\"时间\"],\"coordination\":\"不涉及\"";
        return head.post("/topics", Drafts.handedIn(form.formatted(title)).replace("yewu1", department));
    }
}
