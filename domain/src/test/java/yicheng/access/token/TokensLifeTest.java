package yicheng.access.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yicheng.access.AnEntrance.ADMINISTRATOR;
import static yicheng.access.AnEntrance.NINE;
import static yicheng.people.AnOrganisation.DEPUTY;
import static yicheng.people.AnOrganisation.HEAD;
import static yicheng.policy.Answered.done;
import static yicheng.policy.Answered.fields;
import static yicheng.policy.Answered.ground;

import java.util.Set;
import org.junit.jupiter.api.Test;
import yicheng.access.AnEntrance;
import yicheng.access.Token;
import yicheng.journal.Unknown;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Scope;
import yicheng.policy.Answer;
import yicheng.policy.Ground;

class TokensLifeTest {

    private final AnEntrance entrance =
            AnEntrance.withPeople().withAccount(HEAD, "sun3", "欲穷千里目更上一层楼").withAccount(DEPUTY, "qian2", "锄禾日当午汗滴禾下土");

    @Test
    void a_token_is_shown_once_and_acts_within_its_scopes() {
        var issued = issued(HEAD);

        assertThat(issued.secret()).startsWith("yct_");
        assertThat(entrance.tokens.find(issued.token().id()).orElseThrow().toString())
                .doesNotContain(issued.secret());
        assertThat(entrance.whoActs().byToken(issued.secret()).orElseThrow().scopes())
                .contains(Set.of(Scope.TOPICS_READ));
        assertThat(entrance.acts())
                .containsExactly("sun token.issued token/" + issued.token().id().value());
    }

    @Test
    void a_token_is_good_for_the_days_it_was_given() {
        var issued = issued(HEAD);

        entrance.clock.moveTo(NINE.plusDays(30).minusSeconds(1));
        assertThat(entrance.whoActs().byToken(issued.secret())).isPresent();
        entrance.clock.moveTo(NINE.plusDays(30));
        assertThat(entrance.whoActs().byToken(issued.secret())).isEmpty();
    }

    @Test
    void a_token_without_name_scope_or_days_is_turned_down() {
        var answer = issue(entrance.actor(HEAD), new IssueToken.Command("", Set.of(), 367));

        assertThat(fields(answer)).containsExactly("name", "scopes", "days");
    }

    @Test
    void a_token_makes_no_tokens() {
        var byToken = entrance.whoActs().byToken(issued(HEAD).secret()).orElseThrow();

        assertThat(ground(issue(byToken, new IssueToken.Command("another", Set.of(Scope.PEOPLE_WRITE), 1))))
                .isEqualTo(Ground.RIGHTS);
    }

    @Test
    void everybody_revokes_his_own_at_once() {
        var issued = issued(HEAD);

        done(revoke(HEAD, issued));

        assertThat(entrance.whoActs().byToken(issued.secret())).isEmpty();
        assertThat(ground(revoke(HEAD, issued))).isEqualTo(Ground.STATE);
    }

    @Test
    void a_token_of_another_is_unknown_except_to_who_manages_accounts() {
        var issued = issued(HEAD);

        assertThatThrownBy(() -> revoke(DEPUTY, issued)).isInstanceOf(Unknown.class);
        assertThat(done(revoke(ADMINISTRATOR, issued)).revoked()).isPresent();
        assertThat(entrance.acts()).last().asString().startsWith("wu token.revoked");
    }

    @Test
    void one_sees_ones_own_tokens_and_who_manages_accounts_all() {
        var first = issued(HEAD).token();
        entrance.clock.moveTo(NINE.plusHours(1));
        var second = issued(DEPUTY).token();
        var list = new ListTokens(entrance.tokens);

        assertThat(done(list.handle(entrance.actor(HEAD), new ListTokens.Command(false))))
                .containsExactly(first);
        assertThat(done(list.handle(entrance.actor(ADMINISTRATOR), new ListTokens.Command(true))))
                .containsExactly(second, first);
        assertThat(ground(list.handle(entrance.actor(HEAD), new ListTokens.Command(true))))
                .isEqualTo(Ground.RIGHTS);
    }

    private IssueToken.Issued issued(Person.Id person) {
        return done(issue(entrance.actor(person), new IssueToken.Command("OA 对接", Set.of(Scope.TOPICS_READ), 30)));
    }

    private Answer<IssueToken.Issued> issue(Actor actor, IssueToken.Command command) {
        return new IssueToken(
                        entrance.transactions, entrance.journal, entrance.tokens, entrance.secrets, entrance.clock)
                .handle(actor, command);
    }

    private Answer<Token> revoke(Person.Id by, IssueToken.Issued issued) {
        return new RevokeToken(entrance.transactions, entrance.journal, entrance.tokens, entrance.clock)
                .handle(
                        entrance.actor(by),
                        new RevokeToken.Command(issued.token().id()));
    }
}
