package yicheng.attendance.member;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.attendance.leave.Leave;
import yicheng.people.Person;

/**
 * Who is expected at a meeting, by what is known now.
 *
 * @param members who takes part, whether away or not, in the order of a sign-in sheet
 * @param away those of them whose leave is approved
 * @param asking who has asked for leave, which nobody has decided yet
 * @param beside observers and guests
 */
public record MeetingRoster(
        HeldMeeting meeting,
        MeetingHost host,
        List<Attendee> members,
        List<Away> away,
        List<Leave> asking,
        List<Attendee> beside) {

    public MeetingRoster {
        members = List.copyOf(members);
        away = List.copyOf(away);
        asking = List.copyOf(asking);
        beside = List.copyOf(beside);
    }

    /** Whoever is expected to come: members and those who stand in, in the members' order, then observers and guests. */
    public List<Attendee> expected() {
        return Stream.concat(members.stream().flatMap(this::coming), beside.stream())
                .toList();
    }

    /** How many of those expected vote. */
    public int voting() {
        return (int) expected().stream().filter(Attendee::votes).count();
    }

    /** How many members vote when nobody is away. */
    public int entitled() {
        return (int) members.stream().filter(Attendee::votes).count();
    }

    /** Nobody chairs it: the post is empty, or whoever would chair is away himself. */
    public boolean lacksHost() {
        return host.host().map(Person::id).flatMap(this::away).isPresent()
                || host.host().isEmpty();
    }

    public Optional<Attendee> member(Person.Id person) {
        return members.stream()
                .filter(member -> member.person().filter(person::equals).isPresent())
                .findFirst();
    }

    public Optional<Away> away(Person.Id person) {
        return away.stream().filter(one -> one.leave().person().equals(person)).findFirst();
    }

    /** For whom that person stands in. */
    public Optional<Attendee> standingIn(Person.Id person) {
        return away.stream()
                .flatMap(one -> one.instead().stream())
                .filter(proxy -> proxy.person().filter(person::equals).isPresent())
                .findFirst();
    }

    private Stream<Attendee> coming(Attendee member) {
        var absent = member.person().flatMap(this::away);
        return absent.isEmpty() ? Stream.of(member) : absent.get().instead().stream();
    }
}
