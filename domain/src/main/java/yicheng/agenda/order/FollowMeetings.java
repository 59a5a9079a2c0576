package yicheng.agenda.order;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import yicheng.agenda.list.Approvals;
import yicheng.agenda.version.AgendaMaker;
import yicheng.agenda.version.Agendas;
import yicheng.agenda.version.Cause;
import yicheng.agenda.version.MeetingAgenda;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.journal.Transactions;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.arrangement.Arrangement;
import yicheng.meeting.arrangement.Arrangements;
import yicheng.meeting.arrangement.Meeting;
import yicheng.meeting.arrangement.Settled;
import yicheng.meeting.timetable.HeldTogether;
import yicheng.people.Organisation;
import yicheng.people.Organisations;
import yicheng.people.Person;
import yicheng.topic.life.Topic;
import yicheng.topic.queue.ListDeadlines;

/**
 * What the clock does: when meetings were merged, set apart again or cancelled, their agendas follow with a new version that
 * holds what is approved for them now.
 */
public final class FollowMeetings {

    private final Supplier<Arrangements> arrangements;
    private final HeldTogether heldTogether;
    private final Approvals approvals;
    private final AgendaMaker maker;
    private final Agendas agendas;
    private final Organisations organisations;
    private final ListDeadlines deadlines;
    private final Transactions transactions;
    private final Journal journal;
    private final Clock clock;

    public FollowMeetings(
            Supplier<Arrangements> arrangements,
            HeldTogether heldTogether,
            Approvals approvals,
            AgendaMaker maker,
            Agendas agendas,
            Organisations organisations,
            ListDeadlines deadlines,
            Transactions transactions,
            Journal journal,
            Clock clock) {
        this.arrangements = arrangements;
        this.heldTogether = heldTogether;
        this.approvals = approvals;
        this.maker = maker;
        this.agendas = agendas;
        this.organisations = organisations;
        this.deadlines = deadlines;
        this.transactions = transactions;
        this.journal = journal;
        this.clock = clock;
    }

    /** The meetings whose agendas changed. To be asked again and again; what is as it should be stays. */
    public List<MeetingRef> handle() {
        var unit = organisations.current().map(Organisations.Kept::organisation);
        return arrangements.get().meetings().values().stream()
                .flatMap(meeting -> meeting.last().stream()
                        .flatMap(last -> touched(meeting)
                                .filter(ref -> unit.filter(known -> follows(ref, last, known))
                                        .isPresent())))
                .distinct()
                .toList();
    }

    /** Itself, and every larger one it was ever to be held with. */
    private static Stream<MeetingRef> touched(Meeting meeting) {
        var refs = new LinkedHashSet<MeetingRef>();
        refs.add(meeting.ref());
        meeting.settled().stream()
                .filter(Settled::agreed)
                .map(settled -> settled.proposal().arrangement())
                .filter(Arrangement.Merged.class::isInstance)
                .map(merged -> ((Arrangement.Merged) merged).into())
                .forEach(refs::add);
        return refs.stream();
    }

    private boolean follows(MeetingRef meeting, Settled last, Organisation unit) {
        if (!deadlines.start(meeting).isAfter(LocalDateTime.now(clock))) {
            return false;
        }
        return transactions.inOne(() -> {
            var kept = agendas.find(meeting).orElse(new Agendas.Kept(0, MeetingAgenda.of(meeting)));
            var topics = approved(meeting);
            var making = new AgendaMaker.Making(
                    last.by(),
                    clock.instant(),
                    Cause.MEETING_CHANGED,
                    last.proposal().reason());
            return isAsItShouldBe(kept.agenda(), topics)
                    ? false
                    : maker.next(kept.agenda(), topics, unit, making)
                            .fold(next -> keep(next, kept.version(), last.by()), refused -> false);
        });
    }

    /** Nothing where it is not held, or together with a larger one. */
    private List<AgendaMaker.Approved> approved(MeetingRef meeting) {
        return deadlines.isHeld(meeting) && heldTogether.main(meeting).equals(meeting)
                ? approvals.of(meeting)
                : List.of();
    }

    static boolean isAsItShouldBe(MeetingAgenda agenda, List<AgendaMaker.Approved> topics) {
        Set<Topic.Id> now = new HashSet<>();
        agenda.newest().ifPresent(version -> now.addAll(version.order()));
        return now.equals(
                new HashSet<>(topics.stream().map(AgendaMaker.Approved::id).toList()));
    }

    private boolean keep(MeetingAgenda next, long basedOn, Person.Id by) {
        agendas.save(next, basedOn);
        journal.append(
                Entry.of(clock.instant(), Entry.SYSTEM, "agenda.followed-meeting", next.subject(), Contents.of(next))
                        .onBehalfOf(by.value()));
        return true;
    }
}
