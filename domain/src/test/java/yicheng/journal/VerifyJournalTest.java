package yicheng.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerifyJournalTest {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryJournal journal = new InMemoryJournal(transactions);
    private List<Recorded> entries;

    @BeforeEach
    void four_entries() {
        entries = List.of("topic/1", "topic/2", "topic/3", "topic/4").stream()
                .map(subject -> transactions.inOne(() -> journal.append(AnEntry.about(subject))))
                .toList();
    }

    @Test
    void an_entry_that_says_something_else_now_is_named() {
        var changed = new Recorded(3, AnEntry.about("topic/9"), entries.get(2).hash());

        assertThat(verified(with(2, changed)).broken()).contains(3L);
    }

    @Test
    void an_entry_written_anew_with_a_fitting_hash_breaks_the_next() {
        var forged = Chain.next(2, entries.get(0).hash(), AnEntry.about("topic/8"));

        assertThat(verified(with(1, forged)).broken()).contains(3L);
    }

    @Test
    void an_entry_taken_away_is_named() {
        var fewer = List.of(entries.get(0), entries.get(2), entries.get(3));

        assertThat(verified(new Fixed(fewer, 0))).extracting("intact", "broken").containsExactly(1L, Optional.of(2L));
    }

    @Test
    void an_entry_that_cannot_be_read_is_named_and_what_stands_before_it_is_still_checked() {
        assertThat(verified(new Fixed(entries, 4)).broken()).contains(4L);
        assertThat(verified(new Fixed(entries, 1)).broken()).contains(1L);

        var changed = new ArrayList<>(entries);
        changed.set(1, new Recorded(2, AnEntry.about("topic/7"), entries.get(1).hash()));
        assertThat(verified(new Fixed(changed, 4)).broken()).contains(2L);
    }

    @Test
    void an_end_that_was_cut_off_shows_in_the_hash() {
        var shorter = verified(new Fixed(entries.subList(0, 3), 0));

        assertThat(shorter.broken()).isEmpty();
        assertThat(shorter.hash()).isNotEqualTo(verified(journal).hash());
    }

    @Test
    void no_two_entries_read_the_same() {
        var one = Chain.next(1, Chain.START, AnEntry.about("topic/1"));
        var other = Chain.next(1, Chain.START, AnEntry.about("topic/1").onBehalfOf("li"));

        assertThat(one.hash()).isNotEqualTo(other.hash());
    }

    private Journal with(int index, Recorded changed) {
        var now = new ArrayList<>(entries);
        now.set(index, changed);
        return new Fixed(now, 0);
    }

    private static VerifyJournal.Verified verified(Journal journal) {
        return new VerifyJournal(journal).handle();
    }

    /** What stands in a store, whoever wrote it there. */
    private record Fixed(List<Recorded> entries, long unreadable) implements Journal {

        @Override
        public List<Recorded> after(long number, int limit) {
            var some = entries.stream()
                    .filter(entry -> entry.number() > number)
                    .limit(limit)
                    .toList();
            some.stream()
                    .filter(entry -> entry.number() == unreadable)
                    .findFirst()
                    .ifPresent(entry -> {
                        throw new BrokenEntry(entry.number(), new IllegalArgumentException("no date"));
                    });
            return some;
        }

        @Override
        public Recorded append(Entry entry) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Recorded> about(String subject) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Recorded> last() {
            throw new UnsupportedOperationException();
        }
    }
}
