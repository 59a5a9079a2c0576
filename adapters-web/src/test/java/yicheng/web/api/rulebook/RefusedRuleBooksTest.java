package yicheng.web.api.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.web.api.rulebook.Books.FIFTY;
import static yicheng.web.api.rulebook.Books.act;
import static yicheng.web.api.rulebook.Books.at;
import static yicheng.web.api.rulebook.Books.publication;
import static yicheng.web.api.rulebook.Books.save;
import static yicheng.web.api.rulebook.Books.text;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.people.FiveDepartments;

class RefusedRuleBooksTest {

    private static final int MEGABYTE = 1024 * 1024;

    @AutoClose
    private final Books books = new Books();

    @Test
    void a_faulty_draft_is_kept_and_checked_but_not_published() {
        var draft = books.saying(FIFTY + "  不认识 甲\n不认识 乙\n");

        var check = books.author.get(at(draft, "/check"));
        var replay = books.author.post(at(draft, "/replays"), "");
        var published = act(books.director, draft, "publication", publication("0"));

        assertThat(check.status()).isEqualTo(200);
        assertThat(check.all("/faults", "/line")).containsExactly("10", "11");
        assertThat(check.all("/faults", "/column")).containsExactly("3", "1");
        assertThat(check.at("/faults/0/nearest/0")).isEqualTo("- 金额达到 〈数额〉 万元");
        assertThat(replay.problem()).isEqualTo("422 refused");
        assertThat(published.problem()).isEqualTo("422 refused");
        assertThat(published.all("/findings", "/field")).containsExactly("review.dslr", "review.dslr");
        assertThat(published.at("/findings/0/text")).contains("第 10 行第 3 列");
    }

    @Test
    void only_the_same_file_changed_since_is_stale_and_it_is_told_who_did_it_and_when() {
        var seen = books.begun();
        save(books.clerk, seen, "review.dslr", FIFTY);

        var other = save(books.author, seen, "meetings.dslr", text("meetings.dslr") + "\n");
        var same = save(books.author, seen, "review.dslr", text("review.dslr"));

        assertThat(other.status()).isEqualTo(200);
        assertThat(same.problem()).isEqualTo("412 stale");
        assertThat(same.header("ETag")).isEqualTo("\"3\"");
        assertThat(same.all("/errors", "/pointer")).containsExactly("/files/review.dslr");
        assertThat(same.at("/errors/0/text")).contains("review.dslr", "褚晓燕", "2026年11月22日", "09:00");
        assertThat(same.at("/detail")).contains("没有丢失", "重新读取");
        assertThat(books.author.get(at(seen, "/files/review.dslr")).answer().body())
                .isEqualTo(FIFTY);
    }

    @Test
    void every_change_carries_the_version_that_was_seen() {
        var draft = books.begun();
        var text = new String[] {"Content-Type", "text/plain"};
        var change = "{\"changes\":[{\"file\":\"review.dslr\",\"line\":5,\"column\":10,\"value\":\"50\"}]}";

        assertThat(books.author
                        .upload("PUT", at(draft, "/files/review.dslr"), new byte[0], text)
                        .problem())
                .isEqualTo("428 precondition_required");
        assertThat(books.author.delete(at(draft, "/files/review.dslr")).problem())
                .isEqualTo("428 precondition_required");
        assertThat(books.author.delete(at(draft, "")).problem()).isEqualTo("428 precondition_required");
        assertThat(books.author.send("PATCH", at(draft, "/values"), change).problem())
                .isEqualTo("428 precondition_required");
        assertThat(books.author.post(at(draft, "/hand-over"), publication("0")).problem())
                .isEqualTo("428 precondition_required");
        assertThat(books.director
                        .post(at(draft, "/publication"), publication("0"))
                        .problem())
                .isEqualTo("428 precondition_required");
        assertThat(books.author.delete(at(draft, ""), "If-Match", "three").problem())
                .isEqualTo("400 unreadable");
    }

    @Test
    void whoever_saw_an_older_text_neither_publishes_nor_discards_it() {
        var seen = books.saying(FIFTY);
        var report = books.replayed(seen);
        save(books.clerk, seen, "review.dsl", "# 新\n");

        assertThat(books.published(seen, report).problem()).isEqualTo("412 stale");
        assertThat(books.author
                        .delete(at(seen, ""), "If-Match", seen.header("ETag"))
                        .at("/errors/0/pointer"))
                .isEqualTo("/files/review.dsl");
    }

    @Test
    void nobody_publishes_his_own_draft_and_no_clerk_any() {
        var draft = books.saying(FIFTY);
        var report = books.replayed(draft);

        assertThat(act(books.clerk, draft, "publication", publication(report)).problem())
                .isEqualTo("403 not_allowed");
        assertThat(act(books.director, draft, "publication", publication("unknown"))
                        .problem())
                .isEqualTo("409 wrong_state");
        assertThat(act(books.director, draft, "publication", "{}").at("/findings/0/field"))
                .isEqualTo("reason");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"title":"甲","base":9}                               | /base
            {"title":"甲","base":"one"}                           | /base
            {"title":"甲","copyOf":0}                             | /copyOf
            {"title":"甲","copyOf":1,"files":{}}                  | /copyOf
            {"title":"甲","files":[]}                             | /files
            {"title":"甲","files":{"../x":"当"}}                  | /files/../x
            {"title":"甲","files":{"review.dslr":7}}              | /files/review.dslr
            {"title":"甲","files":{"a.drl":"x","a.drl":"y"}}      | /files/a.drl
            {"titel":"甲"}                                        | /titel
            """)
    void drafts_that_cannot_be_begun_are_refused_with_the_field(String body, String pointer) {
        var answer = books.author.post("/rules/drafts", body);

        assertThat(answer.problem()).isEqualTo("422 wrong_values");
        assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
    }

    @Test
    void examples_of_the_floor_are_not_made_to_follow() {
        var draft = books.saying(FIFTY.replace("50 万元", "2000 万元"));

        var check = books.author.get(at(draft, "/check"));
        var accepted = act(books.author, draft, "examples", "");

        assertThat(check.at("/examples/0/file")).isEqualTo("floor.examples.csv");
        assertThat(check.at("/examples/0/asExpected")).isEqualTo("false");
        assertThat(accepted.problem()).isEqualTo("409 wrong_state");
        assertThat(accepted.at("/detail")).contains("底线");
        assertThat(act(books.author, draft, "examples", "{\"lines\":[{\"line\":2}]}")
                        .at("/errors/0/pointer"))
                .isEqualTo("/lines/0/file");
    }

    @Test
    void a_draft_without_a_title_is_refused() {
        assertThat(books.author.post("/rules/drafts", "{}").at("/findings/0/field"))
                .isEqualTo("title");
        assertThat(books.author.post("/rules/drafts", "{\"title\":").problem()).isEqualTo("400 unreadable");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                       | /changes
            {"changes":[{"file":"","line":5,"column":10,"value":"50"}]}              | /changes/0/file
            {"changes":[{"file":"review.dslr","line":0,"column":10,"value":"50"}]}   | /changes/0/line
            {"changes":[{"file":"review.dslr","line":5,"value":"50"}]}               | /changes/0/column
            {"changes":[{"file":"review.dslr","line":5,"column":10,"wert":"50"}]}    | /changes/0/wert
            """)
    void values_that_cannot_be_read_are_refused_with_the_field(String body, String pointer) {
        var draft = books.begun();

        var answer = books.author.send("PATCH", at(draft, "/values"), body, "If-Match", draft.header("ETag"));

        assertThat(answer.problem()).isEqualTo("422 wrong_values");
        assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"reason\":\"改\",\"from\":\"soon\"}", "{\"reason\":\"改\",\"from\":\"2026-02-30T09:00\"}"})
    void a_time_that_is_none_is_refused(String body) {
        var answer = act(books.director, books.saying(FIFTY), "publication", body);

        assertThat(answer.problem()).isEqualTo("422 wrong_values");
        assertThat(answer.at("/errors/0/pointer")).isEqualTo("/from");
    }

    @Test
    void a_time_that_has_passed_is_refused() {
        var draft = books.saying(FIFTY);
        var body = publication(books.replayed(draft)).replace("}", ",\"from\":\"2026-11-01T00:00\"}");

        assertThat(act(books.director, draft, "publication", body).at("/findings/0/field"))
                .isEqualTo("from");
    }

    @Test
    void a_file_has_the_name_of_a_rule_file_and_is_sent_as_text() {
        var draft = books.begun();
        var seen = draft.header("ETag");
        var json = books.author.send("PUT", at(draft, "/files/review.dslr"), "{}", "If-Match", seen);
        var gbk = books.author.upload(
                "PUT",
                at(draft, "/files/review.dslr"),
                new byte[] {1},
                "If-Match",
                seen,
                "Content-Type",
                "text/plain; charset=gbk");

        assertThat(save(books.author, draft, "notes.txt", "当").problem()).isEqualTo("422 refused");
        assertThat(json.problem()).isEqualTo("415 unsupported_media_type");
        assertThat(gbk.problem()).isEqualTo("415 unsupported_media_type");
        assertThat(books.author
                        .delete(at(draft, "/files/reviews.dslr"), "If-Match", seen)
                        .problem())
                .isEqualTo("404 unknown");
    }

    @Test
    void a_large_file_is_kept_and_a_larger_one_refused() {
        var draft = books.begun();

        var large = save(books.author, draft, "review.dslr", "x".repeat(10 * MEGABYTE));
        var larger = save(books.author, large, "review.dslr", "x".repeat(17 * MEGABYTE));
        var files = books.author.post(
                "/rules/checks", "{\"files\":{\"review.dslr\":\"" + "x".repeat(21 * MEGABYTE) + "\"}}");

        assertThat(large.status()).isEqualTo(200);
        assertThat(books.author.get(at(large, "/check")).at("/passes")).isEqualTo("false");
        assertThat(larger.problem()).isEqualTo("413 too_large");
        assertThat(larger.at("/detail")).contains("16 MB");
        assertThat(files.problem()).isEqualTo("413 too_large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rules/editions/9",
                "/rules/editions/first",
                "/rules/editions/1/files/reviews.dslr",
                "/rules/editions/9/differences",
                "/rules/drafts/nobody",
                "/rules/drafts/nobody/check",
                "/rules/drafts/nobody/values",
                "/rules/drafts/nobody/files/review.dslr",
                "/rules/replays/nobody",
                "/rules/reports/nobody"
            })
    void what_is_not_there_is_said(String path) {
        assertThat(books.author.get(path).problem()).isEqualTo("404 unknown");
    }

    @Test
    void an_edition_is_compared_only_with_one_there_is() {
        var answer = books.author.get("/rules/editions/1/differences?from=7");

        assertThat(answer.problem()).isEqualTo("400 unreadable");
        assertThat(answer.at("/errors/0/text")).contains("1 至 1");
    }

    @Test
    void drafts_are_for_who_may_see_them() {
        var head = books.as(FiveDepartments.HEAD_OF_FIRST);
        var draft = books.saying(FIFTY);

        assertThat(head.get(at(draft, "/files/review.dslr")).problem()).isEqualTo("403 not_allowed");
        assertThat(act(head, draft, "hand-over", publication("0")).problem()).isEqualTo("403 not_allowed");
    }
}
