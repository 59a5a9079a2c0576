package yicheng.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static yicheng.access.AnEntrance.ADMINISTRATOR;
import static yicheng.access.AnEntrance.STRANGER;
import static yicheng.people.AnOrganisation.DEPUTY;
import static yicheng.people.AnOrganisation.DIRECTOR;
import static yicheng.people.AnOrganisation.HEAD;
import static yicheng.policy.Answered.done;
import static yicheng.policy.Answered.fields;
import static yicheng.policy.Answered.ground;
import static yicheng.policy.Answered.refusal;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import yicheng.access.Acting;
import yicheng.access.AnAccount;
import yicheng.access.AnEntrance;
import yicheng.access.SignIn;
import yicheng.journal.Unknown;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Ground;

class AccountsLifeTest {

    private static final String PASSWORD = "床前明月光疑是地上霜";

    private final AnEntrance entrance = AnEntrance.withPeople();

    @Test
    void an_account_opens_with_a_password_that_must_be_changed() {
        var start = done(open(HEAD, "Sun3"));

        assertThat(start.login()).isEqualTo("sun3");
        assertThat(start.password()).matches("[2-9a-z]{4}-[2-9a-z]{4}-[2-9a-z]{4}");
        assertThat(signedIn("sun3", start.password()).mustChange()).isTrue();
        assertThat(entrance.acts()).first().isEqualTo("wu account.opened person/sun");
    }

    @Test
    void a_start_password_does_not_show_in_what_is_logged() {
        var start = done(open(HEAD, "sun3"));

        assertThat(start.toString()).doesNotContain(start.password());
        assertThat(entrance.journal.last().orElseThrow().toString()).doesNotContain(start.password());
    }

    @Test
    void a_taken_login_a_second_account_and_a_stranger_are_told_at_once() {
        open(HEAD, "sun3");

        assertThat(fields(open(DEPUTY, "sun3"))).containsExactly("login");
        assertThat(refusal(open(HEAD, "sun"))).contains("已有账号 sun3");
        assertThat(fields(open(STRANGER, "sun3 !"))).containsExactly("login", "person");
    }

    @Test
    void only_who_manages_accounts_opens_resets_closes_and_lists() {
        var head = entrance.actor(HEAD);

        assertThat(ground(openAccount().handle(head, new OpenAccount.Command(DEPUTY, "qian2"))))
                .isEqualTo(Ground.RIGHTS);
        assertThat(ground(resetPassword().handle(head, new ResetPassword.Command(DEPUTY))))
                .isEqualTo(Ground.RIGHTS);
        assertThat(ground(closeAccount().handle(head, new CloseAccount.Command(DEPUTY))))
                .isEqualTo(Ground.RIGHTS);
        assertThat(ground(new ListAccounts(entrance.accounts).handle(head))).isEqualTo(Ground.RIGHTS);
    }

    @Test
    void a_changed_password_ends_the_other_sessions_only() {
        entrance.withAccount(HEAD, "sun3", PASSWORD);
        var elsewhere = signedIn("sun3", PASSWORD);
        var here = signedIn("sun3", PASSWORD);

        done(change(here, PASSWORD, "举头望明月低头思故乡"));

        assertThat(entrance.whoActs().bySession(here.secret())).isPresent();
        assertThat(entrance.whoActs().bySession(elsewhere.secret())).isEmpty();
        assertThat(signedIn("sun3", "举头望明月低头思故乡").mustChange()).isFalse();
        assertThat(entrance.acts()).contains("sun account.password-changed person/sun");
    }

    @Test
    void a_start_password_is_good_once_it_was_changed() {
        var start = done(open(HEAD, "sun3"));
        var session = signedIn("sun3", start.password());

        done(change(session, start.password(), PASSWORD));

        assertThat(entrance.whoActs().bySession(session.secret()).orElseThrow().mustChange())
                .isFalse();
    }

    @Test
    void the_old_password_is_needed_and_the_new_one_is_another_and_good() {
        entrance.withAccount(HEAD, "sun3", PASSWORD);
        var session = signedIn("sun3", PASSWORD);

        assertThat(fields(change(session, "wrong", "short"))).containsExactly("new_password", "old_password");
        assertThat(refusal(change(session, PASSWORD, PASSWORD))).contains("与原密码相同");
        assertThat(entrance.whoActs().bySession(session.secret())).isPresent();
    }

    @Test
    void whoever_found_an_open_session_does_not_guess_its_password() {
        entrance.withAccount(HEAD, "sun3", PASSWORD);
        var session = signedIn("sun3", PASSWORD);
        var change = changePassword();
        var acting = entrance.whoActs().bySession(session.secret()).orElseThrow();
        Stream.generate(() -> new ChangePassword.Command("wrong", "举头望明月低头思故乡"))
                .limit(10)
                .forEach(guess -> change.handle(acting, guess));

        var right = change.handle(acting, new ChangePassword.Command(PASSWORD, "举头望明月低头思故乡"));

        assertThat(ground(right)).isEqualTo(Ground.STATE);
        assertThat(refusal(right)).contains("09:15 后可再试");
    }

    @Test
    void a_reset_password_ends_all_sessions_and_must_be_changed() {
        entrance.withAccount(HEAD, "sun3", PASSWORD);
        var session = signedIn("sun3", PASSWORD);

        var start = done(resetPassword().handle(administrator(), new ResetPassword.Command(HEAD)));

        assertThat(entrance.whoActs().bySession(session.secret())).isEmpty();
        assertThat(signedIn(start.login(), start.password()).mustChange()).isTrue();
        assertThat(entrance.acts()).contains("wu account.password-reset person/sun");
    }

    @Test
    void nobody_resets_his_own_password_or_closes_his_own_account() {
        entrance.withAccount(ADMINISTRATOR, "wu6", PASSWORD);

        assertThat(refusal(resetPassword().handle(administrator(), new ResetPassword.Command(ADMINISTRATOR))))
                .contains("凭原密码修改");
        assertThat(refusal(closeAccount().handle(administrator(), new CloseAccount.Command(ADMINISTRATOR))))
                .contains("不能停用自己的账号");
    }

    @Test
    void a_closed_account_is_out_with_its_sessions_and_tokens() {
        entrance.withAccount(HEAD, "sun3", PASSWORD);
        var session = signedIn("sun3", PASSWORD);
        entrance.transactions.inOne(() -> {
            entrance.tokens.save(AnAccount.token("t1", HEAD, "yct_sun"));
            return session;
        });

        done(closeAccount().handle(administrator(), new CloseAccount.Command(HEAD)));

        assertThat(entrance.sessions.find(session.session().hash())).isEmpty();
        assertThat(entrance.tokens.of(HEAD)).allMatch(token -> token.revoked().isPresent());
        assertThat(entrance.acts()).last().isEqualTo("wu account.closed person/sun");
        assertThat(ground(closeAccount().handle(administrator(), new CloseAccount.Command(HEAD))))
                .isEqualTo(Ground.STATE);
        assertThat(ground(resetPassword().handle(administrator(), new ResetPassword.Command(HEAD))))
                .isEqualTo(Ground.STATE);
    }

    @Test
    void a_closed_account_can_be_opened_again_under_another_login() {
        entrance.withAccount(HEAD, "sun3", PASSWORD);
        closeAccount().handle(administrator(), new CloseAccount.Command(HEAD));

        var start = done(open(HEAD, "sun.san"));

        assertThat(signedIn("sun.san", start.password()).mustChange()).isTrue();
        assertThat(entrance.accounts.ofLogin("sun3")).isEmpty();
    }

    @Test
    void what_is_done_to_an_account_that_is_not_there_is_unknown() {
        assertThatThrownBy(() -> closeAccount().handle(administrator(), new CloseAccount.Command(DIRECTOR)))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> resetPassword().handle(administrator(), new ResetPassword.Command(STRANGER)))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void everybody_is_listed_with_his_account_or_without() {
        entrance.withAccount(HEAD, "sun3", PASSWORD);

        var listed = done(new ListAccounts(entrance.accounts).handle(administrator()));

        assertThat(listed)
                .extracting(one -> one.person().id(), ListAccounts.Listed::login)
                .contains(tuple(HEAD, Optional.of("sun3")), tuple(DEPUTY, Optional.empty()));
    }

    private Actor administrator() {
        return entrance.actor(ADMINISTRATOR);
    }

    private SignIn.SignedIn signedIn(String login, String password) {
        return done(entrance.signIn().handle(new SignIn.Command(login, password)));
    }

    private Answer<StartPassword> open(Person.Id person, String login) {
        return openAccount().handle(administrator(), new OpenAccount.Command(person, login));
    }

    private Answer<?> change(SignIn.SignedIn as, String from, String to) {
        Acting acting = entrance.whoActs().bySession(as.secret()).orElseThrow();
        return changePassword().handle(acting, new ChangePassword.Command(from, to));
    }

    private ChangePassword changePassword() {
        return new ChangePassword(
                entrance.transactions,
                entrance.journal,
                entrance.accounts,
                entrance.sessions,
                entrance.passwords,
                entrance.clock);
    }

    private OpenAccount openAccount() {
        return new OpenAccount(
                entrance.transactions,
                entrance.journal,
                entrance.accounts,
                entrance.passwords,
                entrance.secrets,
                entrance.clock);
    }

    private ResetPassword resetPassword() {
        return new ResetPassword(
                entrance.transactions,
                entrance.journal,
                entrance.accounts,
                entrance.sessions,
                entrance.passwords,
                entrance.secrets,
                entrance.clock);
    }

    private CloseAccount closeAccount() {
        return new CloseAccount(
                entrance.transactions,
                entrance.journal,
                entrance.accounts,
                entrance.sessions,
                entrance.tokens,
                entrance.clock);
    }
}
