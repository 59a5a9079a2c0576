package yicheng.web.api.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.web.api.rulebook.Books.FIFTY;
import static yicheng.web.api.rulebook.Books.act;
import static yicheng.web.api.rulebook.Books.at;
import static yicheng.web.api.rulebook.Books.publication;
import static yicheng.web.api.rulebook.Books.save;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.SmallBook;
import yicheng.SmallBookFields;
import yicheng.people.FiveDepartments;
import yicheng.rulebook.draft.FollowFolder;

class RuleBookOverHttpTest {

    @AutoClose
    private final Books books = new Books();

    @Test
    void a_changed_sum_goes_from_draft_to_check_replay_hand_over_and_publication() {
        books.story.spending("购置检测设备", "400000");

        var draft = books.saying(FIFTY);
        var check = books.author.get(at(draft, "/check"));
        var report = books.replayed(draft);
        var waiting = act(books.author, draft, "hand-over", publication(report));
        var edition = books.published(waiting, report);

        assertThat(check.at("/passes")).isEqualTo("true");
        assertThat(books.clerk.get("/rules/reports/" + report).at("/differences/0/title"))
                .isEqualTo("购置检测设备");
        assertThat(waiting.at("/handedOver/report")).isEqualTo(report);
        assertThat(edition.status()).isEqualTo(201);
        assertThat(edition.at("/inForce")).isEqualTo("true");
        assertThat(books.office.get("/health").at("/edition/id")).isEqualTo(edition.at("/edition/id"));
    }

    @Test
    void the_history_tells_who_wrote_who_published_and_why() {
        var draft = books.saying(FIFTY);
        var published = books.published(draft, books.replayed(draft));

        var history = books.as(FiveDepartments.HEAD_OF_FIRST).get("/rules/editions");

        assertThat(history.all("/editions", "/number")).containsExactly("2", "1");
        assertThat(history.at("/editions/0/authors/0/id")).isEqualTo(FiveDepartments.RULE_ADMINISTRATOR.value());
        assertThat(history.at("/editions/0/approver/id")).isEqualTo(FiveDepartments.DIRECTOR.value());
        assertThat(history.at("/editions/0/reason")).isEqualTo("按新标准执行");
        assertThat(history.at("/editions/0/report")).isEqualTo(published.at("/report"));
        assertThat(history.at("/editions/1/approver")).isEmpty();
    }

    @Test
    void two_editions_are_compared_rule_by_rule_and_keep_their_bytes() throws Exception {
        var draft = books.saying(FIFTY);
        books.published(draft, books.replayed(draft));

        var differences = books.clerk.get("/rules/editions/2/differences");
        var same = books.clerk.get("/rules/editions/2/differences?from=2");
        var files = books.clerk.get("/rules/editions/2");

        assertThat(differences.all("/rules", "/how/code")).containsExactly("changed");
        assertThat(differences.at("/rules/0/before/when/1")).isEqualTo("- 金额达到 30 万元");
        assertThat(differences.at("/rules/0/after/when/1")).isEqualTo("- 金额达到 50 万元");
        assertThat(same.all("/rules", "/how/code")).isEmpty();
        assertThat(files.all("/files", "/name")).contains("review.dslr", "meetings.dslr");
        assertThat(books.clerk
                        .get("/rules/editions/2/files/review.dslr")
                        .answer()
                        .body())
                .isEqualTo(FIFTY);
        assertThat(books.clerk
                        .get("/rules/editions/1/files/review.dslr")
                        .answer()
                        .body())
                .contains("30 万元");
    }

    @Test
    void an_old_edition_comes_back_as_a_draft_like_any_other() {
        var draft = books.saying(FIFTY);
        books.published(draft, books.replayed(draft));

        var back = books.author.post("/rules/drafts", "{\"title\":\"恢复旧版\",\"copyOf\":1}");
        var edition = books.published(back, books.replayed(back));

        assertThat(back.at("/base")).isEqualTo("2");
        assertThat(edition.at("/number")).isEqualTo("3");
        assertThat(edition.at("/again")).isEqualTo("1");
        assertThat(edition.at("/edition/id"))
                .isEqualTo(books.clerk.get("/rules/editions/1").at("/edition/edition/id"));
    }

    @Test
    void an_edition_that_waits_for_its_day_can_be_taken_back() {
        var draft = books.saying(FIFTY);
        var body = publication(books.replayed(draft)).replace("}", ",\"from\":\"2027-01-01T00:00\"}");

        var waiting = act(books.director, draft, "publication", body);
        var nobody = books.author.post("/rules/editions/2/withdrawal", "{\"reason\":\"有误\"}");
        var unsaid = books.director.post("/rules/editions/2/withdrawal", "{}");
        var withdrawn = books.director.post("/rules/editions/2/withdrawal", "{\"reason\":\"有误\"}");
        var again = books.director.post("/rules/editions/2/withdrawal", "{\"reason\":\"有误\"}");

        assertThat(waiting.at("/inForce")).isEqualTo("false");
        assertThat(waiting.at("/from")).isEqualTo("2027-01-01T00:00:00+08:00");
        assertThat(nobody.problem()).isEqualTo("403 not_allowed");
        assertThat(unsaid.at("/findings/0/field")).isEqualTo("reason");
        assertThat(withdrawn.at("/withdrawn/reason")).isEqualTo("有误");
        assertThat(withdrawn.at("/withdrawn/by/id")).isEqualTo(FiveDepartments.DIRECTOR.value());
        assertThat(books.clerk.get("/rules/editions/2").at("/edition/withdrawn/at"))
                .startsWith("2026-11-22T09:00");
        assertThat(again.problem()).isEqualTo("409 wrong_state");
    }

    @Test
    void what_follows_a_withdrawn_edition_is_compared_with_the_one_before_it_own_fields_and_all() {
        var draft = books.saying(FIFTY);
        var body = publication(books.replayed(draft)).replace("}", ",\"from\":\"2027-01-01T00:00\"}");
        act(books.director, draft, "publication", body);
        books.director.post("/rules/editions/2/withdrawal", "{\"reason\":\"有误\"}");
        var other = save(books.author, books.begun(), "fields.csv", SmallBookFields.CSV);
        books.published(other, books.replayed(other));

        var differences = books.clerk.get("/rules/editions/3/differences");

        assertThat(differences.at("/from")).isEqualTo("1");
        assertThat(differences.all("/rules", "/how/code")).isEmpty();
        assertThat(differences.all("/fields", "/how/code")).containsExactly("added", "added");
        assertThat(differences.all("/fields", "/after/name")).containsExactly("涉密等级", "预计人数");
        assertThat(differences.at("/fields/0/after/type")).isEqualTo("choice");
    }

    @Test
    void a_reviewer_gives_a_draft_back_with_a_remark_that_stays_until_it_is_handed_over_again() {
        var draft = books.saying(FIFTY);
        var report = books.replayed(draft);
        var waiting = act(books.author, draft, "hand-over", publication(report));

        var unsaid = act(books.director, waiting, "return", "{}");
        var returned = act(books.director, waiting, "return", "{\"remark\":\"请附依据\"}");
        var twice = act(books.director, returned, "return", "{\"remark\":\"请附依据\"}");
        var again = act(books.author, returned, "hand-over", publication(report));

        assertThat(unsaid.problem()).isEqualTo("422 refused");
        assertThat(unsaid.at("/findings/0/field")).isEqualTo("remark");
        assertThat(returned.at("/returned/remark")).isEqualTo("请附依据");
        assertThat(returned.at("/returned/by/id")).isEqualTo(FiveDepartments.DIRECTOR.value());
        assertThat(returned.at("/handedOver")).isEmpty();
        assertThat(twice.problem()).isEqualTo("409 wrong_state");
        assertThat(again.at("/returned")).isEmpty();
        assertThat(again.at("/handedOver/report")).isEqualTo(report);
    }

    @Test
    void an_author_takes_back_what_he_handed_over_and_nobody_else_does() {
        var draft = books.saying(FIFTY);
        var waiting = act(books.author, draft, "hand-over", publication(books.replayed(draft)));

        var another = act(books.clerk, waiting, "take-back", "");
        var back = act(books.author, waiting, "take-back", "");
        var late = act(books.director, waiting, "return", "{\"remark\":\"不同意\"}");

        assertThat(another.problem()).isEqualTo("403 not_allowed");
        assertThat(back.at("/handedOver")).isEmpty();
        assertThat(late.problem()).isEqualTo("412 stale");
    }

    @Test
    void a_value_is_changed_in_its_sentence_and_nothing_else() {
        var draft = books.begun();
        var values = books.author.get(at(draft, "/values"));
        var change = "{\"changes\":[{\"file\":\"%s\",\"line\":%s,\"column\":%s,\"value\":\"50\"}]}"
                .formatted(values.at("/values/0/file"), values.at("/values/0/line"), values.at("/values/0/column"));

        var changed = books.author.send("PATCH", at(draft, "/values"), change, "If-Match", draft.header("ETag"));

        assertThat(values.at("/values/0/value")).isEqualTo("30");
        assertThat(values.at("/values/0/kind")).isEqualTo("number");
        assertThat(changed.all("/files", "/change/version")).containsOnlyOnce("2");
        assertThat(books.author.get(at(draft, "/files/review.dslr")).answer().body())
                .isEqualTo(FIFTY);
        assertThat(books.author.get(at(draft, "/vocabulary")).at("/sentences/0/gaps/0/name"))
                .isEqualTo("数额");
    }

    @Test
    void a_file_comes_back_as_it_was_typed() {
        var typed = "\uFEFF规则\r\n\t〔甲〕　３０ 万元";

        var saved = save(books.author, books.begun(), "review.dslr", typed);

        assertThat(books.author.get(at(saved, "/files/review.dslr")).answer().body())
                .isEqualTo(typed);
    }

    @Test
    void files_that_somebody_keeps_himself_are_checked_and_not_kept() {
        var checked = books.clerk.post(
                "/rules/checks", "{\"files\":{\"review.dslr\":\"当\\n  不认识 甲\\n\",\"meetings.dslr\":\"\"}}");

        assertThat(checked.status()).isEqualTo(200);
        assertThat(checked.at("/passes")).isEqualTo("false");
        assertThat(checked.at("/faults/0/file")).isEqualTo("review.dslr");
        assertThat(checked.at("/faults/0/line")).isEqualTo("2");
        assertThat(checked.at("/faults/0/column")).isEqualTo("3");
        assertThat(books.clerk.get("/rules/drafts").all("/drafts", "/id")).isEmpty();
    }

    @Test
    void a_draft_from_a_folder_has_no_author_until_it_is_claimed() {
        var files = SmallBook.saying("review.dslr", FIFTY);
        var command = new FollowFolder.Command("rules", files);
        var kept = books.story.desk().followFolder().handle(command).orElseThrow();
        var draft = books.author.get("/rules/drafts/" + kept.draft().id().value());

        var unclaimed = act(books.author, draft, "hand-over", publication(books.replayed(draft)));
        var claimed = books.author.post(at(draft, "/claim"), "");

        assertThat(draft.at("/folder")).isEqualTo("rules");
        assertThat(draft.all("/authors", "/id")).isEmpty();
        assertThat(unclaimed.problem()).isEqualTo("409 wrong_state");
        assertThat(claimed.at("/authors/0/id")).isEqualTo(FiveDepartments.RULE_ADMINISTRATOR.value());
    }

    @Test
    void a_draft_that_is_put_away_is_no_longer_listed() {
        var draft = books.begun();

        var gone = books.author.delete(at(draft, ""), "If-Match", draft.header("ETag"));

        assertThat(gone.status()).isEqualTo(204);
        assertThat(books.author.get("/rules/drafts").all("/drafts", "/id")).isEmpty();
        assertThat(books.author.get(at(draft, "")).at("/state")).isEqualTo("discarded");
    }
}
