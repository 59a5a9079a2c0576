package yicheng.agenda.version;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;
import yicheng.topic.life.Topic;

/**
 * The agenda of a meeting with all its versions.
 *
 * @param versions the first one first; at least one
 * @param proposed another order, which waits for the principal leader
 */
public record MeetingAgenda(MeetingRef meeting, List<AgendaVersion> versions, Optional<ProposedOrder> proposed) {

    /** @param order every topic of the newest version, once */
    public record ProposedOrder(List<Topic.Id> order, String reason, Person.Id by, Instant at) {
        public ProposedOrder {
            order = List.copyOf(order);
        }
    }

    public MeetingAgenda {
        versions = List.copyOf(versions);
    }

    public static MeetingAgenda of(MeetingRef meeting) {
        return new MeetingAgenda(meeting, List.of(), Optional.empty());
    }

    /** What the journal calls it. */
    public String subject() {
        return "agenda/" + meeting;
    }

    /** The one that holds; empty before the first list was decided. */
    public Optional<AgendaVersion> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    public Optional<AgendaVersion> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    MeetingAgenda and(AgendaVersion next) {
        return new MeetingAgenda(
                meeting, Stream.concat(versions.stream(), Stream.of(next)).toList(), Optional.empty());
    }

    public MeetingAgenda proposing(ProposedOrder order) {
        return proposing(Optional.of(order));
    }

    /** Empty where what was proposed is off the table. */
    public MeetingAgenda proposing(Optional<ProposedOrder> order) {
        return new MeetingAgenda(meeting, versions, order);
    }
}
