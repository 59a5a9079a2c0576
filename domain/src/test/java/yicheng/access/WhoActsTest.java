package yicheng.access;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.access.AnEntrance.NINE;
import static yicheng.people.AnOrganisation.HEAD;
import static yicheng.policy.Answered.done;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yicheng.people.Person;
import yicheng.people.rights.Operation;

class WhoActsTest {

    private final AnEntrance entrance = AnEntrance.withPeople().withAccount(HEAD, "sun3", "春眠不觉晓处处闻啼鸟");
    private final WhoActs whoActs = entrance.whoActs();
    private SignIn.SignedIn signedIn;

    @BeforeEach
    void sign_in() {
        signedIn = done(entrance.signIn().handle(new SignIn.Command("sun3", "春眠不觉晓处处闻啼鸟")));
    }

    @Test
    void the_person_acts_with_the_posts_of_the_day() {
        var actor = whoActs.bySession(signedIn.secret()).orElseThrow().actor();

        assertThat(actor.day()).isEqualTo(LocalDate.of(2026, 5, 20));
        assertThat(actor.may(Operation.SUBMIT_TOPICS)).isTrue();
    }

    @Test
    void nobody_is_behind_another_secret() {
        assertThat(whoActs.bySession("secret-99")).isEmpty();
        assertThat(whoActs.bySession(signedIn.session().hash())).isEmpty();
        assertThat(whoActs.byToken(signedIn.secret())).isEmpty();
    }

    @Test
    void a_session_unused_for_twelve_hours_is_over() {
        entrance.clock.moveTo(NINE.plusHours(12).minusSeconds(1));
        assertThat(whoActs.bySession(signedIn.secret())).isPresent();

        entrance.clock.moveTo(NINE.plusHours(24));
        assertThat(whoActs.bySession(signedIn.secret())).isEmpty();
    }

    @Test
    void a_session_used_again_and_again_is_over_after_seven_days() {
        IntStream.range(0, 14).forEach(halfDay -> {
            entrance.clock.moveTo(NINE.plusHours(halfDay * 11L));
            assertThat(whoActs.bySession(signedIn.secret())).isPresent();
        });
        entrance.clock.moveTo(NINE.plusHours(154));
        assertThat(whoActs.bySession(signedIn.secret())).isPresent();
        entrance.clock.moveTo(NINE.plusHours(165));
        assertThat(whoActs.bySession(signedIn.secret())).isPresent();

        entrance.clock.moveTo(NINE.plusDays(7));

        assertThat(whoActs.bySession(signedIn.secret())).isEmpty();
    }

    @Test
    void when_a_session_was_seen_is_kept_every_five_minutes() {
        entrance.clock.moveTo(NINE.plusMinutes(4));
        whoActs.bySession(signedIn.secret());
        assertThat(kept()).isEqualTo(signedIn.session());

        entrance.clock.moveTo(NINE.plusMinutes(5));
        whoActs.bySession(signedIn.secret());
        assertThat(kept()).isEqualTo(signedIn.session().seenAt(entrance.clock.instant()));
    }

    @Test
    void a_clock_set_back_ends_no_session() {
        entrance.clock.moveTo(NINE.minusHours(2));

        assertThat(whoActs.bySession(signedIn.secret())).isPresent();
    }

    @Test
    void whoever_signed_out_is_out() {
        new SignOut(entrance.transactions, entrance.journal, entrance.sessions, entrance.clock)
                .handle(signedIn.session());

        assertThat(whoActs.bySession(signedIn.secret())).isEmpty();
        assertThat(entrance.acts())
                .containsExactly("sun person.signed-in person/sun", "sun person.signed-out person/sun");
    }

    @Test
    void a_closed_account_ends_what_is_open() {
        save(entrance.accounts.of(HEAD).orElseThrow().account().close());
        token("yct_open", HEAD);

        assertThat(whoActs.bySession(signedIn.secret())).isEmpty();
        assertThat(whoActs.byToken("yct_open")).isEmpty();
    }

    @Test
    void who_must_change_the_password_may_do_nothing_else() {
        save(entrance.accounts.of(HEAD).orElseThrow().account().withPassword("handed over", true));
        token("yct_meanwhile", HEAD);

        var acting = whoActs.bySession(signedIn.secret()).orElseThrow();

        assertThat(acting.mustChange()).isTrue();
        assertThat(Arrays.stream(Operation.values()).filter(acting.actor()::may))
                .isEmpty();
        assertThat(whoActs.byToken("yct_meanwhile")).isEmpty();
    }

    @Test
    void a_token_acts_as_its_person_within_its_scopes() {
        token("yct_good", HEAD);

        var actor = whoActs.byToken("yct_good").orElseThrow();

        assertThat(actor.id()).isEqualTo(HEAD);
        assertThat(List.of(Operation.READ_TOPICS, Operation.READ_PEOPLE)).allMatch(actor::may);
        assertThat(actor.may(Operation.SUBMIT_TOPICS)).isFalse();
    }

    @Test
    void a_token_expired_revoked_or_of_nobody_is_no_good() {
        token("yct_good", HEAD);
        token("yct_nobodys", AnEntrance.STRANGER);
        assertThat(whoActs.byToken("yct_nobodys")).isEmpty();

        entrance.clock.moveTo(NINE.plusDays(30));
        assertThat(whoActs.byToken("yct_good")).isEmpty();

        entrance.clock.moveTo(NINE);
        var revoked = entrance.tokens.all().get(0).revokedAt(entrance.clock.instant());
        entrance.transactions.inOne(() -> {
            entrance.tokens.save(revoked);
            return revoked;
        });
        assertThat(whoActs.byToken("yct_good")).isEmpty();
    }

    private Session kept() {
        return entrance.sessions.find(signedIn.session().hash()).orElseThrow();
    }

    private void save(Account account) {
        entrance.transactions.inOne(() -> entrance.accounts.save(account, 1));
    }

    private void token(String secret, Person.Id person) {
        entrance.transactions.inOne(() -> {
            entrance.tokens.save(AnAccount.token("t" + secret.hashCode(), person, secret));
            return secret;
        });
    }
}
