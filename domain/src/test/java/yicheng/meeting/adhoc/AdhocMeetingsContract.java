package yicheng.meeting.adhoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import yicheng.journal.StaleVersion;
import yicheng.journal.Transactions;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.adhoc.AdhocMeetings.Kept;

/** What every keeper of ad hoc meetings does. */
public abstract class AdhocMeetingsContract {

    private static final MeetingRef THURSDAY = AnAdhocMeeting.at(LocalDateTime.of(2026, 11, 19, 15, 0));
    private static final MeetingRef FRIDAY = AnAdhocMeeting.at(LocalDateTime.of(2026, 11, 20, 8, 30));
    private static final MeetingRef MONDAY = AnAdhocMeeting.at(LocalDateTime.of(2026, 11, 23, 0, 0));

    /** Nothing kept yet. */
    protected abstract AdhocMeetings meetings();

    /** Of the same installation. */
    protected abstract Transactions transactions();

    @Test
    void nothing_is_kept_at_first() {
        assertThat(meetings().find(THURSDAY)).isEmpty();
        assertThat(meetings().unsettled()).isEmpty();
    }

    @Test
    void every_stage_comes_back_as_it_was() {
        var drafted = saved(AnAdhocMeeting.drafted(THURSDAY), 0);
        var notified = saved(AnAdhocMeeting.filled(THURSDAY), 1);
        var cancelled = saved(AnAdhocMeeting.cancelled(THURSDAY), 2);

        assertThat(drafted).isEqualTo(new Kept(1, AnAdhocMeeting.drafted(THURSDAY)));
        assertThat(notified).isEqualTo(new Kept(2, AnAdhocMeeting.filled(THURSDAY)));
        assertThat(cancelled).isEqualTo(new Kept(3, AnAdhocMeeting.cancelled(THURSDAY)));
        assertThat(meetings().find(THURSDAY)).contains(cancelled);
    }

    @Test
    void those_of_some_days_come_in_the_order_of_time() {
        saved(AnAdhocMeeting.proposed(MONDAY), 0);
        saved(AnAdhocMeeting.proposed(FRIDAY), 0);
        saved(AnAdhocMeeting.cancelled(THURSDAY), 0);

        assertThat(refs(meetings().between(LocalDate.of(2026, 11, 19), LocalDate.of(2026, 11, 22))))
                .containsExactly(THURSDAY, FRIDAY);
        assertThat(refs(meetings().between(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 23))))
                .containsExactly(MONDAY);
    }

    @Test
    void unsettled_are_those_for_which_somebody_still_has_something_to_do() {
        saved(AnAdhocMeeting.notified(MONDAY), 0);
        saved(AnAdhocMeeting.drafted(FRIDAY), 0);
        saved(AnAdhocMeeting.cancelled(THURSDAY), 0);

        assertThat(refs(meetings().unsettled())).containsExactly(FRIDAY, MONDAY);

        saved(AnAdhocMeeting.filled(MONDAY), 1);

        assertThat(refs(meetings().unsettled())).containsExactly(FRIDAY);
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_overwritten() {
        saved(AnAdhocMeeting.drafted(THURSDAY), 0);

        assertThatThrownBy(() -> saved(AnAdhocMeeting.proposed(THURSDAY), 0)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> saved(AnAdhocMeeting.proposed(THURSDAY), 2)).isInstanceOf(StaleVersion.class);
        assertThat(meetings().find(THURSDAY)).contains(new Kept(1, AnAdhocMeeting.drafted(THURSDAY)));
    }

    @Test
    void a_unit_that_fails_leaves_nothing() {
        assertThatThrownBy(() -> transactions().inOne(() -> {
                    meetings().save(AnAdhocMeeting.drafted(THURSDAY), 0);
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(meetings().find(THURSDAY)).isEmpty();
    }

    private Kept saved(AdhocMeeting meeting, long basedOn) {
        return transactions().inOne(() -> meetings().save(meeting, basedOn));
    }

    private static List<MeetingRef> refs(List<Kept> kept) {
        return kept.stream().map(one -> one.meeting().ref()).toList();
    }
}
