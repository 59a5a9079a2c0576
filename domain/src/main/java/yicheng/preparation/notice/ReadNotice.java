package yicheng.preparation.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.journal.Unknown;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.arrangement.IssuedNotice;
import yicheng.meeting.arrangement.Meetings;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.notice.Notice;
import yicheng.notice.Notices;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;

/** Notices of regular meetings, to look at and to print. */
public final class ReadNotice {

    /** @param read when he first opened it; empty until then */
    public record Receipt(Person.Id person, Optional<Instant> read) {}

    /**
     * @param planned the one that sits
     * @param draft what a notice would say now; empty where it is not held
     * @param limit by when it is issued; empty where nothing says so
     * @param receipts of the notice that counts; empty for who does not arrange meetings
     * @param untold whom the notice that counts calls and did not reach yet
     * @param issues this one can issue one now, or send it to those
     */
    public record Seen(
            PlannedMeeting planned,
            Meetings.Kept kept,
            NoticeState state,
            Optional<NoticeDraft> draft,
            Optional<NoticeLimits.Limit> limit,
            List<Receipt> receipts,
            List<Person.Id> untold,
            boolean issues) {

        public Optional<IssuedNotice> notice() {
            return kept.meeting().notice();
        }
    }

    private final Drafts drafts;
    private final NoticeLimits limits;
    private final Notices notices;
    private final Clock clock;

    public ReadNotice(Drafts drafts, NoticeLimits limits, Notices notices, Clock clock) {
        this.drafts = drafts;
        this.limits = limits;
        this.notices = notices;
        this.clock = clock;
    }

    /** @throws Unknown where the timetable holds no such meeting */
    public Answer<Seen> one(Actor actor, MeetingRef ref) {
        if (!actor.may(Operation.READ_MEETINGS)) {
            return actor.refused(Operation.READ_MEETINGS);
        }
        var planned = drafts.planned(ref).orElseThrow(() -> new Unknown("meeting", ref.toString()));
        return new Answer.Done<>(seen(actor, planned));
    }

    /** The same after an act, for the one who did it. */
    public Seen after(Actor actor, MeetingRef ref) {
        return seen(actor, drafts.planned(ref).orElseThrow());
    }

    /** How far those who take part know of it; of a joined one, whether its own notice still counts. */
    public NoticeState state(PlannedMeeting planned) {
        return drafts.state(planned);
    }

    private Seen seen(Actor actor, PlannedMeeting planned) {
        var kept = drafts.kept(planned);
        var state = drafts.state(planned);
        var draft = drafts.of(planned);
        boolean office = actor.mayEverywhere(Operation.ARRANGE_MEETINGS);
        boolean open = draft.filter(one -> !one.meeting().hasBegun(LocalDateTime.now(clock)))
                .isPresent();
        var notice = kept.meeting().notice().filter(one -> state == NoticeState.ISSUED);
        var untold = notice.flatMap(one -> draft.map(now -> now.untold(one))).orElse(List.of());
        boolean changed =
                notice.filter(one -> kept.meeting().isChangedSince(one.at())).isPresent();
        return new Seen(
                planned,
                kept,
                state,
                draft,
                limits.of(planned),
                office ? receipts(kept) : List.of(),
                office ? untold : List.of(),
                office && open && (state != NoticeState.ISSUED || changed || !untold.isEmpty()));
    }

    private List<Receipt> receipts(Meetings.Kept kept) {
        var meeting = kept.meeting();
        return meeting.notice().stream()
                .flatMap(notice -> notice.to().stream()
                        .map(person -> new Receipt(
                                person,
                                notices.find(person, IssueNotice.key(meeting.ref(), notice))
                                        .flatMap(Notice::read))))
                .toList();
    }
}
