package yicheng.web.api.access;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.ADMINISTRATOR;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.TestOffice;
import yicheng.web.Client;
import yicheng.web.RunningServer;

class AccountsOverHttpTest {

    @AutoClose
    private final RunningServer office = RunningServer.of(TestOffice.setUp());

    private final Client administrator = Client.signedIn(office, ADMINISTRATOR);

    @Test
    void an_office_is_set_up_by_who_knows_the_code_and_only_once() {
        try (var empty = RunningServer.of(TestOffice.office())) {
            var body =
                    "{\"code\":\"%s\",\"office\":\"新单位\",\"administrator\":\"管理员\",\"login\":\"root\",\"password\":\"自己定的一句话就行了呀\"}";
            var nobody = Client.nobody(empty);

            assertThat(nobody.post("/setup", body.formatted("guessed")).problem())
                    .isEqualTo("403 not_allowed");
            assertThat(nobody.post("/setup", body.formatted(TestOffice.SET_UP_CODE))
                            .status())
                    .isEqualTo(201);
            assertThat(nobody.post("/setup", body.formatted(TestOffice.SET_UP_CODE))
                            .problem())
                    .isEqualTo("409 wrong_state");
            assertThat(Client.signedIn(empty, "root", "自己定的一句话就行了呀").get("/me").at("/posts/0/code"))
                    .isEqualTo("system_administrator");
        }
    }

    @Test
    void a_weak_password_sets_up_nothing() {
        try (var empty = RunningServer.of(TestOffice.office())) {
            var problem = Client.nobody(empty)
                    .post(
                            "/setup",
                            "{\"code\":\"%s\",\"office\":\"\",\"administrator\":\"管\",\"login\":\"r\",\"password\":\"123\"}"
                                    .formatted(TestOffice.SET_UP_CODE));

            assertThat(problem.problem()).isEqualTo("422 refused");
            assertThat(problem.all("/findings", "/field")).contains("office", "login", "password");
        }
    }

    @Test
    void me_says_who_one_is_and_what_that_allows() {
        var me = Client.signedIn(office, HEAD_OF_FIRST).get("/me");

        assertThat(me.at("/person/name")).isEqualTo("蒋文华");
        assertThat(me.at("/posts/0/department/name")).isEqualTo("业务一部");
        assertThat(me.all("/rights", "/operation")).contains("submit_topics").doesNotContain("decide_reviews");
        assertThat(me.at("/rights/0/departments/0/id")).isEqualTo("yewu1");
        assertThat(me.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void accounts_are_opened_reset_and_closed() {
        assertThat(administrator.delete("/accounts/head2").status()).isEqualTo(204);
        assertThat(Client.signIn(office, "head2", TestOffice.PASSWORD).problem())
                .isEqualTo("403 not_allowed");

        var opened = administrator.post("/accounts", "{\"person\":\"沈洁\",\"login\":\"shenjie\"}");

        assertThat(opened.status()).isEqualTo(201);
        assertThat(Client.signIn(office, "shenjie", opened.at("/password")).at("/mustChangePassword"))
                .isEqualTo("true");
        assertThat(administrator.get("/accounts").all("/accounts", "/login")).contains("shenjie");
        assertThat(administrator.delete("/accounts/admin").problem()).isEqualTo("403 not_allowed");
        assertThat(administrator.post("/accounts/nobody/reset", "").problem()).isEqualTo("404 unknown");
    }

    @Test
    void a_token_is_shown_once_and_revoked_at_once() {
        var head = Client.signedIn(office, HEAD_OF_FIRST);
        var issued = head.post("/me/tokens", "{\"name\":\"OA\",\"scopes\":[\"topics:read\"],\"days\":30}");
        var program = Client.withToken(office, issued.at("/secret"));

        assertThat(program.get("/topics").status()).isEqualTo(200);
        assertThat(program.get("/me").all("/scopes", "")).containsExactly("topics:read");
        assertThat(program.post("/me/tokens", "{\"name\":\"x\",\"scopes\":[\"topics:read\"]}")
                        .problem())
                .isEqualTo("403 not_allowed");
        assertThat(head.get("/me/tokens").answer().body()).doesNotContain(issued.at("/secret"));
        assertThat(head.delete("/me/tokens/" + issued.at("/token/id")).status()).isEqualTo(204);
        assertThat(program.get("/topics").problem()).isEqualTo("401 sign_in");
    }

    @Test
    void an_unknown_scope_is_named() {
        var head = Client.signedIn(office, HEAD_OF_FIRST);

        var problem = head.post("/me/tokens", "{\"name\":\"OA\",\"scopes\":[\"everything\"]}");

        assertThat(problem.problem()).isEqualTo("422 wrong_values");
        assertThat(problem.at("/errors/0/text")).contains("topics:read");
    }

    @Test
    void tokens_of_others_are_unknown_but_to_who_manages_accounts() {
        var head = Client.signedIn(office, HEAD_OF_FIRST);
        var id = head.post("/me/tokens", "{\"name\":\"OA\",\"scopes\":[\"topics:read\"]}")
                .at("/token/id");

        assertThat(Client.signedIn(office, "head2", TestOffice.PASSWORD)
                        .delete("/tokens/" + id)
                        .problem())
                .isEqualTo("404 unknown");
        assertThat(administrator.get("/tokens").all("/tokens", "/id")).containsExactly(id);
        assertThat(administrator.delete("/tokens/" + id).status()).isEqualTo(204);
    }
}
