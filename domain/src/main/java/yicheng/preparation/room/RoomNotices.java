package yicheng.preparation.room;

import yicheng.attendance.member.Rosters;
import yicheng.attendance.observer.ToldObservers;
import yicheng.calendar.DateWords;
import yicheng.meeting.adhoc.AdhocMeetings;
import yicheng.meeting.adhoc.AdhocStage;
import yicheng.notice.Telling;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;
import yicheng.preparation.PreparationActs.Work;

/**
 * Tells those who come to an ad hoc meeting that it is held in another room than they were told. Of a regular one the office
 * issues a correction instead. Whom no inbox reaches, the office rings up.
 */
public final class RoomNotices {

    private final AdhocMeetings meetings;
    private final Rosters rosters;
    private final ToldObservers told;
    private final Telling telling;

    public RoomNotices(AdhocMeetings meetings, Rosters rosters, ToldObservers told, Telling telling) {
        this.meetings = meetings;
        this.rosters = rosters;
        this.told = told;
        this.telling = telling;
    }

    /** Inside the unit that keeps the choice. */
    void chosen(Work work, String room) {
        var ref = work.sitting().ref();
        ring(work, room);
        boolean notified = meetings.find(ref)
                .filter(kept -> kept.meeting().stage() == AdhocStage.NOTIFIED)
                .isPresent();
        if (!notified) {
            return;
        }
        var when = DateWords.of(work.sitting().start());
        var name = work.sitting().name();
        var text = Text.of(
                "【地点变更】%s的%s改在%s召开".formatted(when.zh(), name.zh(), room),
                "[other room] the %s of %s is held in %s".formatted(name.en(), when.en(), room));
        var subject = "meeting/" + ref;
        var key = "%s/room/%d".formatted(subject, work.now().toEpochMilli());
        rosters.of(ref).stream()
                .flatMap(roster -> roster.expected().stream())
                .flatMap(attendee -> attendee.person().stream())
                .forEach(person -> telling.one(person, new Telling.Message(key, text, subject), work.now()));
    }

    private void ring(Work work, String room) {
        var outside = told.toRing(work.sitting().ref());
        if (outside.isEmpty()) {
            return;
        }
        var name = work.sitting().name();
        var text = Text.of(
                "请电话告知%s：%s改在%s召开".formatted(String.join("、", outside), name.zh(), room),
                "please ring up %s: the %s is held in %s".formatted(String.join(", ", outside), name.en(), room));
        var subject = "meeting/" + work.sitting().ref();
        var key = "%s/room-ring/%d".formatted(subject, work.now().toEpochMilli());
        telling.all(
                actor -> actor.mayEverywhere(Operation.REVIEW_OBSERVERS),
                new Telling.Message(key, text, subject),
                work.now());
    }
}
