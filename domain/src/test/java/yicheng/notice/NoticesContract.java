package yicheng.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yicheng.AnyValues;
import yicheng.journal.Transactions;
import yicheng.people.Person;
import yicheng.policy.Text;

/** What every keeper of notices does. */
public abstract class NoticesContract {

    private static final Person.Id HEAD = new Person.Id("sun");
    private static final Person.Id CLERK = new Person.Id("li");
    private static final Instant AT = Instant.parse("2026-11-23T01:30:00Z");

    /** Nothing kept yet. */
    protected abstract Notices notices();

    /** Of the same installation. */
    protected abstract Transactions transactions();

    @Test
    void at_first_there_is_nothing_to_tell() {
        assertThat(notices().of(HEAD, 10)).isEmpty();
        assertThat(notices().unread(HEAD)).isZero();
    }

    @Test
    void whatever_a_notice_says_comes_back_exactly() {
        var any = new AnyValues(20261130);
        var told = IntStream.range(0, 100)
                .mapToObj(i ->
                        new Notice(HEAD, any.text() + i, any.words(), any.text(), any.moment(), any.maybe(any::moment)))
                .toList();

        told.forEach(this::add);

        assertThat(notices().of(HEAD, 200)).containsExactlyInAnyOrderElementsOf(told);
        assertThat(notices().unread(HEAD)).isEqualTo((int)
                told.stream().filter(notice -> notice.read().isEmpty()).count());
    }

    @Test
    void the_newest_comes_first_and_of_those_told_together_the_last_key() {
        add(notice(HEAD, "a", AT));
        add(notice(HEAD, "c", AT.plusNanos(1)));
        add(notice(HEAD, "b", AT));
        add(notice(CLERK, "d", AT));

        assertThat(notices().of(HEAD, 10)).extracting(Notice::key).containsExactly("c", "b", "a");
        assertThat(notices().of(HEAD, 2)).extracting(Notice::key).containsExactly("c", "b");
    }

    @Test
    void the_same_told_twice_to_one_person_is_told_once_as_it_was_first() {
        add(notice(HEAD, "a", AT));
        markRead(HEAD, AT);
        add(notice(HEAD, "a", AT.plusSeconds(60)));
        add(notice(CLERK, "a", AT.plusSeconds(60)));

        assertThat(notices().of(HEAD, 10)).containsExactly(read(notice(HEAD, "a", AT)));
        assertThat(notices().of(CLERK, 10)).containsExactly(notice(CLERK, "a", AT.plusSeconds(60)));
        assertThat(notices().unread(HEAD)).isZero();
    }

    @Test
    void what_was_opened_is_what_was_there_by_then_and_is_opened_once() {
        add(notice(HEAD, "before", AT.minusNanos(1)));
        add(notice(HEAD, "then", AT));
        add(notice(HEAD, "after", AT.plusNanos(1)));
        add(notice(CLERK, "other", AT));

        markRead(HEAD, AT);
        transactions().inOne(() -> {
            notices().markRead(HEAD, AT, AT.plusSeconds(99));
            return AT;
        });

        assertThat(notices().of(HEAD, 10))
                .containsExactly(
                        notice(HEAD, "after", AT.plusNanos(1)),
                        read(notice(HEAD, "then", AT)),
                        read(notice(HEAD, "before", AT.minusNanos(1))));
        assertThat(notices().unread(HEAD)).isOne();
        assertThat(notices().unread(CLERK)).isOne();
    }

    @Test
    void a_failed_unit_tells_nobody() {
        assertThatThrownBy(() -> transactions().inOne(() -> {
                    notices().add(notice(HEAD, "a", AT));
                    throw new IllegalArgumentException("did not go well");
                }))
                .hasMessage("did not go well");

        assertThat(notices().of(HEAD, 10)).isEmpty();
    }

    @Test
    void nothing_is_told_outside_a_unit_of_work() {
        assertThatThrownBy(() -> notices().add(notice(HEAD, "a", AT))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> notices().markRead(HEAD, AT, AT)).isInstanceOf(IllegalStateException.class);
    }

    private static Notice notice(Person.Id to, String key, Instant at) {
        return Notice.of(to, key, Text.of("清单待审定", "a list waits"), "list/weekly:2026-11-30/1", at);
    }

    private static Notice read(Notice notice) {
        return new Notice(
                notice.to(), notice.key(), notice.text(), notice.about(), notice.at(), Optional.of(AT.plusSeconds(30)));
    }

    private void add(Notice notice) {
        transactions().inOne(() -> {
            notices().add(notice);
            return notice;
        });
    }

    private void markRead(Person.Id person, Instant until) {
        transactions().inOne(() -> {
            notices().markRead(person, until, AT.plusSeconds(30));
            return until;
        });
    }
}
