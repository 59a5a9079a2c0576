package yicheng.attendance.member;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import yicheng.meeting.clash.Occasion;
import yicheng.people.Organisations;
import yicheng.people.Person;

/** Who comes to a meeting by what is known now: members whose leave is not approved, and those who stand in for the others. */
public final class Coming implements Function<Occasion, Set<Person.Id>> {

    private final Rosters rosters;
    private final Organisations organisations;

    public Coming(Rosters rosters, Organisations organisations) {
        this.rosters = rosters;
        this.organisations = organisations;
    }

    @Override
    public Set<Person.Id> apply(Occasion occasion) {
        var meeting = new HeldMeeting(
                occasion.ref(),
                occasion.with(),
                occasion.name(),
                occasion.start(),
                occasion.end(),
                occasion.start(),
                occasion.asked());
        return organisations
                .current()
                .map(kept -> rosters.of(meeting, kept.organisation(), rosters.leaves(meeting)))
                .stream()
                .flatMap(roster -> roster.expected().stream())
                .flatMap(attendee -> attendee.person().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
