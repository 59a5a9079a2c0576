package yicheng.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yicheng.journal.StaleVersion;
import yicheng.journal.Transactions;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.preparation.Preparations.Kept;

/** What every keeper of preparations does. */
public abstract class PreparationsContract {

    private static final MeetingRef MONDAY = weekly(0);
    private static final MeetingRef NEXT = weekly(1);
    private static final MeetingRef ADHOC =
            MeetingRef.parse("adhoc:2026-11-24T15:00").orElseThrow();

    /** Nothing kept yet. */
    protected abstract Preparations preparations();

    /** Of the same installation. */
    protected abstract Transactions transactions();

    @Test
    void whatever_was_prepared_comes_back_exactly() {
        var random = new RandomPreparations(20261130);
        var kept = IntStream.range(0, 100)
                .mapToObj(week -> save(random.preparation(weekly(week)), 0))
                .toList();

        assertThat(kept)
                .allSatisfy(one ->
                        assertThat(preparations().find(one.preparation().ref())).contains(one));
        assertThat(preparations().find(ADHOC)).isEmpty();
    }

    @Test
    void an_ad_hoc_meeting_is_found_by_its_start() {
        var kept = save(Preparation.of(ADHOC).in("第二会议室", Optional.empty()), 0);

        assertThat(preparations().find(ADHOC)).contains(kept);
    }

    @Test
    void of_two_who_change_the_same_one_the_second_is_refused() {
        save(Preparation.of(MONDAY), 0);
        var first = save(Preparation.of(MONDAY).in("第一会议室", Optional.empty()), 1);

        assertThatThrownBy(() -> save(Preparation.of(MONDAY), 1))
                .isInstanceOf(StaleVersion.class)
                .hasMessage("preparation/weekly:2026-11-30 is no longer at version 1");
        assertThatThrownBy(() -> save(Preparation.of(MONDAY), 0)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> save(Preparation.of(NEXT), 3)).isInstanceOf(StaleVersion.class);
        assertThat(preparations().find(MONDAY)).contains(first);
    }

    @Test
    void what_a_failed_unit_did_counts_for_nothing() {
        var before = save(Preparation.of(MONDAY), 0);

        assertThatThrownBy(() -> transactions().inOne(() -> {
                    preparations().save(Preparation.of(MONDAY).in("第一会议室", Optional.empty()), 1);
                    preparations().save(Preparation.of(NEXT), 0);
                    throw new IllegalArgumentException("did not go well");
                }))
                .hasMessage("did not go well");

        assertThat(preparations().find(MONDAY)).contains(before);
        assertThat(preparations().find(NEXT)).isEmpty();
    }

    @Test
    void within_a_unit_it_is_found_as_the_unit_left_it() {
        transactions().inOne(() -> {
            var first = preparations().save(Preparation.of(MONDAY), 0);
            assertThat(preparations().find(MONDAY)).contains(first);
            return preparations().save(Preparation.of(MONDAY).in("第一会议室", Optional.empty()), first.version());
        });

        assertThat(preparations().find(MONDAY)).map(Kept::version).contains(2L);
    }

    @Test
    void nothing_is_kept_outside_a_unit_of_work() {
        assertThatThrownBy(() -> preparations().save(Preparation.of(MONDAY), 0))
                .isInstanceOf(IllegalStateException.class);
    }

    private static MeetingRef weekly(int week) {
        return new MeetingRef(
                Kind.WEEKLY, LocalDate.of(2026, 11, 30).plusWeeks(week).atStartOfDay());
    }

    private Kept save(Preparation preparation, long basedOn) {
        return transactions().inOne(() -> preparations().save(preparation, basedOn));
    }
}
