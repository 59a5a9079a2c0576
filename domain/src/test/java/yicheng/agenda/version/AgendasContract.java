package yicheng.agenda.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yicheng.agenda.version.Agendas.Kept;
import yicheng.journal.StaleVersion;
import yicheng.journal.Transactions;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;

/** What every keeper of agendas does. */
public abstract class AgendasContract {

    private static final MeetingRef MONDAY = weekly(0);
    private static final RandomAgendas RANDOM = new RandomAgendas(7);
    private static final AgendaVersion FIRST = RANDOM.version(1);
    private static final AgendaVersion SECOND = RANDOM.version(2);

    /** Nothing kept yet. */
    protected abstract Agendas agendas();

    /** Of the same installation. */
    protected abstract Transactions transactions();

    @Test
    void an_agenda_that_was_never_kept_is_not_there() {
        assertThat(agendas().find(MONDAY)).isEmpty();
        assertThat(agendas().proposed()).isEmpty();
    }

    @Test
    void whatever_an_agenda_holds_comes_back_exactly() {
        var random = new RandomAgendas(20261130);
        var kept = IntStream.range(0, 200)
                .mapToObj(week -> save(random.agenda(weekly(week)), 0))
                .toList();

        assertThat(kept)
                .allSatisfy(one ->
                        assertThat(agendas().find(one.agenda().meeting())).contains(one));
    }

    @Test
    void versions_are_added_in_the_order_of_their_numbers() {
        var ten = IntStream.rangeClosed(1, 10).mapToObj(RANDOM::version).toList();
        save(MeetingAgenda.of(MONDAY).and(ten.get(0)), 0);
        for (int i = 1; i < 10; i++) {
            var kept = agendas().find(MONDAY).orElseThrow();
            save(kept.agenda().and(ten.get(i)), kept.version());
        }

        var kept = agendas().find(MONDAY).orElseThrow();
        assertThat(kept.version()).isEqualTo(10);
        assertThat(kept.agenda().versions()).isEqualTo(ten);
    }

    @Test
    void a_proposed_order_waits_until_it_is_off_the_table() {
        var agenda = MeetingAgenda.of(MONDAY).and(FIRST);
        save(agenda, 0);
        save(MeetingAgenda.of(weekly(2)).and(FIRST).proposing(RANDOM.order()), 0);
        save(MeetingAgenda.of(weekly(1)).and(FIRST), 0);
        var proposed = save(agenda.proposing(RANDOM.order()), 1);

        assertThat(agendas().proposed()).hasSize(2).startsWith(proposed);
        save(agenda.and(SECOND), 2);
        assertThat(agendas().proposed())
                .extracting(kept -> kept.agenda().meeting())
                .containsExactly(weekly(2));
    }

    @Test
    void of_two_who_change_the_same_agenda_the_second_is_refused() {
        var agenda = MeetingAgenda.of(MONDAY).and(FIRST);
        save(agenda, 0);
        var first = save(agenda.proposing(RANDOM.order()), 1);

        assertThatThrownBy(() -> save(agenda.and(SECOND), 1))
                .isInstanceOf(StaleVersion.class)
                .hasMessage("agenda/weekly:2026-11-30 is no longer at version 1");
        assertThatThrownBy(() -> save(agenda, 0)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> save(MeetingAgenda.of(weekly(1)).and(FIRST), 1))
                .isInstanceOf(StaleVersion.class);
        assertThat(agendas().find(MONDAY)).contains(first);
    }

    @Test
    void a_failed_unit_keeps_no_version() {
        var kept = save(MeetingAgenda.of(MONDAY).and(FIRST), 0);

        assertThatThrownBy(() -> transactions().inOne(() -> {
                    agendas().save(kept.agenda().and(SECOND), 1);
                    throw new IllegalArgumentException("did not go well");
                }))
                .hasMessage("did not go well");

        assertThat(agendas().find(MONDAY)).contains(kept);
    }

    @Test
    void nothing_is_kept_outside_a_unit_of_work() {
        assertThatThrownBy(() -> agendas().save(MeetingAgenda.of(MONDAY), 0)).isInstanceOf(IllegalStateException.class);
    }

    private static MeetingRef weekly(int week) {
        return new MeetingRef(
                Kind.WEEKLY, LocalDate.of(2026, 11, 30).plusWeeks(week).atStartOfDay());
    }

    private Kept save(MeetingAgenda agenda, long basedOn) {
        return transactions().inOne(() -> agendas().save(agenda, basedOn));
    }
}
