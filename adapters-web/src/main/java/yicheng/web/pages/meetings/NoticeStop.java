package yicheng.web.pages.meetings;

import java.util.Optional;
import yicheng.calendar.DateWords;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;
import yicheng.preparation.notice.NoticeState;
import yicheng.preparation.notice.ReadNotice;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.timetable.Reached;
import yicheng.web.pages.timetable.Stop;
import yicheng.web.pages.work.Names;

/**
 * The notice of a meeting on its rail.
 *
 * @param reached empty while it is neither issued nor late
 */
record NoticeStop(Stop stop, Optional<Reached> reached) {

    static final String NAME = "notice";

    /** Empty for one that is held together with a larger one, and where nothing says when notice is due. */
    static Optional<NoticeStop> of(Frame frame, Actor actor, PlannedMeeting meeting) {
        if (!meeting.isHeldItself() || !actor.may(Operation.READ_MEETINGS)) {
            return Optional.empty();
        }
        return frame.office()
                .preparation()
                .readNotice()
                .one(actor, meeting.ref())
                .fold(seen -> of(frame, actor, seen), refused -> Optional.empty());
    }

    private static Optional<NoticeStop> of(Frame frame, Actor actor, ReadNotice.Seen seen) {
        var now = frame.office().now();
        var label = Text.of("会议通知", "notice");
        return seen.limit()
                .map(limit -> new NoticeStop(
                        Stop.beside(NAME, label, limit.at(), limit.rule(), now), reached(frame, actor, seen)));
    }

    private static Optional<Reached> reached(Frame frame, Actor actor, ReadNotice.Seen seen) {
        var now = frame.office().now();
        boolean over = seen.limit().filter(limit -> limit.at().isBefore(now)).isPresent();
        boolean begun =
                seen.draft().filter(draft -> !draft.meeting().hasBegun(now)).isEmpty();
        if (seen.state() == NoticeState.OUTDATED && !begun) {
            return Optional.of(
                    Reached.late(Text.of("时间、地点有变，等办公室发更正通知", "time or place changed; the office is to correct it")));
        }
        return seen.notice()
                .map(notice -> {
                    var name = Names.of(actor).of(notice.by());
                    var at = DateWords.brief(frame.local(notice.at()));
                    return Reached.done(
                            Text.of("%s 发出，%s".formatted(name, at.zh()), "issued by %s, %s".formatted(name, at.en())));
                })
                .or(() -> Optional.of(
                                Reached.late(Text.of("还没有通知参会人员，请尽快发出", "nobody was called yet; please issue it")))
                        .filter(late -> over && !begun));
    }
}
