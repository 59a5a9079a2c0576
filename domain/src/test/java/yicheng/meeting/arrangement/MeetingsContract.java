package yicheng.meeting.arrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yicheng.journal.StaleVersion;
import yicheng.journal.Transactions;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.arrangement.Meetings.Kept;

/** What every keeper of meetings does. */
public abstract class MeetingsContract {

    private static final MeetingRef MONDAY = weekly(0);
    private static final MeetingRef NEXT = weekly(1);

    /** Nothing kept yet. */
    protected abstract Meetings meetings();

    /** Of the same installation. */
    protected abstract Transactions transactions();

    @Test
    void at_first_nothing_was_decided_about_any_meeting() {
        assertThat(meetings().version()).isZero();
        assertThat(meetings().all()).isEmpty();
        assertThat(meetings().find(MONDAY)).isEmpty();
    }

    @Test
    void whatever_was_decided_about_meetings_comes_back_exactly() {
        var random = new RandomMeetings(20261130);
        var kept = IntStream.range(0, 100)
                .mapToObj(week -> save(random.meeting(weekly(week)), 0))
                .toList();

        assertThat(kept)
                .allSatisfy(
                        one -> assertThat(meetings().find(one.meeting().ref())).contains(one));
        assertThat(meetings().all())
                .containsExactlyInAnyOrderElementsOf(
                        kept.stream().map(Kept::meeting).toList());
    }

    @Test
    void each_change_of_any_meeting_is_seen_in_the_version_of_all() {
        save(Meeting.of(MONDAY), 0);
        long first = meetings().version();
        var second = save(Meeting.of(MONDAY).numbered(47), 1);
        long later = meetings().version();
        save(Meeting.of(NEXT), 0);

        assertThat(first).isPositive();
        assertThat(later).isGreaterThan(first);
        assertThat(meetings().version()).isGreaterThan(later);
        assertThat(second).isEqualTo(new Kept(2, Meeting.of(MONDAY).numbered(47)));
        assertThat(meetings().find(MONDAY)).contains(second);
    }

    @Test
    void of_two_who_change_the_same_meeting_the_second_is_refused() {
        save(Meeting.of(MONDAY), 0);
        var first = save(Meeting.of(MONDAY).numbered(47), 1);

        assertThatThrownBy(() -> save(Meeting.of(MONDAY).numbered(48), 1))
                .isInstanceOf(StaleVersion.class)
                .hasMessage("meeting/weekly:2026-11-30 is no longer at version 1");
        assertThatThrownBy(() -> save(Meeting.of(MONDAY), 0)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> save(Meeting.of(NEXT), 3)).isInstanceOf(StaleVersion.class);
        assertThat(meetings().all()).containsExactly(first.meeting());
    }

    @Test
    void what_a_failed_unit_did_to_a_meeting_counts_for_nothing() {
        var before = save(Meeting.of(MONDAY), 0);

        assertThatThrownBy(() -> transactions().inOne(() -> {
                    meetings().save(Meeting.of(MONDAY).numbered(47), 1);
                    meetings().save(Meeting.of(NEXT), 0);
                    throw new IllegalArgumentException("did not go well");
                }))
                .hasMessage("did not go well");

        assertThat(meetings().find(MONDAY)).contains(before);
        assertThat(meetings().all()).containsExactly(before.meeting());
    }

    @Test
    void a_change_after_a_failed_unit_is_seen() {
        assertThatThrownBy(() -> transactions().inOne(() -> {
                    meetings().save(Meeting.of(MONDAY).numbered(47), 0);
                    meetings().version();
                    throw new IllegalArgumentException("did not go well");
                }))
                .hasMessage("did not go well");
        var current = new CurrentArrangements(meetings());
        assertThat(current.get().meetings()).isEmpty();

        save(Meeting.of(MONDAY).numbered(48), 0);

        assertThat(current.get().of(MONDAY)).contains(Meeting.of(MONDAY).numbered(48));
    }

    @Test
    void within_a_unit_a_meeting_is_found_as_the_unit_left_it() {
        transactions().inOne(() -> {
            var first = meetings().save(Meeting.of(MONDAY), 0);
            assertThat(meetings().find(MONDAY)).contains(first);
            return meetings().save(Meeting.of(MONDAY).numbered(47), first.version());
        });

        assertThat(meetings().find(MONDAY)).map(Kept::version).contains(2L);
    }

    @Test
    void nothing_is_kept_outside_a_unit_of_work() {
        assertThatThrownBy(() -> meetings().save(Meeting.of(MONDAY), 0)).isInstanceOf(IllegalStateException.class);
    }

    private static MeetingRef weekly(int week) {
        return new MeetingRef(
                Kind.WEEKLY, LocalDate.of(2026, 11, 30).plusWeeks(week).atStartOfDay());
    }

    private Kept save(Meeting meeting, long basedOn) {
        return transactions().inOne(() -> meetings().save(meeting, basedOn));
    }
}
