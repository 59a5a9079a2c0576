package yicheng.attendance.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yicheng.attendance.Channel;
import yicheng.attendance.leave.Leaves.Kept;
import yicheng.journal.StaleVersion;
import yicheng.journal.Transactions;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;

/** What every keeper of requests for leave does. */
public abstract class LeavesContract {

    private static final MeetingRef WEEKLY =
            MeetingRef.parse("weekly:2026-11-30").orElseThrow();
    private static final MeetingRef MONTHLY =
            MeetingRef.parse("monthly:2026-12-04").orElseThrow();
    private static final Person.Id FINANCE = new Person.Id("head5");
    private static final Person.Id FIRST = new Person.Id("head1");
    private static final LocalDate DAY = WEEKLY.day();
    private static final Instant AT = Instant.parse("2026-11-29T23:40:00Z");

    /** Nothing kept yet. */
    protected abstract Leaves leaves();

    /** Of the same installation. */
    protected abstract Transactions transactions();

    @Test
    void what_was_never_kept_is_not_there() {
        assertThat(leaves().find(new Leave.Id("t1"))).isEmpty();
        assertThat(leaves().of(WEEKLY)).isEmpty();
        assertThat(leaves().of(FINANCE, 10)).isEmpty();
        assertThat(leaves().owing()).isEmpty();
    }

    @Test
    void whatever_a_request_holds_comes_back_exactly() {
        var random = new RandomLeaves(20261130);
        var kept = IntStream.range(100, 300)
                .mapToObj(i -> save(random.leave(new Leave.Id("t" + i), WEEKLY, FINANCE), 0))
                .toList();

        assertThat(leaves().of(WEEKLY)).isEqualTo(kept);
    }

    @Test
    void requests_of_a_meeting_come_in_the_order_of_time_and_those_of_a_person_the_newest_first() {
        var first = save(draft("t1", WEEKLY, FINANCE), 0);
        var second = save(draft("t2", WEEKLY, FIRST), 0);
        var other = save(draft("t3", MONTHLY, FINANCE), 0);

        assertThat(leaves().of(WEEKLY)).containsExactly(first, second);
        assertThat(leaves().of(FINANCE, 10)).containsExactly(other, first);
        assertThat(leaves().of(FINANCE, 1)).containsExactly(other);
    }

    @Test
    void each_change_makes_the_next_version_and_moves_it() {
        save(draft("t1", WEEKLY, FINANCE), 0);
        var withdrawn = save(draft("t1", WEEKLY, FINANCE).withdrawn(), 1);

        assertThat(withdrawn.version()).isEqualTo(2);
        assertThat(leaves().find(new Leave.Id("t1"))).contains(withdrawn);
        assertThat(leaves().standingAt(Set.of(LeaveStage.DRAFT), DAY)).isEmpty();
        assertThat(leaves().standingAt(Set.of(LeaveStage.WITHDRAWN, LeaveStage.WAITING), DAY))
                .containsExactly(withdrawn);
        assertThat(leaves().standingAt(Set.of(LeaveStage.WITHDRAWN), DAY.plusDays(1)))
                .isEmpty();
        assertThat(leaves().standingAt(Set.of(), DAY)).isEmpty();
    }

    @Test
    void of_two_who_save_the_same_request_the_second_is_refused() {
        save(draft("t1", WEEKLY, FINANCE), 0);
        var first = save(draft("t1", WEEKLY, FINANCE).withdrawn(), 1);

        assertThatThrownBy(() -> save(draft("t1", WEEKLY, FINANCE), 1))
                .isInstanceOf(StaleVersion.class)
                .hasMessage("leave/t1 is no longer at version 1");
        assertThatThrownBy(() -> save(draft("t1", WEEKLY, FINANCE), 0)).isInstanceOf(StaleVersion.class);
        assertThat(leaves().of(WEEKLY)).containsExactly(first);
    }

    @Test
    void statements_that_are_owed_come_the_first_due_at_the_front_until_they_are_in_or_missed() {
        var late = save(owing("t1", LocalDateTime.of(2026, 12, 2, 17, 0), false, false), 0);
        var soon = save(owing("t2", LocalDateTime.of(2026, 12, 1, 17, 0), false, false), 0);
        save(owing("t3", LocalDateTime.of(2026, 12, 1, 17, 0), true, false), 0);
        save(owing("t4", LocalDateTime.of(2026, 12, 1, 17, 0), false, true), 0);
        save(draft("t5", WEEKLY, FINANCE), 0);

        assertThat(leaves().owing()).containsExactly(soon, late);
    }

    @Test
    void requests_are_read_on_from_where_the_last_page_ended_without_drafts() {
        save(draft("t1", WEEKLY, FINANCE), 0);
        var second = save(draft("t2", WEEKLY, FINANCE).withdrawn(), 0);
        var third = save(draft("t3", WEEKLY, FINANCE).withdrawn(), 0);

        assertThat(leaves().after(Optional.empty(), 1)).containsExactly(second);
        assertThat(leaves().after(Optional.of(second.leave().id()), 10)).containsExactly(third);
        assertThat(leaves().after(Optional.of(third.leave().id()), 10)).isEmpty();
    }

    @Test
    void those_changed_since_a_moment_come_the_first_changed_at_the_front_without_drafts() {
        saveAt(draft("t1", WEEKLY, FINANCE).withdrawn(), AT, 0);
        var third = saveAt(draft("t2", WEEKLY, FINANCE).withdrawn(), AT.plusSeconds(9), 0);
        var second = saveAt(draft("t3", WEEKLY, FINANCE).withdrawn(), AT.plusSeconds(5), 0);
        saveAt(draft("t4", WEEKLY, FINANCE), AT.plusSeconds(7), 0);

        assertThat(leaves().changedSince(AT.plusSeconds(5), 10)).containsExactly(second, third);
        assertThat(leaves().changedSince(AT.plusSeconds(5), 1)).containsExactly(second);
        assertThat(leaves().changedSince(AT.plusSeconds(10), 10)).isEmpty();
    }

    @Test
    void a_draft_is_taken_away_and_nothing_else() {
        save(draft("t1", WEEKLY, FINANCE), 0);
        var asked = save(draft("t2", WEEKLY, FINANCE).withdrawn(), 0);

        assertThatThrownBy(() -> remove("t1", 7)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> remove("t2", 1)).isInstanceOf(IllegalStateException.class);
        remove("t1", 1);

        assertThat(leaves().of(WEEKLY)).containsExactly(asked);
    }

    @Test
    void nothing_is_kept_outside_a_unit_of_work_or_by_one_that_fails() {
        assertThatThrownBy(() -> leaves().save(draft("t1", WEEKLY, FINANCE), AT, 0))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> transactions().inOne(() -> {
                    leaves().save(draft("t1", WEEKLY, FINANCE), AT, 0);
                    throw new IllegalArgumentException("did not go well");
                }))
                .hasMessage("did not go well");

        assertThat(leaves().of(WEEKLY)).isEmpty();
    }

    private static Leave draft(String id, MeetingRef meeting, Person.Id person) {
        var request = new Leave.Request(LeaveKind.SICK, "发烧", Channel.WRITTEN, AT, person, "", "");
        return Leave.draft(new Leave.Id(id), meeting, person, request, Optional.empty());
    }

    private static Leave owing(String id, LocalDateTime due, boolean received, boolean missed) {
        var draft = draft(id, WEEKLY, FINANCE);
        var text = new Supplement.Received(AT, FINANCE, "路上遇到事故");
        var owed = new Supplement(due, DAY, received ? Optional.of(text) : Optional.empty(), missed);
        return new Leave(
                draft.id(),
                draft.meeting(),
                draft.person(),
                LeaveStage.APPROVED,
                draft.request(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(owed),
                "",
                Optional.empty());
    }

    private Kept save(Leave leave, long basedOn) {
        return saveAt(leave, AT, basedOn);
    }

    private Kept saveAt(Leave leave, Instant at, long basedOn) {
        return transactions().inOne(() -> leaves().save(leave, at, basedOn));
    }

    private void remove(String id, long basedOn) {
        transactions().inOne(() -> {
            leaves().remove(new Leave.Id(id), basedOn);
            return id;
        });
    }
}
