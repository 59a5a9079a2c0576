package yicheng.web.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.ADMINISTRATOR;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;

import java.io.IOException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.Office;
import yicheng.TestOffice;
import yicheng.people.rights.Scope;
import yicheng.web.Client;
import yicheng.web.RunningServer;

class VisitsTest {

    private static final String DRAFT =
            "{\"department\":\"业务一部\",\"meeting\":\"weekly:2026-11-30\",\"form\":{\"title\":\"年底检查\"}}";

    private static final Office unit = TestOffice.setUp();

    @AutoClose
    private static final RunningServer office = RunningServer.of(unit);

    @Test
    void the_sessions_cookie_is_for_this_site_and_no_script() {
        var cookie = Client.signIn(office, HEAD_OF_FIRST.value(), TestOffice.PASSWORD)
                .header("Set-Cookie");

        assertThat(cookie).contains("yicheng_session=", "; Path=/", "; HttpOnly", "; SameSite=Lax");
        assertThat(cookie).doesNotContain("Secure", "Max-Age");
    }

    @Test
    void behind_a_proxy_that_speaks_https_the_cookie_stays_there() {
        var body = "{\"login\":\"head1\",\"password\":\"%s\"}".formatted(TestOffice.PASSWORD);

        var answer = office.post("/api/v1/sessions", body, "X-Forwarded-Proto", "https");

        assertThat(answer.header("Set-Cookie")).contains("; Secure");
    }

    @Test
    void whoever_is_not_signed_in_is_told_how() {
        var problem = office.get("/api/v1/topics");

        assertThat(problem.problem()).isEqualTo("401 sign_in");
        assertThat(problem.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"yicheng\"");
        assertThat(problem.at("/detail")).contains("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yct_unknown", "", "x y", "yct_%00"})
    void a_token_that_is_none_lets_nobody_in(String secret) {
        var problem = Client.withToken(office, secret).get("/me");

        assertThat(problem.problem()).isEqualTo("401 sign_in");
    }

    @Test
    void a_session_that_is_none_lets_nobody_in() {
        assertThat(office.get("/api/v1/me", "Cookie", "yicheng_session=guessed").problem())
                .isEqualTo("401 sign_in");
    }

    @Test
    void a_wrong_password_gets_no_session() {
        var refused = Client.signIn(office, "head2", "not his password");

        assertThat(refused.problem()).isEqualTo("403 not_allowed");
        assertThat(refused.header("Set-Cookie")).isEmpty();
    }

    @Test
    void what_a_cookie_sends_without_the_forms_key_is_refused() {
        var stranger = Client.withoutFormKey(office, HEAD_OF_FIRST);

        assertThat(stranger.post("/topics", DRAFT).problem()).isEqualTo("403 form_key");
        assertThat(stranger.post("/topics", DRAFT, "X-Form-Key", "guessed").problem())
                .isEqualTo("403 form_key");
        assertThat(stranger.put("/me/password", "{}").problem()).isEqualTo("403 form_key");
        assertThat(stranger.delete("/sessions/current").problem()).isEqualTo("403 form_key");
    }

    @Test
    void the_key_of_another_session_does_not_fit() {
        var other = Client.signIn(office, "head2", TestOffice.PASSWORD).at("/formKey");

        var problem = Client.withoutFormKey(office, HEAD_OF_FIRST).post("/topics", DRAFT, "X-Form-Key", other);

        assertThat(problem.problem()).isEqualTo("403 form_key");
    }

    @Test
    void with_the_forms_key_it_is_done() {
        assertThat(Client.signedIn(office, HEAD_OF_FIRST).post("/topics", DRAFT).status())
                .isEqualTo(201);
    }

    @Test
    void a_browser_that_says_it_comes_from_elsewhere_is_refused_even_with_the_key() {
        var problem = Client.signedIn(office, HEAD_OF_FIRST).post("/topics", DRAFT, "Sec-Fetch-Site", "cross-site");

        assertThat(problem.problem()).isEqualTo("403 form_key");
    }

    @Test
    void another_site_signs_nobody_in() {
        var body = "{\"login\":\"head1\",\"password\":\"%s\"}".formatted(TestOffice.PASSWORD);

        assertThat(office.post("/api/v1/sessions", body, "Sec-Fetch-Site", "cross-site")
                        .problem())
                .isEqualTo("403 form_key");
    }

    @Test
    void a_token_needs_no_key() {
        var token = TestOffice.token(unit, HEAD_OF_FIRST, Scope.TOPICS_WRITE, Scope.TOPICS_READ);

        assertThat(Client.withToken(office, token).post("/topics", DRAFT).status())
                .isEqualTo(201);
    }

    @Test
    void a_token_does_no_more_than_its_scopes() {
        var token = TestOffice.token(unit, HEAD_OF_FIRST, Scope.TOPICS_READ);

        var problem = Client.withToken(office, token).post("/topics", DRAFT);

        assertThat(problem.problem()).isEqualTo("403 not_allowed");
        assertThat(problem.at("/detail")).contains("topics:write");
    }

    @Test
    void after_signing_out_the_session_is_over() {
        var head = Client.signedIn(office, HEAD_OF_FIRST);

        assertThat(head.delete("/sessions/current").status()).isEqualTo(204);

        assertThat(head.get("/me").problem()).isEqualTo("401 sign_in");
    }

    @Test
    void a_password_from_another_hand_is_good_for_choosing_one_only() {
        var administrator = Client.signedIn(office, ADMINISTRATOR);
        var start = administrator.post("/accounts/head5/reset", "").at("/password");
        var head = Client.signedIn(office, "head5", start);

        assertThat(head.get("/topics").problem()).isEqualTo("403 change_password");
        assertThat(head.get("/me").at("/mustChangePassword")).isEqualTo("true");
        var chosen = "{\"old_password\":\"%s\",\"new_password\":\"明年一起看雪去吧好不好\"}".formatted(start);
        assertThat(head.put("/me/password", chosen).status()).isEqualTo(204);
        assertThat(head.get("/topics").status()).isEqualTo(200);
    }

    @Test
    void a_token_cannot_change_the_password() {
        var token = TestOffice.token(unit, HEAD_OF_FIRST, Scope.values());

        assertThat(Client.withToken(office, token).put("/me/password", "{}").problem())
                .isEqualTo("403 not_allowed");
    }

    @Test
    void before_the_set_up_the_api_says_so_and_pages_lead_there() throws IOException, InterruptedException {
        try (var empty = RunningServer.of(TestOffice.office())) {
            assertThat(empty.get("/api/v1/topics").problem()).isEqualTo("409 not_set_up");
            assertThat(Client.signIn(empty, "head1", "x").problem()).isEqualTo("409 not_set_up");
            assertThat(empty.get("/api/v1/timetable").status()).isEqualTo(200);
            var page = empty.fetch("/topics", "Accept", "text/html");
            assertThat(page.statusCode()).isEqualTo(303);
            assertThat(page.headers().firstValue("Location")).contains("/setup");
        }
    }

    @Test
    void a_page_leads_to_the_sign_in_and_back() throws IOException, InterruptedException {
        var page = office.fetch("/topics?q=%E6%A3%80%E6%9F%A5", "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.headers().firstValue("Location"))
                .contains("/sign-in?back=%2Ftopics%3Fq%3D%25E6%25A3%2580%25E6%259F%25A5");
    }
}
