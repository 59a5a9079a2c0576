package yicheng.web.api.agenda.list;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.web.api.agenda.list.Lists.SHEET;
import static yicheng.web.api.agenda.list.Lists.act;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.people.rights.Scope;
import yicheng.web.Client;
import yicheng.web.Reply;

class PaperOverHttpTest {

    private static final byte[] CONTENT = "%PDF-1.7 signed".getBytes(StandardCharsets.UTF_8);

    @AutoClose
    private final Lists lists = new Lists();

    @Test
    void what_was_signed_on_paper_is_entered_with_its_scan() {
        var compiled = lists.compiled();
        lists.story.topics.clock.moveTo(TUESDAY.plusHours(2));
        var scan = scan("application/pdf", CONTENT);

        var signed = act(lists.clerk, compiled, "signature", paper("冯立新", scan.at("/id")));

        assertThat(scan.header("Location")).isEqualTo("/api/v1/scans/" + scan.at("/id"));
        assertThat(scan.at("/name")).isEqualTo("签字.pdf");
        assertThat(signed.at("/signed/by/name")).isEqualTo("冯立新");
        assertThat(signed.at("/signed/at")).isEqualTo("2026-11-24T11:00:00+08:00");
        assertThat(signed.at("/signed/paper/enteredBy/name")).isEqualTo("褚晓燕");
        var file = lists.chief.get("/scans/" + scan.at("/id"));
        assertThat(file.answer().body()).isEqualTo("%PDF-1.7 signed");
        assertThat(file.header("Content-Disposition")).startsWith("attachment;");
    }

    @Test
    void the_one_whose_name_it_is_may_contest_it() {
        var compiled = lists.compiled();
        lists.story.topics.clock.moveTo(TUESDAY.plusHours(2));
        var scan = scan("application/pdf", CONTENT);
        var signed = act(lists.clerk, compiled, "signature", paper("bangongshi", scan.at("/id")));

        assertThat(act(lists.clerk, signed, "contest", "{\"reason\":\"不是\"}").problem())
                .isEqualTo("403 not_allowed");
        assertThat(act(lists.chief, signed, "contest", "{}").at("/findings/0/field"))
                .isEqualTo("reason");
        assertThat(act(lists.chief, signed, "contest", "{\"reason\":\"不是我签的\"}").at("/signed/paper/contested/reason"))
                .isEqualTo("不是我签的");
    }

    @Test
    void a_program_that_may_only_read_contests_nothing() {
        var token = TestOffice.token(lists.story.topics.office, FiveDepartments.OFFICE_HEAD, Scope.LISTS_READ);

        var answer = act(Client.withToken(lists.office, token), lists.compiled(), "contest", "{\"reason\":\"不是我签的\"}");

        assertThat(answer.problem()).isEqualTo("403 not_allowed");
        assertThat(answer.at("/findings/0/text")).contains("lists:write");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"paper":"冯立新"}                                                            | 422 wrong_values | /paper
            {"paper":{}}                                                                  | 422 wrong_values | /paper/signer
            {"paper":{"signer":"冯立新","at":"2026-11-24T11:00"}}                          | 422 wrong_values | /paper/scan
            {"paper":{"signer":"nobody","at":"2026-11-24T11:00","scan":"x"}}              | 422 wrong_values | /paper/signer
            {"paper":{"signer":"冯立新","at":"yesterday","scan":"x"}}                      | 422 wrong_values | /paper/at
            {"paper":{"signer":"冯立新","at":"2026-11-24T11:00","scan":"x","page":1}}      | 422 wrong_values | /paper/page
            """)
    void a_paper_that_cannot_be_read_is_named(String body, String problem, String pointer) {
        var answer = act(lists.clerk, lists.compiled(), "signature", body);

        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            冯立新 | 2026-11-24T11:00 | x | scan
            冯立新 | 2026-11-23T11:00 | x | at
            周明远 | 2026-11-24T10:00 | x | signer
            """)
    void a_paper_that_cannot_be_is_refused_with_its_clause(String signer, String at, String scan, String field) {
        var compiled = lists.compiled();
        lists.story.topics.clock.moveTo(TUESDAY.plusHours(2));

        var answer = act(
                lists.clerk,
                compiled,
                "signature",
                "{\"paper\":{\"signer\":\"%s\",\"at\":\"%s\",\"scan\":\"%s\"}}".formatted(signer, at, scan));

        assertThat(answer.problem()).isEqualTo("422 refused");
        assertThat(answer.at("/findings/0/field")).isEqualTo(field);
        assertThat(answer.at("/findings/0/rule/clause")).isEqualTo("3.1.list.sign");
    }

    @Test
    void only_scans_are_taken_and_only_for_a_list_that_is_there() {
        assertThat(scan("application/pdf", CONTENT).problem()).isEqualTo("404 unknown");
        lists.compiled();
        assertThat(scan("text/html", CONTENT).problem()).isEqualTo("422 refused");
        assertThat(scan("image/png", CONTENT).problem()).isEqualTo("422 refused");
        assertThat(scan("application/pdf", new byte[0]).problem()).isEqualTo("422 refused");
        assertThat(lists.chief.get("/scans/none").problem()).isEqualTo("404 unknown");
    }

    private Reply scan(String type, byte[] content) {
        return lists.clerk.upload(
                SHEET + "/scans",
                content,
                "Content-Type",
                type,
                "Content-Disposition",
                "attachment; filename*=UTF-8''%E7%AD%BE%E5%AD%97.pdf");
    }

    private static String paper(String signer, String scan) {
        return "{\"paper\":{\"signer\":\"%s\",\"at\":\"2026-11-24T11:00:00+08:00\",\"scan\":\"%s\"}}"
                .formatted(signer, scan);
    }
}
