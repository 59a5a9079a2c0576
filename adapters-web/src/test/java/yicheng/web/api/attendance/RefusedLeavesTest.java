package yicheng.web.api.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.web.api.attendance.Leaving.CALL;
import static yicheng.web.api.attendance.Leaving.DEPUTY_EXPLAINS;
import static yicheng.web.api.attendance.Leaving.LEAVES;
import static yicheng.web.api.attendance.Leaving.MONDAY;
import static yicheng.web.api.attendance.Leaving.SICK;
import static yicheng.web.api.attendance.Leaving.act;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yicheng.people.FiveDepartments;
import yicheng.web.Reply;

/** What the policy says no to, each with its clause. */
class RefusedLeavesTest {

    @AutoClose
    private final Leaving leaving = new Leaving();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"kind":"sick","proxy":{"person":"许静","kind":"explains"}}                 | 2.leave.written   | reason
            {"kind":"sick","reason":"就医"}                                             | 2.leave.proxy     | proxy
            {"kind":"sick","reason":"就医","proxy":{"person":"朱敏","kind":"explains"}} | 2.proxy.forbidden | proxy
            {"kind":"sick","reason":"就医","proxy":{"person":"杨柳","kind":"explains"}} | 2.proxy.forbidden | proxy
            {"kind":"sick","reason":"就医","proxy":{"person":"秦峰","kind":"explains"}} | 2.proxy.forbidden | proxy
            {"kind":"sick","reason":"就医","proxy":{"person":"许静","kind":"authorised"}} | 2.proxy.qualified | proxyKind
            """)
    void a_form_that_does_not_satisfy_the_rules_is_refused_beside_its_field(String body, String clause, String field) {
        var refused = leaving.finance().post(LEAVES, body);

        refusedWith(refused, clause);
        assertThat(refused.at("/findings/0/field")).isEqualTo(field);
        assertThat(leaving.clerk().get(MONDAY + "/roster").at("/asking")).isEqualTo("0");
    }

    @Test
    void nobody_stands_in_for_two() {
        leaving.asked();

        var second = leaving.as(FiveDepartments.DEPUTY_FOR_GENERAL)
                .post(LEAVES, "{\"kind\":\"sick\",\"reason\":\"出差\"," + DEPUTY_EXPLAINS + "}");

        refusedWith(second, "2.proxy.forbidden");
        assertThat(second.at("/findings/0/rule/id")).isEqualTo("attendance.proxy-of-one");
    }

    @Test
    void a_proxy_does_not_ask_for_leave() {
        leaving.asked();

        var proxy = leaving.as(FiveDepartments.DEPUTY_OF_FINANCE).post(LEAVES, "{\"kind\":\"sick\",\"reason\":\"就医\"}");

        refusedWith(proxy, "2.leave.proxy");
    }

    @Test
    void a_meeting_that_is_over_needs_no_leave_any_more() {
        refusedWith(leaving.finance().post("/meetings/weekly:2026-11-16/leaves", SICK), "2.leave.deadline");
    }

    @Test
    void a_meeting_that_is_not_held_is_told_with_the_timetable_as_the_way_out() {
        var refused = leaving.finance().post("/meetings/weekly:2026-11-29/leaves", SICK);

        refusedWith(refused, "2.leave.to");
        assertThat(refused.at("/findings/0/text")).contains("会议日程");
    }

    @Test
    void after_the_cut_off_only_the_telephone_is_left() {
        leaving.onTheMorning();

        refusedWith(leaving.asked(), "2.leave.deadline");
        assertThat(leaving.clerk().post(LEAVES + "/calls", CALL).status()).isEqualTo(201);
    }

    @Test
    void the_host_hands_on_the_chair_before_he_asks() {
        refusedWith(leaving.director().post(LEAVES, "{\"kind\":\"official\",\"reason\":\"出差\"}"), "4.2.chair.delegate");
    }

    @Test
    void leave_for_somebody_else_is_not_asked_and_the_telephone_is_the_way_out() {
        var refused = leaving.as(FiveDepartments.DEPUTY_OF_FINANCE)
                .post(LEAVES, SICK.replaceFirst("\\{", "{\"person\":\"朱敏\","));

        assertThat(refused.problem()).isEqualTo("403 not_allowed");
        assertThat(refused.at("/findings/0/rule/clause")).isEqualTo("2.leave.to");
        assertThat(refused.at("/findings/0/text")).contains("代录电话请假");
    }

    @Test
    void a_call_is_entered_by_nobody_but_the_office() {
        leaving.onTheMorning();

        var refused = leaving.as(FiveDepartments.HEAD_OF_FIRST).post(LEAVES + "/calls", CALL);

        assertThat(refused.problem()).isEqualTo("403 not_allowed");
        assertThat(refused.at("/findings/0/rule/clause")).isEqualTo("2.leave.phone");
        assertThat(refused.at("/findings/0/text")).contains("办公室秘书");
    }

    @Test
    void one_of_the_office_has_another_one_enter_his_own_call() {
        leaving.onTheMorning();

        var own = leaving.as(FiveDepartments.OFFICE_HEAD).post(LEAVES + "/calls", CALL.replace("朱敏", "冯立新"));

        assertThat(own.problem()).isEqualTo("403 not_allowed");
    }

    @Test
    void a_call_that_is_still_to_come_is_no_call() {
        var refused = leaving.clerk().post(LEAVES + "/calls", CALL);

        refusedWith(refused, "2.leave.phone");
        assertThat(refused.at("/findings/0/field")).isEqualTo("askedAt");
    }

    @Test
    void nobody_decides_about_his_own_leave_nor_about_one_decided_already() {
        var asked = leaving.asked();

        assertThat(act(leaving.finance(), asked, "approval", "").problem()).isEqualTo("403 not_allowed");
        var approved = act(leaving.director(), asked, "approval", "");
        assertThat(act(leaving.director(), approved, "approval", "").problem()).isEqualTo("409 wrong_state");
        assertThat(act(leaving.director(), asked, "proxy-confirmation", "").problem())
                .isEqualTo("412 stale");
    }

    @Test
    void to_refuse_to_turn_down_and_to_enter_consent_take_a_word() {
        var asked = leaving.asked();

        assertThat(act(leaving.director(), asked, "refusal", "{\"remark\":\"\"}")
                        .at("/findings/0/field"))
                .isEqualTo("remark");
        assertThat(act(leaving.clerk(), asked, "approval", "{\"saidAloud\":true}")
                        .at("/findings/0/field"))
                .isEqualTo("remark");
        var approved = act(leaving.director(), asked, "approval", "");
        assertThat(act(leaving.director(), approved, "proxy-refusal", "{\"remark\":\"\"}")
                        .at("/findings/0/field"))
                .isEqualTo("remark");
    }

    @Test
    void a_second_request_for_the_same_meeting_leads_to_the_first() {
        leaving.asked();

        var second = leaving.asked();

        assertThat(second.problem()).isEqualTo("409 wrong_state");
        assertThat(second.at("/findings/0/text")).contains("已有一份请假");
    }

    @Test
    void no_statement_is_owed_after_leave_in_writing_and_nothing_was_entered_to_contest() {
        var approved = act(leaving.director(), leaving.asked(), "approval", "");

        assertThat(act(leaving.finance(), approved, "supplement", "{\"text\":\"经过\"}")
                        .problem())
                .isEqualTo("409 wrong_state");
        assertThat(act(leaving.finance(), approved, "contest", "{\"why\":\"不对\"}")
                        .problem())
                .isEqualTo("409 wrong_state");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                   | /kind
            {"kind":"holiday"}                                                   | /kind
            {"kind":"sick","proxy":{"kind":"explains"}}                          | /proxy/person
            {"kind":"sick","proxy":{"person":"无名","kind":"explains"}}          | /proxy/person
            {"kind":"sick","proxy":{"person":"许静"}}                            | /proxy/kind
            {"kind":"sick","proxy":"许静"}                                       | /proxy
            {"kind":"sick","reason":["就医"]}                                    | /reason
            {"kind":"sick","person":"无名"}                                      | /person
            {"kind":"sick","approved":true}                                      | /approved
            """)
    void what_cannot_be_read_is_named(String body, String pointer) {
        var answer = leaving.finance().post(LEAVES, body);

        assertThat(answer.problem()).isEqualTo("422 wrong_values");
        assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
    }

    @Test
    void what_is_not_there_is_said() {
        assertThat(leaving.finance().get("/leaves/none").problem()).isEqualTo("404 unknown");
        assertThat(leaving.finance().get("/meetings/weekly:2026-11-29/leaves").problem())
                .isEqualTo("404 unknown");
        assertThat(leaving.finance().get("/meetings/weekly:2026-11-29/roster").problem())
                .isEqualTo("404 unknown");
        assertThat(leaving.finance().post("/leaves/none/approval", "").problem())
                .isEqualTo("428 precondition_required");
    }

    private static void refusedWith(Reply answer, String clause) {
        assertThat(answer.problem()).isEqualTo("422 refused");
        assertThat(answer.at("/findings/0/rule/clause")).isEqualTo(clause);
    }
}
