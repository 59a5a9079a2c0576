package yicheng.web.pages.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DEPUTY_FOR_BUSINESS;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_SECOND;

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

/** A leader calls an ad hoc meeting, or confirms the office's draft; the office gives notice and back-fills. */
class AdhocPagesTest {

    private static final String PAGE = "/meetings/adhoc:2026-11-19T15:00";
    private static final Map<String, String> PLAN = Map.of(
            "version", "0",
            "start", "2026-11-19T15:00",
            "minutes", "90",
            "ground", "emergency",
            "matter", "处置供热中断",
            "departments", "yewu1",
            "room", "第二会议室",
            "participants", "head1");

    private final TestClock clock = TestClock.at(LocalDateTime.of(2026, 11, 18, 10, 0));

    @AutoClose
    private final RunningServer server = RunningServer.of(TestOffice.setUpOn(clock));

    @Test
    void the_form_offers_the_chair_and_the_usual_length() {
        assertThat(as(DIRECTOR).get("/meetings/new").html())
                .contains("发起临时会议", "提议召开", "value=\"120\"", "限书记、主任")
                .containsPattern("value=\"zhuren\" checked");
        assertThat(as(CLERK).get("/meetings/new").html()).contains("起草临时会议", "报请提议的领导");
        assertThat(as(HEAD_OF_FIRST).get("/meetings/new").status()).isEqualTo(403);
    }

    @Test
    void the_leader_who_proposes_is_ticked_with_the_chair_and_no_quorum_is_asked_for() {
        var deputy = as(DEPUTY_FOR_BUSINESS);
        assertThat(deputy.get("/meetings/new").html())
                .containsPattern("value=\"fu1\" checked")
                .containsPattern("value=\"zhuren\" checked");
        deputy.sent("/meetings/new", PLAN);

        assertThat(deputy.get(PAGE).html()).contains("15:00 临时会议").doesNotContain("须 0 人");
        assertThat(as(HEAD_OF_SECOND).get(PAGE).status()).isEqualTo(404);
    }

    @Test
    void leaders_and_heads_are_ticked_by_the_departments_concerned() {
        var page = as(DIRECTOR).post("/meetings/new", with("act", "suggest")).html();

        assertThat(page)
                .containsPattern("value=\"fu1\" checked")
                .containsPattern("value=\"head1\" checked")
                .contains("处置供热中断")
                .doesNotContainPattern("value=\"head2\" checked");
    }

    @Test
    void what_is_missing_stands_beside_its_field_with_all_that_was_typed() {
        var page = as(DIRECTOR).post("/meetings/new", with("ground", ""));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("meetings.adhoc-ground（第一章）", "处置供热中断", "2026-11-19T15:00");
        assertThat(as(DIRECTOR).post("/meetings/new", with("start", "soon")).html())
                .contains("请填写哪天几点开始");
    }

    @Test
    void the_office_drafts_the_leader_confirms_from_today_and_the_office_gives_notice_from_today() {
        var draft = new HashMap<>(with("proposer", "fu1"));
        assertThat(as(CLERK).sent("/meetings/new", draft)).isEqualTo(PAGE + "?done=drafted");
        var deputy = as(DEPUTY_FOR_BUSINESS);
        assertThat(deputy.get("/").html()).contains("确认召开临时会议", PAGE + "/proposal");
        assertThat(deputy.get(PAGE).html()).contains("拟开", "确认并提议");
        assertThat(deputy.get(PAGE + "/proposal").html()).contains("确认临时会议", "处置供热中断");

        assertThat(deputy.sent(PAGE + "/proposal", with("version", "1"))).isEqualTo(PAGE + "?done=called");

        var clerk = as(CLERK);
        assertThat(clerk.get("/").html()).contains("通知参会人员", PAGE + "#notify");
        assertThat(clerk.get(PAGE).html()).contains("将通知 1 人", "请假截至 11月19日 周四 13:00", "免走的环节");
        assertThat(clerk.sent(PAGE + "/notice", Map.of("version", "2"))).isEqualTo(PAGE + "?done=notified");
        assertThat(as(HEAD_OF_FIRST).get("/inbox").html()).contains("请参加2026年11月19日 周四 15:00在第二会议室召开");
        assertThat(as(HEAD_OF_FIRST).get(PAGE).html()).contains("处置供热中断", "会议通知（打印）");
        assertThat(as(HEAD_OF_SECOND).get(PAGE).html()).doesNotContain("处置供热中断");
    }

    @Test
    void immediate_notice_asks_for_a_reason_in_place_and_is_printed_with_it() {
        as(DEPUTY_FOR_BUSINESS).sent("/meetings/new", PLAN);
        clock.moveTo(LocalDateTime.of(2026, 11, 19, 14, 0));
        var clerk = as(CLERK);

        var refused = clerk.post(PAGE + "/notice", Map.of("version", "1", "reason", "", "allowed_by", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains("meetings.adhoc-instant-reason", "meetings.adhoc-instant-allowed", "属即时通知");
        clerk.sent(PAGE + "/notice", Map.of("version", "1", "reason", "故障扩大", "allowed_by", "zhuren"));

        assertThat(clerk.get(PAGE + "/notice").html())
                .contains("即时通知", "关于召开临时会议（突发事件处置）的通知", "故障扩大", "周明远 同意", "签收", "2026年11月19日 周四");
    }

    @Test
    void a_step_left_out_is_back_filled_in_place() {
        as(DEPUTY_FOR_BUSINESS).sent("/meetings/new", PLAN);
        var clerk = as(CLERK);
        clerk.sent(PAGE + "/notice", Map.of("version", "1"));
        assertThat(clerk.get("/").html()).contains("登记补办", "免走的“清单报主要领导”");

        var refused = clerk.post(PAGE + "/backfill", Map.of("version", "2", "step", "清单报主要领导", "note", ""));
        assertThat(refused.html()).contains("请写明补办的材料在哪里");
        clerk.sent(PAGE + "/backfill", Map.of("version", "2", "step", "清单报主要领导", "note", "已补签，存会议卷"));

        assertThat(clerk.get(PAGE).html()).contains("已补办", "已补签，存会议卷");
    }

    @Test
    void the_proposer_changes_who_takes_part_and_cancels() {
        var deputy = as(DEPUTY_FOR_BUSINESS);
        deputy.sent("/meetings/new", PLAN);

        deputy.sent(PAGE + "/participants", Map.of("version", "1", "participants", "head2"));
        assertThat(deputy.get(PAGE).html()).contains("沈洁");
        assertThat(deputy.post(PAGE + "/cancel", Map.of("version", "2", "cancelled_for", ""))
                        .html())
                .contains("meetings.adhoc-cancel-reason");
        deputy.sent(PAGE + "/cancel", Map.of("version", "2", "cancelled_for", "供热已恢复"));

        assertThat(deputy.get(PAGE).html()).contains("已取消", "供热已恢复");
        assertThat(as(CLERK).get("/meetings").html()).contains("临时会议（突发事件处置）", "已取消", "发起临时会议");
    }

    @Test
    void who_was_overtaken_is_told_and_nothing_is_lost() {
        as(DEPUTY_FOR_BUSINESS).sent("/meetings/new", PLAN);

        var page = as(DEPUTY_FOR_BUSINESS).post(PAGE + "/cancel", Map.of("version", "7", "cancelled_for", "供热已恢复"));

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html()).contains("有人改动了这次会议", ">供热已恢复</textarea>");
    }

    @Test
    void who_lacks_the_right_is_told_with_its_clause_and_the_way_out() {
        as(DEPUTY_FOR_BUSINESS).sent("/meetings/new", PLAN);

        var notice = as(HEAD_OF_FIRST).post(PAGE + "/notice", Map.of("version", "1"));
        var cancel = as(CLERK).post(PAGE + "/cancel", Map.of("version", "1", "cancelled_for", "供热已恢复"));

        assertThat(notice.status()).isEqualTo(403);
        assertThat(notice.html()).contains("没有权限", "（第");
        assertThat(cancel.status()).isEqualTo(403);
        assertThat(cancel.html()).contains("没有权限", "（第");
        assertThat(as(HEAD_OF_FIRST).get("/meetings/new").html()).contains("（第", "请报分管领导");
    }

    @Test
    void a_step_nobody_knows_is_named_as_it_was_sent() {
        as(DEPUTY_FOR_BUSINESS).sent("/meetings/new", PLAN);

        var unknown = as(CLERK).post(PAGE + "/backfill", Map.of("version", "1", "step", "打扫", "note", "已补"));

        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.html()).contains("没有“打扫”这个环节").doesNotContain("免走“会场布置”");
    }

    private static Map<String, String> with(String field, String value) {
        var changed = new HashMap<>(PLAN);
        changed.put(field, value);
        return changed;
    }

    private Colleague as(Person.Id person) {
        return Colleague.of(server, person);
    }
}
