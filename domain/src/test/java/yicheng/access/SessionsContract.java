package yicheng.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yicheng.access.AnAccount.NINE;
import static yicheng.people.AnOrganisation.DEPUTY;
import static yicheng.people.AnOrganisation.HEAD;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import yicheng.journal.Transactions;

/** What every keeper of sessions does. */
public abstract class SessionsContract {

    private final Session first = AnAccount.session("first", HEAD, NINE);
    private final Session second = AnAccount.session("second", HEAD, NINE.plusSeconds(60));
    private final Session deputys = AnAccount.session("third", DEPUTY, NINE.plusSeconds(90));

    /** None kept yet. */
    protected abstract Sessions sessions();

    /** Of the same installation. */
    protected abstract Transactions transactions();

    @Test
    void a_session_is_found_by_the_hash_of_its_secret() {
        in(() -> sessions().save(first));

        assertThat(sessions().find(Secret.hash("first"))).contains(first);
        assertThat(sessions().find("first")).isEmpty();
    }

    @Test
    void a_session_seen_again_says_so() {
        in(() -> sessions().save(first));
        in(() -> sessions().save(first.seenAt(NINE.plus(Duration.ofMinutes(7)))));

        assertThat(sessions().find(first.hash())).contains(first.seenAt(NINE.plus(Duration.ofMinutes(7))));
    }

    @Test
    void a_closed_session_is_gone_and_others_are_not() {
        open();

        in(() -> sessions().close(first.hash()));

        assertThat(sessions().find(first.hash())).isEmpty();
        assertThat(sessions().find(second.hash())).contains(second);
    }

    @Test
    void all_sessions_of_a_person_end_together() {
        open();

        in(() -> sessions().closeAllOf(HEAD));

        assertThat(sessions().find(first.hash())).isEmpty();
        assertThat(sessions().find(second.hash())).isEmpty();
        assertThat(sessions().find(deputys.hash())).contains(deputys);
    }

    @Test
    void sessions_not_seen_since_are_forgotten() {
        open();

        in(() -> sessions().closeUnseenSince(NINE.plusSeconds(60)));

        assertThat(sessions().find(first.hash())).isEmpty();
        assertThat(sessions().find(second.hash())).contains(second);
    }

    @Test
    void saving_outside_a_unit_of_work_is_refused() {
        assertThatThrownBy(() -> sessions().save(first)).hasMessageContaining("outside a unit of work");
        assertThatThrownBy(() -> sessions().close("none")).hasMessageContaining("outside a unit of work");
    }

    private void open() {
        in(() -> {
            sessions().save(first);
            sessions().save(second);
            sessions().save(deputys);
        });
    }

    private void in(Runnable unit) {
        transactions().inOne(() -> {
            unit.run();
            return this;
        });
    }
}
