package yicheng.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every journal does. */
public abstract class JournalContract {

    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");

    /** Empty. */
    protected abstract Journal journal();

    /** Of the same installation. */
    protected abstract Transactions transactions();

    @Test
    void a_new_journal_is_empty_and_intact() {
        assertThat(journal().last()).isEmpty();
        assertThat(journal().after(0, 10)).isEmpty();
        assertThat(new VerifyJournal(journal()).handle())
                .isEqualTo(new VerifyJournal.Verified(0, Chain.START, Optional.empty()));
    }

    @Test
    void an_entry_comes_back_as_it_was_recorded() {
        var recorded = append(AnEntry.complete());

        assertThat(recorded.entry()).isEqualTo(AnEntry.complete());
        assertThat(journal().last()).contains(recorded);
        assertThat(journal().after(0, 10)).containsExactly(recorded);
    }

    @Test
    void entries_are_numbered_from_one_and_read_in_order() {
        var first = append(AnEntry.about("topic/1"));
        var second = append(AnEntry.about("topic/2"));
        var third = append(AnEntry.about("topic/3"));

        assertThat(first.number()).isOne();
        assertThat(journal().after(0, 2)).containsExactly(first, second);
        assertThat(journal().after(2, 2)).containsExactly(third);
    }

    @Test
    void each_entry_is_chained_to_the_one_before_also_within_a_unit() {
        var first = append(AnEntry.about("topic/4"));
        var third = transactions().inOne(() -> {
            journal().append(AnEntry.about("topic/5"));
            return journal().append(AnEntry.about("topic/6"));
        });

        assertThat(Chain.holds(Chain.START, first)).isTrue();
        assertThat(new VerifyJournal(journal()).handle())
                .isEqualTo(new VerifyJournal.Verified(3, third.hash(), Optional.empty()));
    }

    @Test
    void the_entries_about_a_subject_are_found() {
        var first = append(AnEntry.about("topic/17"));
        append(AnEntry.about("topic/18"));
        var third = append(AnEntry.complete());

        assertThat(journal().about("topic/17")).containsExactly(first, third);
        assertThat(journal().about("topic/1")).isEmpty();
    }

    @Test
    void a_unit_reads_what_it_appended_itself() {
        var last = transactions().inOne(() -> {
            journal().append(AnEntry.about("topic/7"));
            return journal().last();
        });

        assertThat(last).map(recorded -> recorded.entry().subject()).contains("topic/7");
    }

    @Test
    void appending_outside_a_unit_of_work_is_refused() {
        assertThatThrownBy(() -> journal().append(AnEntry.about("topic/8")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("outside a unit of work");
    }

    @Test
    void a_clock_that_went_back_a_little_is_no_obstacle() {
        append(entryAt(NOON));
        append(entryAt(NOON.minusSeconds(300)));

        assertThat(new VerifyJournal(journal()).handle().intact()).isEqualTo(2);
    }

    @Test
    void a_clock_that_went_back_further_is_refused_with_both_times_and_nothing_is_kept() {
        append(entryAt(NOON));

        assertThatThrownBy(() -> append(entryAt(NOON.minusSeconds(301))))
                .isInstanceOf(ClockWentBack.class)
                .hasMessageContaining("2026-11-24T04:00:00Z")
                .hasMessageContaining("2026-11-24T03:54:59Z");
        assertThat(journal().last()).map(Recorded::number).contains(1L);
        assertThat(append(entryAt(NOON.plusSeconds(1))).number()).isEqualTo(2);
    }

    @Test
    void a_clock_that_was_far_ahead_is_accepted_with_a_reason_and_the_journal_goes_on() {
        append(entryAt(NOON.plusSeconds(86_400)));
        var accept = new AcceptClock(transactions(), journal(), Clock.fixed(NOON, ZoneOffset.UTC));

        var accepted = accept.handle(new AcceptClock.Command("电池没电，时钟曾快一天"));

        assertThat(accepted.entry().content()).containsEntry("reason", "电池没电，时钟曾快一天");
        assertThat(append(entryAt(NOON.plusSeconds(1))).number()).isEqualTo(3);
        assertThat(new VerifyJournal(journal()).handle().intact()).isEqualTo(3);
    }

    private static Entry entryAt(Instant at) {
        return Entry.of(at, "zhao", "topic.submitted", "topic/1", Map.of());
    }

    private Recorded append(Entry entry) {
        return transactions().inOne(() -> journal().append(entry));
    }
}
