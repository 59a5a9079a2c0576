package yicheng.topic.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yicheng.topic.life.AKeptTopic.AT;
import static yicheng.topic.life.AKeptTopic.HANDLER;
import static yicheng.topic.life.AKeptTopic.HEAD;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import yicheng.journal.Transactions;
import yicheng.people.Person;
import yicheng.people.rights.Actor;

/** What every keeper of repeated requests does. */
public abstract class RepeatsContract {

    /** Nothing kept yet. */
    protected abstract Repeats repeats();

    /** Of the same installation. */
    protected abstract Transactions transactions();

    @Test
    void a_request_is_known_again_by_its_sender_and_key() {
        keep(HANDLER, "k1", AT);

        assertThat(repeats().find(HANDLER, "k1")).contains(new Repeats.Done("asked with k1", new Topic.Id("about k1")));
        assertThat(repeats().find(HANDLER, "k2")).isEmpty();
    }

    @Test
    void two_people_may_use_the_same_key() {
        keep(HANDLER, "k1", AT);

        assertThat(repeats().find(HEAD, "k1")).isEmpty();
    }

    @Test
    void what_is_older_than_a_moment_is_forgotten() {
        keep(HANDLER, "old", AT);
        keep(HANDLER, "new", AT.plusNanos(1));

        transactions().inOne(() -> {
            repeats().forgetBefore(AT.plusNanos(1));
            return "forgotten";
        });

        assertThat(repeats().find(HANDLER, "old")).isEmpty();
        assertThat(repeats().find(HANDLER, "new")).isPresent();
    }

    @Test
    void a_request_of_a_failed_unit_may_be_sent_again() {
        assertThatThrownBy(() -> transactions().inOne(() -> {
                    repeats().keep(HANDLER, new Actor.RequestKey("k1", "f"), new Topic.Id("t1"), AT);
                    throw new IllegalArgumentException("did not go well");
                }))
                .hasMessage("did not go well");

        assertThat(repeats().find(HANDLER, "k1")).isEmpty();
    }

    @Test
    void keeping_outside_a_unit_of_work_is_refused() {
        assertThatThrownBy(() -> repeats().keep(HANDLER, new Actor.RequestKey("k1", "f"), new Topic.Id("t1"), AT))
                .isInstanceOf(IllegalStateException.class);
    }

    private void keep(Person.Id person, String key, Instant at) {
        transactions().inOne(() -> {
            repeats().keep(person, new Actor.RequestKey(key, "asked with " + key), new Topic.Id("about " + key), at);
            return key;
        });
    }
}
