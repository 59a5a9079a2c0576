package yicheng.agenda.order;

import java.util.List;
import java.util.Optional;
import yicheng.agenda.version.AgendaVersion;
import yicheng.agenda.version.Agendas;
import yicheng.agenda.version.Difference;
import yicheng.agenda.version.MeetingAgenda;
import yicheng.journal.Unknown;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.timetable.HeldTogether;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;

/** Agendas to look at. */
public final class ReadAgendas {

    /** @param changes every topic of either, changed or not */
    public record Compared(AgendaVersion before, AgendaVersion after, List<Difference> changes) {
        public Compared {
            changes = List.copyOf(changes);
        }
    }

    private final Agendas agendas;
    private final HeldTogether heldTogether;

    public ReadAgendas(Agendas agendas, HeldTogether heldTogether) {
        this.agendas = agendas;
        this.heldTogether = heldTogether;
    }

    /**
     * Of the meeting, or of the larger one it is held together with; empty before the first list was decided. Who may not read
     * lists sees neither what the leader wrote on topics of other departments nor an order that is only proposed.
     */
    public Answer<Optional<Agendas.Kept>> of(Actor actor, MeetingRef meeting) {
        return actor.mayEverywhere(Operation.READ_AGENDAS)
                ? new Answer.Done<>(agendas.find(heldTogether.main(meeting)).map(kept -> seenBy(actor, kept)))
                : actor.refused(Operation.READ_AGENDAS);
    }

    /** @throws Unknown where there is no such version */
    public Answer<Compared> compare(Actor actor, MeetingRef meeting, int before, int after) {
        return of(actor, meeting).then(kept -> {
            var one = version(kept, meeting, before);
            var other = version(kept, meeting, after);
            return new Answer.Done<>(new Compared(one, other, Difference.between(one, other)));
        });
    }

    /** Another order that waits for the principal leader; none for who does not decide it. */
    public List<Agendas.Kept> proposed(Actor actor) {
        return actor.mayEverywhere(Operation.READ_LISTS) ? agendas.proposed() : List.of();
    }

    private static Agendas.Kept seenBy(Actor actor, Agendas.Kept kept) {
        if (actor.mayEverywhere(Operation.READ_LISTS)) {
            return kept;
        }
        var own = actor.person().departmentsOn(actor.day()).toList();
        var versions = kept.agenda().versions().stream()
                .map(version -> version.without(line -> !own.contains(line.department())))
                .toList();
        return new Agendas.Kept(kept.version(), new MeetingAgenda(kept.agenda().meeting(), versions, Optional.empty()));
    }

    private static AgendaVersion version(Optional<Agendas.Kept> kept, MeetingRef meeting, int number) {
        return kept.flatMap(found -> found.agenda().version(number))
                .orElseThrow(() -> new Unknown("agenda version", meeting + "/" + number));
    }
}
