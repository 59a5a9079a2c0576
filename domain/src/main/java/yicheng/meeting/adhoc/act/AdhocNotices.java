package yicheng.meeting.adhoc.act;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import yicheng.calendar.DateWords;
import yicheng.meeting.adhoc.AdhocMeeting;
import yicheng.meeting.adhoc.AdhocMeetings;
import yicheng.meeting.adhoc.AdhocStage;
import yicheng.meeting.adhoc.Notified;
import yicheng.meeting.clash.Occasion;
import yicheng.notice.Telling;
import yicheng.people.Person;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;

/** Tells those concerned what became of an ad hoc meeting, always inside the unit that keeps it. */
public final class AdhocNotices {

    private final Telling telling;
    private final Function<Occasion, Set<Person.Id>> coming;

    /** @param coming everybody who is to come to a meeting, proxies and observers too */
    public AdhocNotices(Telling telling, Function<Occasion, Set<Person.Id>> coming) {
        this.telling = telling;
        this.coming = coming;
    }

    /** The leader for whom it was drafted. */
    void drafted(AdhocMeetings.Kept kept, Instant now) {
        var when = DateWords.of(kept.meeting().start());
        var text = Text.of(
                "办公室拟于%s召开%s，请您确认".formatted(when.zh(), kept.meeting().name().zh()),
                "the office has drafted an %s for %s; please confirm"
                        .formatted(kept.meeting().name().en(), when.en()));
        telling.one(kept.meeting().plan().proposer(), message(kept, "drafted", text), now);
    }

    /** The office, which arranges it. */
    void proposed(AdhocMeetings.Kept kept, LocalDateTime noticeBy, Instant now) {
        var when = DateWords.of(kept.meeting().start());
        var by = DateWords.brief(noticeBy);
        var text = Text.of(
                "%s定于%s召开，请于 %s 前通知参会人员".formatted(kept.meeting().name().zh(), when.zh(), by.zh()),
                "an %s is to be held on %s; please notify the participants by %s"
                        .formatted(kept.meeting().name().en(), when.en(), by.en()));
        telling.all(actor -> actor.mayEverywhere(Operation.ARRANGE_MEETINGS), message(kept, "proposed", text), now);
    }

    /** Those who take part. */
    void notified(AdhocMeetings.Kept kept, LocalDateTime leaveUntil, Instant now) {
        var message = message(kept, "notified", invitation(kept.meeting(), leaveUntil));
        kept.meeting().participants().forEach(person -> telling.one(person, message, now));
    }

    /** Once notice was given: those who came in, and those who need not come any more. */
    void changed(AdhocMeeting before, AdhocMeetings.Kept kept, LocalDateTime leaveUntil, Instant now) {
        if (before.stage() != AdhocStage.NOTIFIED) {
            return;
        }
        var invited = message(kept, "notified", invitation(kept.meeting(), leaveUntil));
        kept.meeting().participants().stream()
                .filter(person -> !before.participants().contains(person))
                .forEach(person -> telling.one(person, invited, now));
        var when = DateWords.of(before.start());
        var spared = message(
                kept,
                "spared",
                Text.of(
                        "%s的%s您不必参加了".formatted(when.zh(), before.name().zh()),
                        "you need not attend the %s of %s"
                                .formatted(before.name().en(), when.en())));
        before.participants().stream()
                .filter(person -> !kept.meeting().participants().contains(person))
                .forEach(person -> telling.one(person, spared, now));
    }

    /** Everybody who was told of it, and the office. */
    void cancelled(AdhocMeeting before, AdhocMeetings.Kept kept, Instant now) {
        var when = DateWords.of(before.start());
        var reason =
                kept.meeting().cancelled().map(AdhocMeeting.Cancelled::reason).orElse("");
        var message = message(
                kept,
                "cancelled",
                Text.of(
                        "%s的%s取消：%s".formatted(when.zh(), before.name().zh(), reason),
                        "the %s of %s is cancelled: %s".formatted(before.name().en(), when.en(), reason)));
        var told = new LinkedHashSet<Person.Id>();
        told.add(before.plan().proposer());
        if (before.stage() == AdhocStage.NOTIFIED) {
            told.addAll(before.participants());
            told.addAll(coming.apply(Occasion.of(before, before.plan().room())));
        }
        told.forEach(person -> telling.one(person, message, now));
        telling.all(actor -> actor.mayEverywhere(Operation.ARRANGE_MEETINGS), message, now);
    }

    private static Text invitation(AdhocMeeting meeting, LocalDateTime leaveUntil) {
        var when = DateWords.of(meeting.start());
        var leave = DateWords.brief(leaveUntil);
        boolean instant = meeting.notified().filter(Notified::instant).isPresent();
        return Text.of(
                "%s请参加%s在%s召开的%s：%s。请假截至 %s"
                        .formatted(
                                instant ? "【即时通知】" : "",
                                when.zh(),
                                meeting.plan().room(),
                                meeting.name().zh(),
                                meeting.plan().matter(),
                                leave.zh()),
                "%splease attend the %s on %s in %s: %s. Leave by %s"
                        .formatted(
                                instant ? "[immediate notice] " : "",
                                meeting.name().en(),
                                when.en(),
                                meeting.plan().room(),
                                meeting.plan().matter(),
                                leave.en()));
    }

    private static Telling.Message message(AdhocMeetings.Kept kept, String what, Text text) {
        var subject = kept.meeting().subject();
        return new Telling.Message("%s/%s/%d".formatted(subject, what, kept.version()), text, subject);
    }
}
