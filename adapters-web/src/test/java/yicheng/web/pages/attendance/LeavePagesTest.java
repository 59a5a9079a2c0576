package yicheng.web.pages.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.HEAD_OF_FINANCE;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.TestClock;
import yicheng.TestOffice;
import yicheng.people.Person;
import yicheng.web.RunningServer;
import yicheng.web.pages.Colleague;
import yicheng.web.pages.Visitor;

class LeavePagesTest {

    private static final String MEETING = "weekly:2026-11-30";
    private static final Map<String, String> SICK = Map.of(
            "meeting",
            MEETING,
            "kind",
            "sick",
            "reason",
            "就医",
            "proxy",
            "deputy5",
            "proxyKind",
            "explains",
            "do",
            "ask");

    private final TestClock clock = TestClock.at(TestOffice.NOW);

    @AutoClose
    private final RunningServer server = RunningServer.of(TestOffice.setUpOn(clock));

    @Test
    void the_form_opens_on_a_meeting_still_open_and_says_one_thing_of_one_that_has_begun() {
        clock.moveTo(LocalDateTime.of(2026, 11, 30, 7, 40));
        assertThat(as(HEAD_OF_FINANCE).get("/leaves/new").html()).doesNotContain("id=\"closed\"", "id=\"begun\"");

        clock.moveTo(LocalDateTime.of(2026, 11, 30, 9, 5));
        assertThat(as(HEAD_OF_FINANCE).get("/leaves/new?meeting=" + MEETING).html())
                .contains("id=\"begun\"", "办公室补录")
                .doesNotContain("id=\"closed\"");
    }

    @Test
    void the_form_has_the_next_meeting_and_the_own_department_first() {
        var form = as(HEAD_OF_FINANCE).get("/leaves/new").html();

        assertThat(form)
                .containsPattern("value=\"weekly:2026-11-23\"[^>]*selected")
                .containsSubsequence("本部门（分管部门）", "许静（财务部副职）", "其他人员", "秦峰")
                .contains("部门正职必须指定")
                .doesNotContain("id=\"closed\"");
    }

    @Test
    void a_meeting_with_a_request_is_not_the_first_to_be_offered_and_leads_to_it_when_it_is_chosen() {
        var typed = new HashMap<>(SICK);
        typed.put("meeting", "weekly:2026-11-23");
        var leave = as(HEAD_OF_FINANCE).sent("/leaves/new", typed).replaceAll("\\?.*", "");

        assertThat(as(HEAD_OF_FINANCE).get("/leaves/new").html())
                .containsPattern("value=\"weekly:2026-11-30\"[^>]*selected")
                .doesNotContain("id=\"standing\"");
        assertThat(as(HEAD_OF_FINANCE)
                        .get("/leaves/new?meeting=weekly:2026-11-23")
                        .html())
                .contains("这次会议您已有一份请假：待批", "href=\"" + leave + "\"");
    }

    @Test
    void after_the_cut_off_the_form_says_so_before_anything_is_typed() {
        clock.moveTo(LocalDateTime.of(2026, 11, 30, 7, 40));

        assertThat(as(HEAD_OF_FINANCE).get("/leaves/new?meeting=" + MEETING).html())
                .contains("书面请假已于 11月30日 周一 07:00 截止", "可电话请假，由办公室代录");
    }

    @Test
    void who_need_not_come_is_told_before_he_types() {
        assertThat(as(CLERK).get("/leaves/new?meeting=" + MEETING).html()).contains("不必请假");
    }

    @Test
    void a_refused_form_keeps_everything_and_shows_what_is_wrong_beside_its_field() {
        var typed = new HashMap<>(SICK);
        typed.put("proxy", "head4");

        var refused = as(HEAD_OF_FINANCE).post("/leaves/new", typed);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html())
                .contains("id=\"notes-proxy\"><p class=\"finding over\">proxy-member")
                .contains("就医")
                .containsPattern("value=\"sick\"[^>]*checked");
    }

    @Test
    void while_somebody_types_the_rules_are_heard_beside_the_field() {
        var typed = new HashMap<>(SICK);
        typed.put("proxy", "head4");
        typed.put("reason", "");

        var said = as(HEAD_OF_FINANCE).post("/leaves/judge", typed).html();

        assertThat(said)
                .containsPattern("id=\"notes-proxy\"[^>]*><p class=\"finding over\">proxy-member")
                .doesNotContain("leave-reason", "<html");
        assertThat(as(HEAD_OF_FINANCE).get("/leaves").html()).contains("您还没有请过假");
    }

    @Test
    void what_was_not_chosen_is_asked_for() {
        var refused = as(HEAD_OF_FINANCE).post("/leaves/new", Map.of("meeting", MEETING, "reason", "就医"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains("请选择请假类型");
    }

    @Test
    void the_slip_reads_like_one_and_shows_each_what_is_his_to_do() {
        var leave = asked();

        assertThat(as(HEAD_OF_FINANCE).get(leave).html())
                .contains("请假条", "朱敏，财务部正职", "距会议", "许静，财务部副职，情况说明", "销假")
                .doesNotContain("批准请假");
        assertThat(as(DIRECTOR).get(leave).html()).contains("批准并确认代会人许静", "不批准");
        assertThat(as(CLERK).get(leave).html()).contains("代录主持人口头意见").doesNotContain("批准并确认");
        assertThat(as(HEAD_OF_FIRST).get(leave).status()).isEqualTo(404);
    }

    @Test
    void the_host_approves_from_today_and_the_meeting_shows_it() {
        var leave = asked();
        var today = as(DIRECTOR).get("/").html();

        assertThat(today).contains("朱敏 病假：就医；代会人 许静（情况说明）", "批准并确认代会人");
        assertThat(as(DIRECTOR).sent(leave + "/approve", Map.of("version", "1", "from", "today", "with", "proxy")))
                .isEqualTo("/?done=leave.approved");
        assertThat(as(HEAD_OF_FIRST).get("/meetings/" + MEETING).html())
                .contains("请假，有人代会", "许静（代）", "<b>9</b>／10")
                .doesNotContain("就医");
        assertThat(as(DIRECTOR).get("/?done=leave.approved").html()).contains("已批准，请假人和代会人会收到通知");
    }

    @Test
    void an_approval_based_on_what_was_seen_before_is_not_done() {
        var leave = asked();

        var stale = as(DIRECTOR).post(leave + "/approve", Map.of("version", "7"));

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.html()).contains("没有按您的操作办理");
    }

    @Test
    void what_was_typed_to_an_act_that_is_over_is_shown_with_the_refusal() {
        var leave = asked();
        as(DIRECTOR).sent(leave + "/approve", Map.of("version", "1"));

        var late = as(DIRECTOR).post(leave + "/refuse", Map.of("version", "1", "remark", "当日有要事"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html()).contains("您写的没有保存：当日有要事").doesNotContain("还在下面");
    }

    @Test
    void a_refusal_without_a_word_is_asked_for_it_and_what_was_seen_stays() {
        var leave = asked();

        var refused = as(DIRECTOR).post(leave + "/refuse", Map.of("version", "1", "remark", ""));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains("请写明为何不批准", "没有办成");
    }

    @Test
    void a_proxy_to_check_waits_for_the_head_of_the_office_and_another_one_for_who_is_away() {
        var leave = asked();
        as(DIRECTOR).sent(leave + "/approve", Map.of("version", "1"));
        assertThat(as(OFFICE_HEAD).get("/").html()).contains("确认代会人");

        as(OFFICE_HEAD).sent(leave + "/turn-down-proxy", Map.of("version", "2", "remark", "当日另有任务"));

        assertThat(as(HEAD_OF_FINANCE).get("/").html()).contains("请另派代会人");
        assertThat(as(HEAD_OF_FINANCE).get(leave).html()).contains("不合格：当日另有任务", "指定这位代会人");
    }

    @Test
    void a_call_is_entered_with_the_moment_filled_in() {
        clock.moveTo(LocalDateTime.of(2026, 11, 30, 7, 45));
        var form = as(CLERK).get("/leaves/call?meeting=" + MEETING).html();

        var leave = as(CLERK).sent("/leaves/call", call());

        assertThat(form).contains("value=\"2026-11-30T07:45\"", "value=\"褚晓燕\"");
        assertThat(as(HEAD_OF_FINANCE).get(leave).html())
                .contains("周明远接听，褚晓燕代录", "逾时", "代录与实际不符：提出异议", "应补：2026年12月1日 周二 17:00 前；未补");
        assertThat(as(HEAD_OF_FIRST).get("/leaves/call").status()).isEqualTo(403);
    }

    @Test
    void a_statement_that_is_owed_waits_for_him_and_once_it_is_overdue_for_the_office() {
        clock.moveTo(LocalDateTime.of(2026, 11, 30, 7, 45));
        as(CLERK).sent("/leaves/call", call());
        assertThat(as(HEAD_OF_FINANCE).get("/").html()).contains("电话请假，须补书面说明");

        clock.moveTo(LocalDateTime.of(2026, 12, 1, 17, 1));
        server.office().attendance().supplementClock().handle();

        assertThat(as(CLERK).get("/").html()).contains("朱敏 的书面说明逾期未补");
        assertThat(as(HEAD_OF_FINANCE).get("/leaves").html()).contains("书面说明 12月1日 周二 17:00 前补交");
    }

    @Test
    void a_draft_is_found_again_changed_and_thrown_away() {
        var typed = new HashMap<>(SICK);
        typed.put("do", "draft");
        var draft = as(HEAD_OF_FINANCE).sent("/leaves/new", typed).replaceAll("\\?.*", "");

        assertThat(as(HEAD_OF_FINANCE).get(draft + "/edit").html()).contains("就医");
        assertThat(as(HEAD_OF_FINANCE).get("/").html()).contains("请假草稿");
        assertThat(as(HEAD_OF_FINANCE).sent(draft + "/discard", Map.of("version", "1")))
                .isEqualTo("/leaves");
        assertThat(as(HEAD_OF_FINANCE).get(draft).status()).isEqualTo(404);
    }

    @Test
    void a_notice_leads_to_the_slip() {
        var leave = asked();

        assertThat(as(DIRECTOR).get("/inbox").html()).contains("href=\"" + leave + "\"");
    }

    @Test
    void markup_in_a_reason_stays_text() {
        var typed = new HashMap<>(SICK);
        typed.put("reason", Visitor.ATTACK);
        var leave = as(HEAD_OF_FINANCE).sent("/leaves/new", typed);

        assertThat(as(DIRECTOR).get(leave).html() + as(DIRECTOR).get("/").html())
                .doesNotContain("<script>alert", "<img src=x");
    }

    private String asked() {
        return as(HEAD_OF_FINANCE).sent("/leaves/new", SICK).replaceAll("\\?.*", "");
    }

    private static Map<String, String> call() {
        var call = new HashMap<>(SICK);
        call.putAll(Map.of("person", "head5", "called", "2026-11-30T07:40", "takenBy", "周明远"));
        return call;
    }

    private Colleague as(Person.Id person) {
        return Colleague.of(server, person);
    }
}
