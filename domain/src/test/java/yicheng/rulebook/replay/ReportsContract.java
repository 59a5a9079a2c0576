package yicheng.rulebook.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yicheng.journal.Transactions;
import yicheng.rulebook.draft.BookDraft;

/** What every keeper of replays' reports does. */
public abstract class ReportsContract {

    private static final Instant AT = Instant.parse("2026-11-22T02:30:00.123456789Z");
    private static final RandomReports RANDOM = new RandomReports(7);
    private static final BookDraft.Id DRAFT = new BookDraft.Id("d1");

    /** Nothing kept yet. */
    protected abstract Reports reports();

    /** Of the same installation. */
    protected abstract Transactions transactions();

    @Test
    void a_report_that_was_never_kept_is_not_there() {
        assertThat(reports().find("h1")).isEmpty();
        assertThat(reports().newest(DRAFT)).isEmpty();
        assertThat(reports().of(DRAFT)).isEmpty();
    }

    @Test
    void everything_a_report_tells_comes_back() {
        var random = new RandomReports(20261122);
        var all = IntStream.range(0, 100)
                .mapToObj(i -> random.report("h" + i, "d1", AT))
                .toList();

        all.forEach(this::save);

        assertThat(all)
                .allSatisfy(report -> assertThat(reports().find(report.hash())).contains(report));
    }

    @Test
    void of_two_reports_with_the_same_hash_the_later_one_counts() {
        var earlier = RANDOM.report("h1", "d1", AT);
        var later = RANDOM.report("h1", "d1", AT.plusSeconds(60));

        save(earlier);
        save(later);

        assertThat(reports().find("h1")).contains(later);
        assertThat(reports().of(DRAFT)).containsExactly("h1");
    }

    @Test
    void a_draft_knows_its_reports_the_newest_first() {
        var other = RANDOM.report("h1", "d1", AT.plusSeconds(60));
        save(RANDOM.report("h1", "d1", AT));
        save(RANDOM.report("h2", "d1", AT));
        save(RANDOM.report("h3", "d2", AT));
        save(other);

        assertThat(reports().of(DRAFT)).containsExactly("h1", "h2");
        assertThat(reports().newest(DRAFT)).contains(other);
    }

    @Test
    void a_report_of_a_failed_unit_counts_for_nothing() {
        assertThatThrownBy(() -> transactions().inOne(() -> {
                    reports().save(RANDOM.report("h1", "d1", AT));
                    throw new IllegalArgumentException("did not go well");
                }))
                .hasMessage("did not go well");

        assertThat(reports().find("h1")).isEmpty();
        assertThat(reports().newest(DRAFT)).isEmpty();
    }

    @Test
    void nothing_is_kept_outside_a_unit_of_work() {
        var report = RANDOM.report("h1", "d1", AT);

        assertThatThrownBy(() -> reports().save(report)).isInstanceOf(IllegalStateException.class);
    }

    private void save(ReplayReport report) {
        transactions().inOne(() -> {
            reports().save(report);
            return report;
        });
    }
}
