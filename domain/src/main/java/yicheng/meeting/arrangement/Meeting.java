package yicheng.meeting.arrangement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;

/**
 * What is kept of a meeting of the plan.
 *
 * @param number its running number of the year, once it is fixed
 * @param proposed waits for the principal leader
 * @param settled in the order of time
 * @param plannedBy id of the edition by which it was announced, where another one came into force since: its dates stay
 * @param notices that the office issued, in the order of time; each later one corrects those before it
 */
public record Meeting(
        MeetingRef ref,
        OptionalInt number,
        Optional<Proposed> proposed,
        List<Settled> settled,
        Optional<String> plannedBy,
        List<IssuedNotice> notices) {

    public Meeting {
        settled = List.copyOf(settled);
        notices = List.copyOf(notices);
    }

    public static Meeting of(MeetingRef ref) {
        return new Meeting(ref, OptionalInt.empty(), Optional.empty(), List.of(), Optional.empty(), List.of());
    }

    /** What the journal calls it. */
    public String subject() {
        return "meeting/" + ref;
    }

    /** What holds now. */
    public Arrangement arrangement() {
        return last().map(settled -> settled.proposal().arrangement()).orElse(new Arrangement.AsPlanned());
    }

    /** The decision that holds now; empty where it takes place as planned from the beginning. */
    public Optional<Settled> last() {
        return agreed().filter(one -> !(one.proposal().arrangement() instanceof Arrangement.Apart))
                .reduce((earlier, later) -> later);
    }

    /** It was decided that both stand. */
    public boolean standsApartFrom(MeetingRef other) {
        return agreed().anyMatch(one -> one.proposal().arrangement().equals(new Arrangement.Apart(other)));
    }

    public Meeting proposing(Proposed arrangement) {
        return new Meeting(ref, number, Optional.of(arrangement), settled, plannedBy, notices);
    }

    /** Once the office decides otherwise, the edition by which it was announced no longer counts. */
    public Meeting settling(Settled decision) {
        var longer = Stream.concat(settled.stream(), Stream.of(decision)).toList();
        boolean freed = decision.agreed() && !(decision.proposal().arrangement() instanceof Arrangement.Apart);
        return new Meeting(ref, number, Optional.empty(), longer, freed ? Optional.empty() : plannedBy, notices);
    }

    public Meeting stayingAsPlannedBy(String edition) {
        return new Meeting(ref, number, proposed, settled, Optional.of(edition), notices);
    }

    public Meeting followingTheRules() {
        return new Meeting(ref, number, proposed, settled, Optional.empty(), notices);
    }

    public Meeting numbered(int fixed) {
        return new Meeting(ref, OptionalInt.of(fixed), proposed, settled, plannedBy, notices);
    }

    public Meeting issuing(IssuedNotice notice) {
        var longer = Stream.concat(notices.stream(), Stream.of(notice)).toList();
        return new Meeting(ref, number, proposed, settled, plannedBy, longer);
    }

    /** The notice that counts; empty where none was issued. */
    public Optional<IssuedNotice> notice() {
        return notices.stream().reduce((earlier, later) -> later);
    }

    /** Sends the notice that counts to those who came in since. */
    public Meeting calling(List<Person.Id> more) {
        int last = notices.size() - 1;
        var sent = Stream.concat(
                        notices.subList(0, last).stream(),
                        Stream.of(notices.get(last).alsoTo(more)))
                .toList();
        return new Meeting(ref, number, proposed, settled, plannedBy, sent);
    }

    /** Whether it was changed after that, even if it is now as it was. */
    public boolean isChangedSince(Instant moment) {
        return agreed().filter(one -> !(one.proposal().arrangement() instanceof Arrangement.Apart))
                .anyMatch(one -> one.at().isAfter(moment));
    }

    private Stream<Settled> agreed() {
        return settled.stream().filter(Settled::agreed);
    }
}
