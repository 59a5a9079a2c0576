package yicheng.preparation.notice;

import java.util.Optional;
import yicheng.attendance.member.Rosters;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.arrangement.Meeting;
import yicheng.meeting.arrangement.Meetings;
import yicheng.meeting.timetable.HeldTogether;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.preparation.Preparation;
import yicheng.preparation.Preparations;
import yicheng.preparation.room.Rooms;
import yicheng.preparation.sitting.Sittings;

/** Lays out notices from what is known now, and compares them with those issued. */
public record Drafts(
        HeldTogether together,
        Meetings meetings,
        Rosters rosters,
        Sittings sittings,
        Preparations preparations,
        Rooms rooms) {

    /** Empty where it is not held. */
    Optional<NoticeDraft> of(PlannedMeeting planned) {
        return rosters.of(planned.ref())
                .flatMap(roster -> sittings.of(planned.ref())
                        .map(sitting -> new NoticeDraft(
                                roster.meeting(), rooms.of(sitting, preparation(sitting.ref())), roster)));
    }

    /** The one that sits, by the name of it or of one held with it; empty for an ad hoc one. */
    Optional<PlannedMeeting> planned(MeetingRef ref) {
        return together.planned(ref)
                .flatMap(found -> found.heldWith().map(together::planned).orElse(Optional.of(found)));
    }

    Meetings.Kept kept(PlannedMeeting planned) {
        return meetings.find(planned.ref()).orElse(new Meetings.Kept(0, Meeting.of(planned.ref())));
    }

    NoticeState state(PlannedMeeting planned) {
        return kept(planned)
                .meeting()
                .notice()
                .map(notice -> planned.isHeldItself()
                        ? of(planned)
                                .filter(draft -> draft.isAsSaidBy(notice))
                                .map(draft -> NoticeState.ISSUED)
                                .orElse(NoticeState.OUTDATED)
                        : NoticeState.VOID)
                .orElse(NoticeState.PLANNED);
    }

    private Preparation preparation(MeetingRef ref) {
        return preparations.find(ref).map(Preparations.Kept::preparation).orElse(Preparation.of(ref));
    }
}
