package yicheng.web.api.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.web.Client;
import yicheng.web.Reply;
import yicheng.web.RunningServer;

class MeetingsOverHttpTest {

    private static final String MONDAY = "/meetings/weekly:2026-11-30";
    private static final String TO_TUESDAY =
            "{\"change\":{\"type\":\"moved\",\"start\":\"2026-12-01T09:00:00+08:00\"},\"reason\":\"主任出差\"}";
    private static final String CANCELLED = "{\"change\":{\"type\":\"cancelled\"},\"reason\":\"没有议题\"}";

    @AutoClose
    private final RunningServer office = RunningServer.of(TestOffice.setUp());

    private final Client clerk = Client.signedIn(office, FiveDepartments.CLERK);
    private final Client director = Client.signedIn(office, FiveDepartments.DIRECTOR);

    @Test
    void a_year_lists_its_meetings_with_running_numbers() {
        var year = clerk.get("/meetings?year=2026&kind=weekly");

        assertThat(year.all("/meetings", "/name")).contains("2026年第1次周例会", "2026年第2次周例会");
        assertThat(year.all("/meetings", "/kind/code")).containsOnly("weekly");
        assertThat(clerk.get("/meetings").at("/year")).isEqualTo("2026");
    }

    @Test
    void a_meeting_is_found_by_the_day_it_is_held_too_and_begins_at_version_0() {
        var meeting = clerk.get(MONDAY);

        assertThat(meeting.at("/ref")).isEqualTo("weekly:2026-11-30");
        assertThat(meeting.at("/start")).isEqualTo("2026-11-30T09:00:00+08:00");
        assertThat(meeting.header("ETag")).isEqualTo("\"0\"");
        assertThat(clerk.get(MONDAY, "Accept-Language", "en").at("/name")).startsWith("weekly meeting no. ");
    }

    @Test
    void trying_a_change_shows_every_date_it_moves_and_keeps_nothing() {
        var tried = clerk.post(MONDAY + "/changes/preview", TO_TUESDAY);

        assertThat(tried.at("/version")).isEqualTo("0");
        assertThat(tried.at("/change/type")).isEqualTo("moved");
        assertThat(tried.all("/moves", "/step/code")).contains("", "list", "papers");
        assertThat(tried.at("/moves/0/to")).isEqualTo("2026-12-01T09:00:00+08:00");
        assertThat(clerk.get(MONDAY).at("/start")).isEqualTo("2026-11-30T09:00:00+08:00");
    }

    @Test
    void what_the_office_proposes_holds_once_the_director_agrees() {
        var proposed = propose(TO_TUESDAY, "\"0\"");
        var decided = decide(proposed, "{\"agreed\":true}");

        assertThat(proposed.at("/proposed/reason")).isEqualTo("主任出差");
        assertThat(proposed.at("/start")).isEqualTo("2026-11-30T09:00:00+08:00");
        assertThat(decided.at("/status/code")).isEqualTo("rescheduled");
        assertThat(decided.at("/start")).isEqualTo("2026-12-01T09:00:00+08:00");
        assertThat(decided.at("/settled/0/by/name")).isEqualTo("周明远");
        assertThat(clerk.get("/meetings/weekly:2026-12-01").at("/ref")).isEqualTo("weekly:2026-11-30");
    }

    @Test
    void the_timetable_for_everybody_follows_at_once() {
        var before = office.get("/api/v1/timetable?year=2026");

        decide(propose(CANCELLED, "\"0\""), "{\"agreed\":true}");

        var after = office.get("/api/v1/timetable?year=2026", "If-None-Match", before.header("ETag"));
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.all("/meetings", "/status")).contains("cancelled");
    }

    @Test
    void a_proposal_is_turned_down_with_a_word() {
        var proposed = propose(CANCELLED, "\"0\"");

        assertThat(decide(proposed, "{\"agreed\":false}").at("/findings/0/field"))
                .isEqualTo("remark");
        var decided = decide(proposed, "{\"agreed\":false,\"remark\":\"照常召开\"}");
        assertThat(decided.at("/status/code")).isEqualTo("planned");
        assertThat(decided.at("/settled/0/remark")).isEqualTo("照常召开");
    }

    @Test
    void a_change_carries_the_version_that_was_seen() {
        var proposed = propose(CANCELLED, "\"0\"");

        assertThat(clerk.post(MONDAY + "/changes", TO_TUESDAY).problem()).isEqualTo("428 precondition_required");
        assertThat(propose(TO_TUESDAY, "\"0\"").problem()).isEqualTo("412 stale");
        assertThat(propose(TO_TUESDAY, "yesterday").problem()).isEqualTo("400 unreadable");
        assertThat(propose(TO_TUESDAY, proposed.header("ETag")).at("/proposed/change/type"))
                .isEqualTo("moved");
    }

    @Test
    void there_is_nothing_to_decide_before_something_is_proposed() {
        var once = decide(propose(CANCELLED, "\"0\""), "{\"agreed\":false,\"remark\":\"照常\"}");

        assertThat(decide(once, "{\"agreed\":true}").problem()).isEqualTo("409 wrong_state");
        assertThat(director.post(
                                "/meetings/weekly:2026-12-07/changes/decision",
                                "{\"agreed\":true}",
                                "If-Match",
                                "\"1\"")
                        .problem())
                .isEqualTo("404 unknown");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []                                                                        | 422 wrong_values | ''
            {}                                                                        | 422 wrong_values | /change
            {"change":"cancelled","reason":"x"}                                       | 422 wrong_values | /change
            {"change":{},"reason":"x"}                                                | 422 wrong_values | /change/type
            {"change":{"type":"gone"},"reason":"x"}                                   | 422 wrong_values | /change/type
            {"change":{"type":"moved"},"reason":"x"}                                  | 422 wrong_values | /change/start
            {"change":{"type":"moved","start":"soon"},"reason":"x"}                   | 422 wrong_values | /change/start
            {"change":{"type":"merged","into":"friday"},"reason":"x"}                 | 422 wrong_values | /change/into
            {"change":{"type":"cancelled","when":"now"},"reason":"x"}                 | 422 wrong_values | /change/when
            {"change":{"type":"cancelled"},"reason":["x"]}                            | 422 wrong_values | /reason
            """)
    void what_cannot_be_read_is_named(String body, String problem, String pointer) {
        var answer = propose(body, "\"0\"");

        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"change":{"type":"cancelled"},"reason":""}                               | reason
            {"change":{"type":"moved","start":"2026-11-29T09:00"},"reason":"x"}       | start
            {"change":{"type":"moved","start":"2020-11-30T09:00"},"reason":"x"}       | start
            {"change":{"type":"moved","start":"2026-12-09T09:00"},"reason":"x"}       | start
            {"change":{"type":"merged","into":"weekly:2026-11-30"},"reason":"x"}      | into
            {"change":{"type":"apart","other":"monthly:2026-12-04"},"reason":"x"}     | other
            {"change":{"type":"as_planned"},"reason":"x"}                             | change
            """)
    void what_the_policy_does_not_allow_is_refused_with_its_clause(String body, String field) {
        var answer = propose(body, "\"0\"");

        assertThat(answer.problem()).isEqualTo("422 refused");
        assertThat(answer.at("/findings/0/field")).isEqualTo(field);
        assertThat(answer.at("/findings/0/rule/clause")).isEqualTo("1.collision*");
    }

    @ParameterizedTest
    @CsvSource({
        "/meetings?year=soon, 400 unreadable",
        "/meetings?kind=adhoc, 400 unreadable",
        "/meetings?month=5, 400 unreadable",
        "/meetings?year=1066, 422 refused",
        "/meetings/weekly:2026-11-29, 404 unknown",
        "/meetings/next, 404 unknown"
    })
    void what_is_not_there_is_said(String path, String problem) {
        assertThat(clerk.get(path).problem()).isEqualTo(problem);
    }

    private Reply propose(String body, String version) {
        return clerk.post(MONDAY + "/changes", body, "If-Match", version);
    }

    private Reply decide(Reply proposed, String body) {
        return director.post(MONDAY + "/changes/decision", body, "If-Match", proposed.header("ETag"));
    }
}
