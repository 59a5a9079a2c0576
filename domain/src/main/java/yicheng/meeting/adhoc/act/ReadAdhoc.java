package yicheng.meeting.adhoc.act;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import yicheng.journal.Unknown;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.adhoc.AdhocMeeting;
import yicheng.meeting.adhoc.AdhocMeetings;
import yicheng.meeting.adhoc.AdhocStage;
import yicheng.meeting.adhoc.Notified;
import yicheng.meeting.clash.Clash;
import yicheng.people.Organisation;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;

/**
 * Ad hoc meetings to look at: all of them for the leaders and the office, for everybody else those he takes part in once
 * notice was given. A draft is seen by the office and the leader it is for.
 */
public final class ReadAdhoc {

    /**
     * @param room where it is held: the one the office chose, or else the one asked for
     * @param noticeBy until when notice is given, in the office's zone
     * @param leaveUntil until when leave is asked for, as things stand
     * @param clashes with other meetings, as things stand
     * @param begun it has begun, or is over
     * @param mayCancel this one
     */
    public record Seen(
            AdhocMeetings.Kept kept,
            String room,
            LocalDateTime noticeBy,
            LocalDateTime leaveUntil,
            List<Clash> clashes,
            boolean begun,
            boolean mayCancel) {}

    private final AdhocMeetings meetings;
    private final AdhocJudge judge;
    private final ZoneId zone;

    public ReadAdhoc(AdhocMeetings meetings, AdhocJudge judge, ZoneId zone) {
        this.meetings = meetings;
        this.judge = judge;
        this.zone = zone;
    }

    /** In the order of time. */
    public Answer<List<AdhocMeetings.Kept>> year(Actor actor, int year) {
        if (!actor.may(Operation.READ_MEETINGS)) {
            return actor.refused(Operation.READ_MEETINGS);
        }
        return new Answer.Done<>(meetings.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .filter(kept -> sees(actor, kept.meeting()))
                .toList());
    }

    /** @throws Unknown where there is none that this one may see */
    public Answer<Seen> one(Actor actor, MeetingRef ref) {
        if (!actor.may(Operation.READ_MEETINGS)) {
            return actor.refused(Operation.READ_MEETINGS);
        }
        var kept = meetings.find(ref)
                .filter(one -> sees(actor, one.meeting()))
                .orElseThrow(() -> new Unknown("meeting", ref.toString()));
        return new Answer.Done<>(seen(actor, kept));
    }

    /** Empty as well where this one may not see it. */
    public Optional<AdhocMeetings.Kept> find(Actor actor, MeetingRef ref) {
        return meetings.find(ref).filter(one -> actor.may(Operation.READ_MEETINGS) && sees(actor, one.meeting()));
    }

    /** Until when leave is asked for, in the office's zone: by when it was called, or as if it were called now. */
    public LocalDateTime leaveUntil(AdhocMeeting meeting, Organisation unit) {
        return told(meeting)
                .orElseGet(() -> judge.asCalled(meeting, meeting.plan().proposer(), unit, zone)
                        .leaveUntil());
    }

    /** How long one lasts that day where nobody says otherwise. */
    public int usualMinutes(LocalDate day) {
        return judge.usualMinutes(day);
    }

    /** What was just done, for the one who did it. */
    public Seen seen(Actor actor, AdhocMeetings.Kept kept) {
        var meeting = kept.meeting();
        var unit = actor.organisation();
        var verdict = judge.asCalled(meeting, actor.id(), unit, zone);
        return new Seen(
                kept,
                judge.room(meeting),
                verdict.noticeBy(),
                told(meeting).orElse(verdict.leaveUntil()),
                meeting.stands() ? verdict.clashes() : List.of(),
                !meeting.start().isAfter(judge.now()),
                meeting.stands() && CancelAdhoc.may(actor, meeting));
    }

    /** As the notice says, whatever the rule book says since. */
    private static Optional<LocalDateTime> told(AdhocMeeting meeting) {
        return meeting.notified().flatMap(Notified::leaveUntil);
    }

    private static boolean sees(Actor actor, AdhocMeeting meeting) {
        boolean leads = actor.mayEverywhere(Operation.PROPOSE_ADHOC);
        boolean office = actor.mayEverywhere(Operation.ARRANGE_MEETINGS);
        if (meeting.stage() == AdhocStage.DRAFTED) {
            return office || meeting.plan().proposer().equals(actor.id());
        }
        return leads
                || office
                || meeting.notified().isPresent() && meeting.participants().contains(actor.id());
    }
}
