package yicheng.preparation.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import yicheng.attendance.observer.ToldObservers;
import yicheng.calendar.DateWords;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.journal.StaleVersion;
import yicheng.journal.Transactions;
import yicheng.journal.Unknown;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.arrangement.IssuedNotice;
import yicheng.meeting.arrangement.Meetings;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.notice.Telling;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Text;

/** The office issues the notice of a regular meeting, or corrects the one before (policy 4.1). */
public final class IssueNotice {

    /**
     * @param basedOn version of the meeting, 0 where nothing was decided about it
     * @param remark printed under it; blank for nothing
     */
    public record Command(MeetingRef meeting, long basedOn, String remark) {}

    private final Drafts drafts;
    private final NoticeLimits limits;
    private final Transactions transactions;
    private final Journal journal;
    private final Telling telling;
    private final ToldObservers told;
    private final Clock clock;

    public IssueNotice(
            Drafts drafts,
            NoticeLimits limits,
            Transactions transactions,
            Journal journal,
            Telling telling,
            ToldObservers told,
            Clock clock) {
        this.drafts = drafts;
        this.limits = limits;
        this.transactions = transactions;
        this.journal = journal;
        this.telling = telling;
        this.told = told;
        this.clock = clock;
    }

    /** @throws Unknown where the timetable holds no such meeting */
    public Answer<Meetings.Kept> handle(Actor actor, Command command) {
        if (!actor.mayEverywhere(Operation.ARRANGE_MEETINGS)) {
            return actor.refused(Operation.ARRANGE_MEETINGS);
        }
        if (command.meeting().kind() == Kind.ADHOC) {
            return NoticeRefusals.adhoc(command.meeting());
        }
        var planned = drafts.planned(command.meeting())
                .orElseThrow(() -> new Unknown("meeting", command.meeting().toString()));
        return transactions.inOne(() -> {
            var kept = drafts.kept(planned);
            if (kept.version() != command.basedOn()) {
                throw new StaleVersion(kept.meeting().subject(), command.basedOn());
            }
            return drafts.of(planned)
                    .map(draft ->
                            issued(actor, planned, kept, draft, command.remark().strip()))
                    .orElseGet(() -> NoticeRefusals.notHeld(planned));
        });
    }

    private Answer<Meetings.Kept> issued(
            Actor actor, PlannedMeeting planned, Meetings.Kept kept, NoticeDraft draft, String remark) {
        var now = LocalDateTime.now(clock);
        if (draft.meeting().hasBegun(now)) {
            return NoticeRefusals.begun(planned);
        }
        if (draft.room().isEmpty()) {
            return NoticeRefusals.noRoom();
        }
        var standing = kept.meeting()
                .notice()
                .filter(draft::isAsSaidBy)
                .filter(notice -> !kept.meeting().isChangedSince(notice.at()));
        if (standing.isPresent()) {
            var untold = draft.untold(standing.get());
            return untold.isEmpty() ? NoticeRefusals.issuedAlready(planned) : sent(actor, planned, kept, untold);
        }
        boolean late =
                limits.of(planned).filter(limit -> now.isAfter(limit.at())).isPresent();
        var notice = notice(actor, kept, draft, late, remark);
        var saved = drafts.meetings().save(kept.meeting().issuing(notice), kept.version());
        journal.append(Entry.of(
                notice.at(),
                actor.id().value(),
                "meeting.notice-issued",
                kept.meeting().subject(),
                content(notice)));
        tell(planned, saved, notice, notice.to(), notice.at());
        if (notice.number() > 1) {
            tellObservers(planned, saved, notice);
        }
        return new Answer.Done<>(saved);
    }

    /** The notice as it stands, to those who came in since. */
    private Answer<Meetings.Kept> sent(
            Actor actor, PlannedMeeting planned, Meetings.Kept kept, List<Person.Id> untold) {
        var now = clock.instant();
        var saved = drafts.meetings().save(kept.meeting().calling(untold), kept.version());
        var notice = saved.meeting().notice().orElseThrow();
        var content = new TreeMap<>(content(notice));
        content.put("people", String.valueOf(untold.size()));
        journal.append(Entry.of(
                now,
                actor.id().value(),
                "meeting.notice-sent-on",
                kept.meeting().subject(),
                content));
        tell(planned, saved, notice, untold, now);
        return new Answer.Done<>(saved);
    }

    private IssuedNotice notice(Actor actor, Meetings.Kept kept, NoticeDraft draft, boolean late, String remark) {
        var meeting = draft.meeting();
        return new IssuedNotice(
                kept.meeting().notices().size() + 1,
                actor.id(),
                clock.instant(),
                late,
                meeting.with(),
                meeting.start(),
                meeting.end(),
                draft.room().orElseThrow().name(),
                meeting.leaveUntil(),
                draft.to(),
                remark);
    }

    private static Map<String, String> content(IssuedNotice notice) {
        var content = new TreeMap<String, String>();
        content.put("number", String.valueOf(notice.number()));
        content.put("start", notice.start().toString());
        content.put("room", notice.room());
        content.put("people", String.valueOf(notice.to().size()));
        content.put("late", String.valueOf(notice.late()));
        return content;
    }

    private void tell(
            PlannedMeeting planned, Meetings.Kept saved, IssuedNotice notice, List<Person.Id> people, Instant now) {
        var when = DateWords.of(notice.start());
        var leave = DateWords.brief(notice.leaveUntil());
        boolean first = notice.number() == 1;
        var text = Text.of(
                "【%s】请参加%s：%s，%s。请假截至 %s%s"
                        .formatted(
                                first ? "会议通知" : "更正通知",
                                planned.name().zh(),
                                when.zh(),
                                notice.room(),
                                leave.zh(),
                                first ? "" : "。此前的通知作废"),
                "%splease attend the %s: %s, %s. Leave by %s%s"
                        .formatted(
                                first ? "" : "[correction] ",
                                planned.name().en(),
                                when.en(),
                                notice.room(),
                                leave.en(),
                                first ? "" : ". The notice before is void"));
        var message = new Telling.Message(
                key(planned.ref(), notice), text, saved.meeting().subject());
        people.forEach(person -> telling.one(person, message, now));
    }

    /** Those who know that they are to observe it; the others are told once it is their turn. */
    private void tellObservers(PlannedMeeting planned, Meetings.Kept saved, IssuedNotice notice) {
        var when = DateWords.of(notice.start());
        var text = Text.of(
                "【更正通知】您列席的%s：%s，%s".formatted(planned.name().zh(), when.zh(), notice.room()),
                "[correction] the %s that you observe: %s, %s"
                        .formatted(planned.name().en(), when.en(), notice.room()));
        var message = new Telling.Message(
                key(planned.ref(), notice) + "/beside", text, saved.meeting().subject());
        told.people(planned.ref()).stream()
                .filter(person -> !notice.to().contains(person))
                .forEach(person -> telling.one(person, message, notice.at()));
    }

    /** By which those called find it in their inbox. */
    static String key(MeetingRef meeting, IssuedNotice notice) {
        return "meeting/%s/notice/%d".formatted(meeting, notice.number());
    }
}
