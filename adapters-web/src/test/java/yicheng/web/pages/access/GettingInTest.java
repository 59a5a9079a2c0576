package yicheng.web.pages.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.web.RunningServer;
import yicheng.web.WebSettings.DemoPerson;
import yicheng.web.pages.Guest;
import yicheng.web.pages.SetUpForm;

class GettingInTest {

    private static final String PASSWORD = "冬天的会议室里很暖和";

    @AutoClose
    private final RunningServer server = RunningServer.of(TestOffice.setUp());

    @AutoClose
    private final RunningServer fresh = RunningServer.of(TestOffice.office());

    @Test
    void a_new_office_is_set_up_and_shows_what_comes_next() {
        var guest = Guest.of(fresh);

        var asked = guest.get("/people");
        var next = guest.send("/setup", SetUpForm.allRight());

        assertThat(asked.path()).isEqualTo("/setup");
        assertThat(next.path()).isEqualTo("/setup/next");
        assertThat(next.html()).contains("某某中心：启用步骤").contains("李管理").contains("登记部门");
    }

    @Test
    void a_wrong_set_up_says_so_beside_each_field_and_keeps_what_was_typed_but_no_password() {
        var guest = Guest.of(fresh);
        guest.get("/setup");

        var again = guest.send(
                "/setup",
                SetUpForm.but("administrator", "", "login", "李 管理", "password", "short", "password_again", "short"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html())
                .contains("value=\"某某中心\"")
                .contains("value=\"李 管理\"")
                .contains("密码只有 5 个字符")
                .contains("名称不能为空")
                .doesNotContain("value=\"short\"");
    }

    @Test
    void a_wrong_set_up_code_is_said_beside_the_code() {
        var guest = Guest.of(fresh);
        guest.get("/setup");

        var again = guest.send("/setup", SetUpForm.but("code", "guess"));

        assertThat(again.status()).isEqualTo(403);
        assertThat(again.found("id=\"notes-code\"><p class=\"finding over\">([^<]*)"))
                .contains("设置码不正确");
    }

    @Test
    void an_office_is_set_up_only_once() {
        assertThat(Guest.of(server).get("/setup").path()).isEqualTo("/sign-in");
    }

    @Test
    void whoever_wanted_a_page_gets_it_after_signing_in() {
        var guest = Guest.of(server);
        var asked = guest.get("/people");

        var there =
                guest.send("/sign-in", "back", asked.input("back"), "login", "mishu1", "password", TestOffice.PASSWORD);

        assertThat(asked.path()).isEqualTo("/sign-in?back=/people");
        assertThat(there.path()).isEqualTo("/people");
        assertThat(there.html()).contains("褚晓燕").contains("办公室秘书");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//elsewhere.example", "/\\elsewhere.example", "https://elsewhere.example", "javascript:alert(1)"
            })
    void nobody_is_sent_to_another_site(String back) {
        var guest = Guest.of(server);
        guest.get("/sign-in");

        var there = guest.send("/sign-in", "back", back, "login", "mishu1", "password", TestOffice.PASSWORD);

        assertThat(there.path()).isEqualTo("/");
    }

    @Test
    void a_wrong_password_keeps_the_login_and_tells_nothing() {
        var guest = Guest.of(server);
        guest.get("/sign-in");

        var again = guest.send("/sign-in", "login", "mishu1", "password", "wrong-password");

        assertThat(again.status()).isEqualTo(403);
        assertThat(again.html())
                .contains("登录名或密码不正确")
                .contains("value=\"mishu1\"")
                .doesNotContain("wrong-password");
    }

    @Test
    void after_signing_out_pages_ask_to_sign_in() {
        var guest = Guest.signedIn(server, FiveDepartments.CLERK);
        guest.get("/people");

        guest.send("/sign-out");

        assertThat(guest.get("/people").path()).startsWith("/sign-in");
    }

    @Test
    void an_invented_office_offers_its_people_with_one_click() {
        var demo = List.of(new DemoPerson("周明远", "主任", "zhuren", TestOffice.PASSWORD));
        try (var shown = RunningServer.showing(demo, TestOffice.setUp())) {
            assertThat(Guest.of(shown).get("/sign-in").html()).contains("周明远").contains("id=\"as-zhuren\"");
            assertThat(Guest.of(server).get("/sign-in").html()).doesNotContain("演示单位");
        }
    }

    @Test
    void a_handed_over_password_is_good_only_for_choosing_another() {
        var admin = Guest.signedIn(server, FiveDepartments.ADMINISTRATOR);
        admin.get("/accounts");
        var shown = admin.send("/accounts/reset", "person", "head1");
        var start = shown.found("id=\"start-password\">([^<]*)");
        var head = Guest.of(server);
        head.get("/sign-in");

        var first = head.send("/sign-in", "login", "head1", "password", start);
        var elsewhere = head.get("/me");
        var changed =
                head.send("/password", "old_password", start, "new_password", PASSWORD, "new_password_again", PASSWORD);

        assertThat(first.path()).isEqualTo("/password");
        assertThat(elsewhere.path()).startsWith("/password");
        assertThat(changed.path()).isEqualTo("/me?done=password");
        assertThat(admin.get("/accounts").html()).doesNotContain(start);
    }

    @Test
    void a_new_password_typed_differently_twice_is_not_taken() {
        var guest = Guest.signedIn(server, FiveDepartments.CLERK);
        guest.get("/password");

        var again = guest.send(
                "/password",
                "old_password",
                TestOffice.PASSWORD,
                "new_password",
                PASSWORD,
                "new_password_again",
                PASSWORD + "!");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html()).contains("两次输入的密码不一致");
    }

    @Test
    void an_account_is_closed_and_opened_again_with_the_password_shown_once() {
        var admin = Guest.signedIn(server, FiveDepartments.ADMINISTRATOR);
        admin.get("/accounts");

        var closed = admin.send("/accounts/close", "person", "head1");
        var taken = admin.send("/accounts/open", "person", "head1", "login", "head2");
        var opened = admin.send("/accounts/open", "person", "head1", "login", "jiang");

        assertThat(closed.html()).contains("已停用账号").contains("还不能登录");
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.html()).contains("登录名 head2 已有人使用").contains("value=\"head2\"");
        assertThat(opened.html()).contains("请把登录名和初始密码交给蒋文华").contains("jiang");
    }

    @Test
    void accounts_are_only_for_the_system_administrator() {
        assertThat(Guest.signedIn(server, FiveDepartments.OFFICE_HEAD)
                        .get("/accounts")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_token_is_shown_once_and_revoked() {
        var guest = Guest.signedIn(server, FiveDepartments.HEAD_OF_FIRST);
        guest.get("/me");

        var faulty = guest.send("/me/tokens", "name", "OA", "days", "many");
        var issued = guest.send("/me/tokens", "name", "OA", "days", "30", "scopes", "topics:read");
        var secret = issued.found("id=\"token-secret\">([^<]*)");
        var later = guest.get("/me");
        var revoked = guest.send("/me/tokens/revoke", "token", later.input("token"));

        assertThat(faulty.html())
                .contains("令牌至少要有一项权限")
                .contains("value=\"OA\"")
                .contains("value=\"many\"");
        assertThat(later.html()).contains("OA").contains("有效").doesNotContain(secret);
        assertThat(revoked.html()).contains("已吊销");
    }
}
