package yicheng.web.api.meeting.adhoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yicheng.TestClock;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.people.Person;
import yicheng.web.Client;
import yicheng.web.Reply;
import yicheng.web.RunningServer;

class AdhocOverHttpTest {

    private static final String MEETING = "/meetings/adhoc/adhoc:2026-11-19T15:00";
    private static final String PLAN =
            "{\"ground\":\"emergency\",\"matter\":\"处置供热中断\",\"departments\":[\"业务一部\"],\"room\":\"第二会议室\","
                    + "\"participants\":[\"吴思源\",\"head1\"]}";

    private final TestClock clock = TestClock.at(LocalDateTime.of(2026, 11, 18, 10, 0));

    @AutoClose
    private final RunningServer office = RunningServer.of(TestOffice.setUpOn(clock));

    private final Client clerk = Client.signedIn(office, FiveDepartments.CLERK);
    private final Client deputy = Client.signedIn(office, FiveDepartments.DEPUTY_FOR_BUSINESS);
    private final Client director = Client.signedIn(office, FiveDepartments.DIRECTOR);
    private final Client head = Client.signedIn(office, FiveDepartments.HEAD_OF_FIRST);

    @Test
    void a_meeting_is_drafted_confirmed_notified_and_back_filled() {
        var drafted = clerk.post(MEETING + "/draft", "{\"proposer\":\"fu1\",\"matter\":\"供热\"}", "If-Match", "\"0\"");
        assertThat(drafted.at("/stage/code")).isEqualTo("drafted");
        assertThat(drafted.at("/minutes")).isEqualTo("120");

        var proposed = deputy.post(MEETING + "/proposal", PLAN, "If-Match", drafted.header("ETag"));
        assertThat(proposed.at("/stage/code")).isEqualTo("proposed");
        assertThat(proposed.at("/host/name")).isEqualTo("周明远");
        assertThat(proposed.at("/noticeBy")).isEqualTo("2026-11-18T17:00:00+08:00");
        assertThat(proposed.all("/waived", "/step/code")).containsExactly("list", "decision", "material");

        var notified = clerk.post(MEETING + "/notice", "", "If-Match", proposed.header("ETag"));
        assertThat(notified.at("/notified/instant")).isEqualTo("false");
        assertThat(head.get(MEETING).at("/leaveUntil")).isEqualTo("2026-11-19T13:00:00+08:00");

        var filled = clerk.post(
                MEETING + "/backfill", "{\"step\":\"list\",\"note\":\"已补签\"}", "If-Match", notified.header("ETag"));
        assertThat(filled.at("/waived/0/filled/note")).isEqualTo("已补签");
        assertThat(clerk.get("/meetings/adhoc?year=2026").all("/meetings", "/ref"))
                .containsExactly("adhoc:2026-11-19T15:00");
    }

    @Test
    void a_department_head_is_refused_with_the_clause() {
        var refused = head.post(MEETING + "/proposal", PLAN, "If-Match", "\"0\"");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.at("/findings/0/rule/clause")).isEqualTo("1.adhoc.proposer");
        assertThat(refused.at("/findings/0/text")).contains("请由书记、主任、副主任办理");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'[\"业务一部\"]' | [] | departments | 1.adhoc.proposer",
                "emergency | other | ground | 1.adhoc.purpose",
                "'\"ground\":\"emergency\",' | '' | ground | 1.adhoc.purpose",
                "'\"吴思源\",\"head1\"' | '' | participants | 2.adhoc.participants",
                "第二会议室 | '' | room | 1.adhoc.organise"
            })
    void what_is_wrong_is_refused_with_field_and_clause(String part, String instead, String field, String clause) {
        var refused = deputy.post(MEETING + "/proposal", PLAN.replace(part, instead), "If-Match", "\"0\"");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/findings/0/field")).isEqualTo(field);
        assertThat(refused.at("/findings/0/rule/clause")).isEqualTo(clause);
        assertThat(deputy.get(MEETING).status()).isEqualTo(404);
    }

    @Test
    void a_room_taken_and_a_time_past_are_refused() {
        propose();

        var taken = director.post("/meetings/adhoc/adhoc:2026-11-19T16:00/proposal", PLAN, "If-Match", "\"0\"");
        assertThat(taken.at("/findings/0/field")).isEqualTo("room");
        var past = director.post("/meetings/adhoc/adhoc:2026-11-18T09:00/proposal", PLAN, "If-Match", "\"0\"");
        assertThat(past.at("/findings/0/field")).isEqualTo("start");
        assertThat(director.post(MEETING + "/proposal", PLAN, "If-Match", "\"0\"")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void immediate_notice_takes_a_reason_and_who_allowed_it() {
        var proposed = propose();
        clock.moveTo(LocalDateTime.of(2026, 11, 19, 14, 0));
        var today = Client.signedIn(office, FiveDepartments.CLERK);

        var refused = today.post(MEETING + "/notice", "", "If-Match", proposed.header("ETag"));
        assertThat(refused.all("/findings", "/field")).containsExactly("reason", "allowed_by");
        var told = today.post(
                MEETING + "/notice",
                "{\"reason\":\"故障扩大\",\"allowedBy\":\"周明远\"}",
                "If-Match",
                proposed.header("ETag"));
        assertThat(told.at("/notified/instant")).isEqualTo("true");
        assertThat(told.at("/leaveUntil")).isEqualTo("2026-11-19T15:00:00+08:00");

        clock.moveTo(LocalDateTime.of(2026, 11, 19, 14, 59));
        var asked = leave(
                FiveDepartments.HEAD_OF_FIRST,
                "{'kind':'sick','reason':'就医','proxy':{'person':'deputy1','kind':'explains'}}");
        assertThat(asked.status()).as(asked.answer().body()).isEqualTo(201);
        assertThat(asked.at("/late")).isEqualTo("false");
        clock.moveTo(LocalDateTime.of(2026, 11, 19, 15, 1));
        var late = leave(FiveDepartments.DEPUTY_FOR_BUSINESS, "{'kind':'sick','reason':'就医'}");
        assertThat(late.problem()).as(late.answer().body()).isEqualTo("422 refused");
        assertThat(late.at("/findings/0/rule/clause")).isEqualTo("2.leave.deadline");
    }

    @Test
    void it_is_cancelled_with_a_reason_and_participants_are_changed_by_the_proposer_only() {
        var proposed = propose();

        assertThat(director.post(
                                MEETING + "/participants",
                                "{\"participants\":[\"head2\"]}",
                                "If-Match",
                                proposed.header("ETag"))
                        .at("/findings/0/rule/id"))
                .isEqualTo("meetings.adhoc-participants-by");
        var cancelled =
                director.post(MEETING + "/cancellation", "{\"reason\":\"已恢复\"}", "If-Match", proposed.header("ETag"));
        assertThat(cancelled.at("/cancelled/reason")).isEqualTo("已恢复");
    }

    @Test
    void leaders_and_heads_of_the_departments_concerned_are_suggested() {
        assertThat(clerk.get(MEETING + "/suggestion?department=jishu").all("/suggested", "/person/name"))
                .containsExactly("周明远", "郑海涛", "韩志刚");
    }

    private Reply leave(Person.Id person, String form) {
        return Client.signedIn(office, person).post("/meetings/adhoc:2026-11-19T15:00/leaves", form.replace('\'', '"'));
    }

    private Reply propose() {
        return deputy.post(MEETING + "/proposal", PLAN, "If-Match", "\"0\"");
    }
}
