package yicheng.attendance.member;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveStage;
import yicheng.attendance.leave.Proxy;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.people.Organisation;
import yicheng.people.Organisations;
import yicheng.people.Person;

/** Everybody who was to come to a meeting of the plan, or had asked not to: they are told when it changes. */
public final class Concerned implements Function<PlannedMeeting, Set<Person.Id>> {

    private final HeldMeetings meetings;
    private final Rosters rosters;
    private final Organisations organisations;

    public Concerned(HeldMeetings meetings, Rosters rosters, Organisations organisations) {
        this.meetings = meetings;
        this.rosters = rosters;
        this.organisations = organisations;
    }

    /**
     * To be asked before the change is kept, so that those who hang on a meeting held together with it are found.
     *
     * @return nobody where it was not to be held
     */
    @Override
    public Set<Person.Id> apply(PlannedMeeting meeting) {
        return organisations.current().map(Organisations.Kept::organisation).stream()
                .flatMap(unit -> meetings.find(meeting.ref()).stream().flatMap(held -> of(held, unit)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Person.Id> of(HeldMeeting meeting, Organisation unit) {
        var leaves = rosters.leaves(meeting).stream()
                .filter(leave -> leave.stage() != LeaveStage.DRAFT && !LeaveStage.OVER.contains(leave.stage()))
                .toList();
        var roster = rosters.of(meeting, unit, leaves);
        return Stream.of(
                        Stream.concat(roster.members().stream(), roster.expected().stream())
                                .flatMap(attendee -> attendee.person().stream()),
                        leaves.stream().map(Leave::person),
                        leaves.stream().flatMap(leave -> leave.proxy().stream()).map(Proxy::person))
                .flatMap(people -> people);
    }
}
