package yicheng.attendance.member;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import yicheng.attendance.AttendanceRules;
import yicheng.attendance.ProxyFacts;
import yicheng.attendance.ProxyVoice;
import yicheng.attendance.Voice;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveStage;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.leave.Proxy;
import yicheng.meeting.MeetingRef;
import yicheng.people.Organisation;
import yicheng.people.Organisations;
import yicheng.people.PostKind;
import yicheng.policy.RuleBooks;

/** Puts together who is expected at a meeting. */
public final class Rosters {

    private final HeldMeetings meetings;
    private final Organisations organisations;
    private final RuleBooks books;
    private final Leaves leaves;
    private final Function<MeetingRef, List<Attendee>> beside;

    /** @param beside finds the observers and guests of a meeting that sits */
    public Rosters(
            HeldMeetings meetings,
            Organisations organisations,
            RuleBooks books,
            Leaves leaves,
            Function<MeetingRef, List<Attendee>> beside) {
        this.meetings = meetings;
        this.organisations = organisations;
        this.books = books;
        this.leaves = leaves;
        this.beside = beside;
    }

    /** Empty where the meeting is not held, or the office is not set up. */
    public Optional<MeetingRoster> of(MeetingRef ref) {
        return meetings.find(ref).flatMap(this::of);
    }

    public Optional<MeetingRoster> of(HeldMeeting meeting) {
        return organisations.current().map(kept -> of(meeting, kept.organisation(), leaves(meeting)));
    }

    /** As it would be with these requests, whatever is kept. */
    public MeetingRoster of(HeldMeeting meeting, Organisation unit, List<Leave> known) {
        var rules = books.inForce().rules(AttendanceRules.class);
        var members = new Members(rules, unit).of(meeting);
        var away = members.stream()
                .flatMap(member -> away(meeting, member, unit, known, rules).stream())
                .toList();
        var asking = known.stream()
                .filter(leave -> LeaveStage.UNDECIDED.contains(leave.stage()))
                .toList();
        return new MeetingRoster(
                meeting,
                MeetingHost.on(unit, meeting.day()),
                members,
                away,
                asking,
                meeting.with().stream()
                        .flatMap(ref -> beside.apply(ref).stream())
                        .toList());
    }

    /** Of all meetings that sit as one with it. */
    public List<Leave> leaves(HeldMeeting meeting) {
        return meeting.with().stream()
                .flatMap(ref -> leaves.of(ref).stream())
                .map(Leaves.Kept::leave)
                .toList();
    }

    private Optional<Away> away(
            HeldMeeting meeting, Attendee member, Organisation unit, List<Leave> known, AttendanceRules rules) {
        return known.stream()
                .filter(leave -> member.person().filter(leave.person()::equals).isPresent())
                .filter(leave -> LeaveStage.AWAY.contains(leave.stage()))
                .findFirst()
                .map(leave -> new Away(member, leave, instead(meeting, member, leave, unit, rules)));
    }

    private static Optional<Attendee> instead(
            HeldMeeting meeting, Attendee member, Leave leave, Organisation unit, AttendanceRules rules) {
        return leave.proxy()
                .filter(proxy -> leave.stage() == LeaveStage.PROXY_CONFIRMED)
                .flatMap(proxy -> unit.person(proxy.person())
                        .map(person -> member.replacedBy(person, voice(rules, meeting, member, proxy))));
    }

    /** Speaks unless the rules give him a vote; and no more than the absent one himself may do. */
    private static Voice voice(AttendanceRules rules, HeldMeeting meeting, Attendee member, Proxy proxy) {
        var facts = new ProxyFacts(
                meeting.ref().kind(),
                member.post().orElse(PostKind.HANDLER),
                proxy.kind(),
                proxy.hasAuthority(),
                true,
                false,
                false,
                false,
                false);
        var said = rules.voices(facts).stream().map(ProxyVoice::voice).max(Comparator.naturalOrder());
        return member.votes() ? said.orElse(Voice.SPEAKS) : Voice.SPEAKS;
    }
}
