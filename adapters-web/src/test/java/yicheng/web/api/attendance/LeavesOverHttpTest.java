package yicheng.web.api.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.web.api.attendance.Leaving.CALL;
import static yicheng.web.api.attendance.Leaving.LEAVES;
import static yicheng.web.api.attendance.Leaving.MONDAY;
import static yicheng.web.api.attendance.Leaving.SICK;
import static yicheng.web.api.attendance.Leaving.act;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.people.FiveDepartments;

class LeavesOverHttpTest {

    @AutoClose
    private final Leaving leaving = new Leaving();

    @Test
    void everybody_fixed_is_expected_on_a_monday_and_ten_of_them_vote() {
        var roster = leaving.clerk().get(MONDAY + "/roster");

        assertThat(roster.all("/members", "/name"))
                .startsWith("陈建国", "周明远")
                .contains("朱敏", "冯立新")
                .hasSize(11);
        assertThat(roster.at("/entitled")).isEqualTo("10");
        assertThat(roster.at("/voting")).isEqualTo("10");
        assertThat(roster.at("/host/name")).isEqualTo("周明远");
        assertThat(roster.at("/leaveUntil")).isEqualTo("2026-11-30T07:00:00+08:00");
    }

    @Test
    void leave_is_asked_for_approved_with_its_proxy_and_the_roster_follows() {
        var asked = leaving.asked();
        var waiting = leaving.clerk().get(MONDAY + "/roster");
        var approved = act(leaving.director(), asked, "approval", "{\"confirmProxy\":true}");

        assertThat(asked.status()).isEqualTo(201);
        assertThat(asked.header("Location")).isEqualTo("/api/v1/leaves/" + asked.at("/id"));
        assertThat(waiting.at("/asking")).isEqualTo("1");
        assertThat(approved.at("/stage/code")).isEqualTo("proxy_confirmed");
        var roster = leaving.clerk().get(MONDAY + "/roster");
        assertThat(roster.at("/voting")).isEqualTo("9");
        assertThat(roster.at("/away/0/instead/name")).isEqualTo("许静");
        assertThat(roster.at("/away/0/instead/voice/code")).isEqualTo("speaks");
        assertThat(roster.all("/expected", "")).contains("deputy5").doesNotContain("head5");
    }

    @Test
    void why_somebody_is_away_is_for_those_who_decide_or_keep_it() {
        act(leaving.director(), leaving.asked(), "approval", "");

        var another = leaving.as(FiveDepartments.HEAD_OF_FIRST);
        assertThat(another.get(MONDAY + "/roster").at("/away/0/leave")).isEmpty();
        assertThat(another.get(LEAVES).all("/leaves", "/id")).isEmpty();
        assertThat(leaving.clerk().get(MONDAY + "/roster").at("/away/0/kind/code"))
                .isEqualTo("sick");
    }

    @Test
    void a_draft_is_kept_changed_asked_with_or_thrown_away_and_nobody_else_sees_it() {
        var draft = leaving.finance().post(LEAVES, "{\"kind\":\"sick\",\"draft\":true}");
        var address = "/leaves/" + draft.at("/id");
        var again = leaving.finance().put(address, SICK, "If-Match", draft.header("ETag"));

        assertThat(draft.all("/open", "/code")).containsExactly("save", "discard", "ask");
        assertThat(leaving.clerk().get(address).problem()).isEqualTo("404 unknown");
        assertThat(act(leaving.finance(), draft, "ask", "").problem()).isEqualTo("412 stale");
        var asked = act(leaving.finance(), again, "ask", "");
        assertThat(asked.at("/stage/code")).isEqualTo("waiting");
        assertThat(leaving.finance()
                        .delete(address, "If-Match", asked.header("ETag"))
                        .problem())
                .isEqualTo("409 wrong_state");
        assertThat(leaving.finance().get(address + "/history").all("/entries", "/act"))
                .containsExactly("leave.saved", "leave.saved", "leave.asked");
    }

    @Test
    void today_says_that_leave_waits_for_the_host() {
        var asked = leaving.asked();

        var host = leaving.director().get("/today");
        assertThat(host.at("/leave/0/task")).isEqualTo("decide");
        assertThat(host.at("/leave/0/leave")).isEqualTo(asked.at("/id"));
        assertThat(host.at("/leave/0/mine")).isEqualTo("true");
        assertThat(leaving.finance().get("/today").at("/leave/0/mine")).isEqualTo("false");
    }

    @Test
    void a_thrown_away_draft_is_gone() {
        var draft = leaving.finance().post(LEAVES, "{\"kind\":\"sick\",\"draft\":true}");
        var address = "/leaves/" + draft.at("/id");

        assertThat(leaving.finance()
                        .delete(address, "If-Match", draft.header("ETag"))
                        .status())
                .isEqualTo(204);
        assertThat(leaving.finance().get("/leaves").all("/leaves", "/id")).isEmpty();
    }

    @Test
    void what_is_said_on_the_telephone_is_entered_marked_contested_and_made_good() {
        leaving.onTheMorning();
        var entered = leaving.clerk().post(LEAVES + "/calls", CALL);
        var contested = act(leaving.finance(), entered, "contest", "{\"why\":\"是我自己撞的\"}");
        var supplied = act(leaving.finance(), contested, "supplement", "{\"text\":\"途中与他车相撞\"}");

        assertThat(entered.at("/stage/code")).isEqualTo("phoned");
        assertThat(entered.at("/late")).isEqualTo("true");
        assertThat(entered.at("/enteredForHim")).isEqualTo("true");
        assertThat(entered.at("/supplement/due")).isEqualTo("2026-12-01T17:00:00+08:00");
        assertThat(contested.at("/contested")).isEqualTo("是我自己撞的");
        assertThat(supplied.at("/supplement/received/text")).isEqualTo("途中与他车相撞");
    }

    @Test
    void what_the_host_said_aloud_the_office_enters() {
        var entered =
                act(leaving.clerk(), leaving.asked(), "approval", "{\"saidAloud\":true,\"remark\":\"8:05 电话同意\"}");

        assertThat(entered.at("/decision/by/name")).isEqualTo("周明远");
        assertThat(entered.at("/decision/enteredBy/name")).isEqualTo("褚晓燕");
    }

    @Test
    void a_proxy_who_is_not_fit_is_turned_down_and_another_one_named() {
        var approved = act(leaving.director(), leaving.asked(), "approval", "");
        var down = act(leaving.as(FiveDepartments.OFFICE_HEAD), approved, "proxy-refusal", "{\"remark\":\"当日另有任务\"}");
        var other = "{\"person\":\"何苗\",\"kind\":\"authorised\",\"authority\":\"财授〔2026〕3号\"}";
        var named = act(leaving.finance(), down, "proxy", other);
        var confirmed = act(leaving.as(FiveDepartments.OFFICE_HEAD), named, "proxy-confirmation", "");

        assertThat(down.at("/proxy/remark")).isEqualTo("当日另有任务");
        assertThat(confirmed.at("/stage/code")).isEqualTo("proxy_confirmed");
        assertThat(leaving.clerk().get(MONDAY + "/roster").at("/voting")).isEqualTo("10");
    }

    @Test
    void who_withdraws_is_expected_again() {
        var approved = act(leaving.director(), leaving.asked(), "approval", "{\"confirmProxy\":true}");
        act(leaving.finance(), approved, "withdrawal", "");

        assertThat(leaving.clerk().get(MONDAY + "/roster").at("/voting")).isEqualTo("10");
    }

    @Test
    void who_has_the_chair_that_day_decides_but_not_about_himself() {
        var chair =
                "{\"what\":\"chair\",\"to\":\"fu3\",\"since\":\"2026-11-30\",\"until\":\"2026-11-30\",\"reason\":\"出差\"}";
        var asked = leaving.asked();
        var deputy = leaving.as(FiveDepartments.DEPUTY_FOR_GENERAL);
        assertThat(act(deputy, asked, "approval", "").problem()).isEqualTo("403 not_allowed");

        leaving.director().post("/delegations", chair);

        assertThat(leaving.clerk().get(MONDAY + "/roster").at("/host/name")).isEqualTo("王雅琴");
        assertThat(act(leaving.director(), asked, "approval", "").problem()).isEqualTo("403 not_allowed");
        var approved = act(deputy, asked, "approval", "");
        assertThat(approved.at("/decision/by/name")).isEqualTo("王雅琴");
        assertThat(approved.at("/decision/lender/name")).isEqualTo("周明远");
        var own = deputy.post(LEAVES, "{\"kind\":\"official\",\"reason\":\"出差\"}");
        assertThat(act(deputy, own, "approval", "").at("/findings/0/text")).contains("不能决定自己的请假");
        assertThat(act(leaving.director(), own, "approval", "").at("/stage/code"))
                .isEqualTo("approved");
    }

    @Test
    void half_of_the_votes_make_a_quorum() {
        var forecast = leaving.director().get(MONDAY + "/forecast");

        assertThat(forecast.at("/needed")).isEqualTo("5");
        assertThat(forecast.at("/quorate")).isEqualTo("true");
        assertThat(forecast.at("/quorum/clause")).isEqualTo("4.2.s3.hands");
    }
}
