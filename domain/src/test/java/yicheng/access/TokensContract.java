package yicheng.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yicheng.people.AnOrganisation.DEPUTY;
import static yicheng.people.AnOrganisation.HEAD;

import org.junit.jupiter.api.Test;
import yicheng.journal.Transactions;

/** What every keeper of API tokens does. */
public abstract class TokensContract {

    private final Token first = AnAccount.token("t1", HEAD, "yct_first");
    private final Token second = AnAccount.token("t2", DEPUTY, "yct_second");

    /** None kept yet. */
    protected abstract Tokens tokens();

    /** Of the same installation. */
    protected abstract Transactions transactions();

    @Test
    void a_token_is_found_by_id_and_by_the_hash_of_its_secret() {
        save(first);
        save(second);

        assertThat(tokens().ofHash(Secret.hash("yct_first"))).contains(first);
        assertThat(tokens().find(second.id())).contains(second);
        assertThat(tokens().ofHash("yct_first")).isEmpty();
        assertThat(tokens().find(new Token.Id("t9"))).isEmpty();
    }

    @Test
    void tokens_are_listed_for_a_person_and_for_all() {
        save(first);
        save(second);

        assertThat(tokens().of(DEPUTY)).containsExactly(second);
        assertThat(tokens().all()).containsExactly(first, second);
    }

    @Test
    void a_revoked_token_is_kept_with_the_time() {
        save(first);

        save(first.revokedAt(AnAccount.NINE.plusSeconds(30)));

        assertThat(tokens().of(HEAD)).containsExactly(first.revokedAt(AnAccount.NINE.plusSeconds(30)));
    }

    @Test
    void saving_outside_a_unit_of_work_is_refused() {
        assertThatThrownBy(() -> tokens().save(first)).hasMessageContaining("outside a unit of work");
    }

    private void save(Token token) {
        transactions().inOne(() -> {
            tokens().save(token);
            return token;
        });
    }
}
