package yicheng.attendance.today;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.member.Attendee;
import yicheng.attendance.member.Away;
import yicheng.attendance.member.HeldMeeting;
import yicheng.attendance.member.HeldMeetings;
import yicheng.attendance.member.MeetingRoster;
import yicheng.attendance.member.Rosters;
import yicheng.attendance.roll.Presence;
import yicheng.attendance.roll.Rolls;
import yicheng.attendance.roll.SignIn;
import yicheng.meeting.adhoc.AdhocMeetings;
import yicheng.meeting.adhoc.AdhocStage;
import yicheng.people.rights.Actor;

/** The meetings of the coming week that one person comes to, or would have come to. */
public final class OwnMeetings {

    private static final int DAYS = 7;

    /**
     * @param insteadOf for whom he stands in
     * @param leave his own, which is approved or waits to be
     * @param presence once he has signed in
     * @param signsIn it is time to, and he has not
     * @param asks he may still ask for leave, in writing or by telephone
     */
    public record Own(
            HeldMeeting meeting,
            Optional<Attendee> insteadOf,
            Optional<Leave> leave,
            Optional<Presence> presence,
            boolean signsIn,
            boolean asks) {}

    private final HeldMeetings meetings;
    private final AdhocMeetings called;
    private final Rosters rosters;
    private final Rolls rolls;
    private final Clock clock;

    public OwnMeetings(HeldMeetings meetings, AdhocMeetings called, Rosters rosters, Rolls rolls, Clock clock) {
        this.meetings = meetings;
        this.called = called;
        this.rosters = rosters;
        this.rolls = rolls;
        this.clock = clock;
    }

    /** What is not over yet, the next one first. */
    public List<Own> handle(Actor actor) {
        var now = LocalDateTime.now(clock);
        var until = now.plusDays(DAYS);
        var regular =
                meetings.regularFrom(now).takeWhile(meeting -> meeting.start().isBefore(until));
        var adhoc = called.between(now.toLocalDate(), until.toLocalDate()).stream()
                .filter(kept -> kept.meeting().stage() == AdhocStage.NOTIFIED)
                .flatMap(kept -> meetings.find(kept.meeting().ref()).stream())
                .filter(meeting -> meeting.end().isAfter(now));
        return Stream.concat(regular, adhoc)
                .sorted(Comparator.comparing(HeldMeeting::start))
                .flatMap(meeting -> rosters.of(meeting.ref()).stream())
                .flatMap(roster -> own(actor, roster, now).stream())
                .toList();
    }

    private Optional<Own> own(Actor actor, MeetingRoster roster, LocalDateTime now) {
        var me = actor.id();
        boolean member = roster.member(me).isPresent();
        var insteadOf = roster.standingIn(me).flatMap(Attendee::insteadOf).flatMap(roster::member);
        if (!member && insteadOf.isEmpty()) {
            return Optional.empty();
        }
        var leave = Stream.concat(roster.away().stream().map(Away::leave), roster.asking().stream())
                .filter(one -> one.person().equals(me))
                .findFirst();
        var presence = rolls.of(roster.meeting()).flatMap(kept -> kept.roll().presence(me.value()));
        boolean expected = insteadOf.isPresent() || roster.away(me).isEmpty();
        return Optional.of(new Own(
                roster.meeting(),
                insteadOf,
                leave,
                presence,
                expected && presence.isEmpty() && !now.isBefore(SignIn.opens(roster.meeting())),
                member && leave.isEmpty() && !roster.meeting().hasBegun(now)));
    }
}
