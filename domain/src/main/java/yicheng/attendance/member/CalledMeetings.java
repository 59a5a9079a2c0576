package yicheng.attendance.member;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.adhoc.AdhocMeeting;
import yicheng.meeting.adhoc.AdhocMeetings;
import yicheng.meeting.adhoc.AdhocStage;
import yicheng.meeting.adhoc.act.ReadAdhoc;
import yicheng.people.Organisation;
import yicheng.people.Organisations;

/** Ad hoc meetings that a leader proposed, as far as those who come to them are concerned. */
public final class CalledMeetings implements Function<MeetingRef, Optional<HeldMeeting>> {

    private final AdhocMeetings meetings;
    private final ReadAdhoc readAdhoc;
    private final Organisations organisations;

    public CalledMeetings(AdhocMeetings meetings, ReadAdhoc readAdhoc, Organisations organisations) {
        this.meetings = meetings;
        this.readAdhoc = readAdhoc;
        this.organisations = organisations;
    }

    /** Empty for a draft, and for one that was cancelled. */
    @Override
    public Optional<HeldMeeting> apply(MeetingRef ref) {
        return meetings.find(ref)
                .map(AdhocMeetings.Kept::meeting)
                .filter(meeting -> meeting.stands() && meeting.stage() != AdhocStage.DRAFTED)
                .flatMap(meeting -> organisations.current().map(kept -> held(meeting, kept.organisation())));
    }

    private HeldMeeting held(AdhocMeeting meeting, Organisation unit) {
        return new HeldMeeting(
                meeting.ref(),
                List.of(meeting.ref()),
                meeting.name(),
                meeting.start(),
                meeting.end(),
                readAdhoc.leaveUntil(meeting, unit),
                meeting.participants());
    }
}
