package yicheng.access;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.access.AnEntrance.NINE;
import static yicheng.people.AnOrganisation.HEAD;
import static yicheng.policy.Answered.done;
import static yicheng.policy.Answered.findings;
import static yicheng.policy.Answered.ground;
import static yicheng.policy.Answered.refusal;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.policy.Answer;
import yicheng.policy.Ground;

class SignInTest {

    private static final String PASSWORD = "春眠不觉晓处处闻啼鸟";

    private final AnEntrance entrance = AnEntrance.withPeople().withAccount(HEAD, "sun3", PASSWORD);
    private final SignIn signIn = entrance.signIn();

    @ParameterizedTest
    @ValueSource(strings = {"sun3", " SUN3 ", "ｓｕｎ３"})
    void who_knows_login_and_password_is_signed_in(String login) {
        var signedIn = done(signIn(login, PASSWORD));

        assertThat(signedIn.mustChange()).isFalse();
        assertThat(entrance.whoActs()
                        .bySession(signedIn.secret())
                        .orElseThrow()
                        .actor()
                        .id())
                .isEqualTo(HEAD);
        assertThat(entrance.acts()).containsExactly("sun person.signed-in person/sun");
    }

    @Test
    void the_secret_of_a_session_is_not_kept() {
        var signedIn = done(signIn("sun3", PASSWORD));

        assertThat(signedIn.session().toString()).doesNotContain(signedIn.secret());
        assertThat(entrance.sessions.find(signedIn.session().hash())).contains(signedIn.session());
    }

    @Test
    void whether_login_or_password_was_wrong_is_not_told() {
        var wrongPassword = signIn("sun3", "夜来风雨声花落知多少");
        var wrongLogin = signIn("sun4", PASSWORD);

        assertThat(ground(wrongPassword)).isEqualTo(Ground.RIGHTS);
        assertThat(findings(wrongPassword)).isEqualTo(findings(wrongLogin));
        assertThat(entrance.acts()).isEmpty();
    }

    @Test
    void an_unknown_login_costs_a_hash_too() {
        var counting = new CountingPasswords();
        var signIn = new SignIn(
                entrance.transactions,
                entrance.journal,
                entrance.accounts,
                entrance.sessions,
                counting,
                entrance.secrets,
                entrance.clock);

        signIn.handle(new SignIn.Command("sun3", "wrong"));
        signIn.handle(new SignIn.Command("nobody", "wrong"));

        assertThat(counting.compared()).isEqualTo(2);
    }

    @Test
    void a_password_longer_than_any_is_wrong_even_where_its_beginning_is_right() {
        var longest = "a1b2".repeat(50);
        entrance.withAccount(AnEntrance.ADMINISTRATOR, "wu6", longest);

        assertThat(done(signIn("wu6", longest)).mustChange()).isFalse();
        assertThat(ground(signIn("wu6", longest + "x"))).isEqualTo(Ground.RIGHTS);
    }

    @Test
    void a_closed_account_lets_nobody_in_and_says_so_only_to_who_knows_the_password() {
        entrance.transactions.inOne(() -> entrance.accounts.save(
                entrance.accounts.of(HEAD).orElseThrow().account().close(), 1));

        assertThat(refusal(signIn("sun3", PASSWORD))).contains("已停用");
        assertThat(refusal(signIn("sun3", "wrong"))).doesNotContain("停用");
    }

    @Test
    void ten_wrong_passwords_shut_the_login_for_a_quarter_of_an_hour() {
        wrong(10);

        assertThat(ground(signIn("sun3", PASSWORD))).isEqualTo(Ground.STATE);
        assertThat(refusal(signIn("sun3", PASSWORD))).contains("09:15 后可再试");
        entrance.clock.moveTo(NINE.plusMinutes(14));
        assertThat(ground(signIn("sun3", PASSWORD))).isEqualTo(Ground.STATE);
        entrance.clock.moveTo(NINE.plusMinutes(15));
        assertThat(done(signIn("sun3", PASSWORD)).session().person()).isEqualTo(HEAD);
    }

    @Test
    void an_unknown_login_is_shut_as_well() {
        IntStream.range(0, 10).forEach(attempt -> signIn("sun4", "wrong"));

        assertThat(ground(signIn("sun4", "wrong"))).isEqualTo(Ground.STATE);
        assertThat(done(signIn("sun3", PASSWORD)).session().person()).isEqualTo(HEAD);
    }

    @Test
    void nine_wrong_passwords_are_forgotten_with_the_right_one() {
        wrong(9);
        signIn("sun3", PASSWORD);
        wrong(9);

        assertThat(done(signIn("sun3", PASSWORD)).session().person()).isEqualTo(HEAD);
    }

    @Test
    void wrong_passwords_spread_over_a_day_shut_nothing() {
        wrong(9);
        entrance.clock.moveTo(NINE.plusMinutes(15));
        wrong(9);

        assertThat(done(signIn("sun3", PASSWORD)).session().person()).isEqualTo(HEAD);
    }

    @Test
    void sessions_long_unused_are_forgotten_when_somebody_signs_in() {
        var yesterday = done(signIn("sun3", PASSWORD));
        entrance.clock.moveTo(NINE.plusHours(13));

        signIn("sun3", PASSWORD);

        assertThat(entrance.sessions.find(yesterday.session().hash())).isEmpty();
    }

    private Answer<SignIn.SignedIn> signIn(String login, String password) {
        return signIn.handle(new SignIn.Command(login, password));
    }

    private void wrong(int times) {
        Stream.generate(() -> "wrong").limit(times).forEach(password -> signIn("sun3", password));
    }
}
