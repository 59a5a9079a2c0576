package yicheng.web.pages.meetings;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.adhoc.AdhocMeetings;
import yicheng.meeting.timetable.PlanYear;
import yicheng.meeting.timetable.Timetable;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;
import yicheng.web.pages.meetings.adhoc.AdhocPanel;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.shell.Shell;
import yicheng.web.pages.shell.Trouble;
import yicheng.web.pages.shell.Upcoming;
import yicheng.web.pages.timetable.MonthSheet;
import yicheng.web.pages.work.MeetingAddress;
import yicheng.web.visit.Visit;

/** Answers with a year of meetings; visitors see the plan, those who have signed in also how far the work is. */
public final class YearPage {

    private final Frame frame;

    public YearPage(Frame frame) {
        this.frame = frame;
    }

    /** Where it stood before. */
    public void moved(Context asked) {
        var query = asked.queryString() == null ? "" : "?" + asked.queryString();
        asked.redirect("/meetings" + query, HttpStatus.MOVED_PERMANENTLY);
    }

    public void show(Context asked) {
        var year = year(asked.queryParam("year"));
        if (year.isEmpty()) {
            trouble(asked, notAYear(asked.queryParam("year")));
            return;
        }
        var actor =
                frame.visits().maybe(asked).filter(visit -> !visit.mustChange()).map(Visit::actor);
        frame.office()
                .planYear()
                .handle(new PlanYear.Command(year.get()))
                .either(
                        timetable -> frame.answer(asked, "meetings", Entry.MEETINGS, view(asked, actor, timetable)),
                        (ground, findings) -> trouble(asked, Trouble.refused(findings)));
    }

    private void trouble(Context asked, Trouble trouble) {
        var shell = Shell.around(asked, Entry.MEETINGS, frame.office(), frame.assets());
        frame.renderer().trouble(asked, shell, trouble);
    }

    private YearView view(Context asked, Optional<Actor> actor, Timetable timetable) {
        var office = frame.office();
        var upcoming = Upcoming.in(office);
        var calendar = office.calendar();
        var decisions = new Decisions(frame, actor);
        var kind = Optional.ofNullable(asked.queryParam("kind")).flatMap(Kind::named);
        var meeting = Optional.ofNullable(asked.queryParam("meeting"))
                .flatMap(MeetingRef::parse)
                .flatMap(timetable::find)
                .or(() -> upcoming.meetings().stream()
                        .filter(timetable.meetings()::contains)
                        .findFirst());
        return new YearView(
                timetable,
                decisions.open(timetable, upcoming.now()),
                decisions.pending(),
                MonthSheet.of(timetable, calendar, upcoming.now().toLocalDate()),
                new Rows(new Standings(office, actor), upcoming.now()).of(timetable, kind),
                meeting.map(one -> new Rails(frame, actor, upcoming).of(one, timetable)),
                upcoming,
                kind,
                calendar.year(timetable.year() - 1).map(year -> year.year()),
                calendar.year(timetable.year() + 1).map(year -> year.year()),
                actor.filter(one -> one.may(Operation.PROPOSE_MEETINGS)).isPresent(),
                actor.filter(one -> one.mayEverywhere(Operation.DECIDE_MEETINGS))
                        .isPresent(),
                actor.stream().flatMap(one -> called(one, timetable.year())).toList(),
                actor.filter(one -> one.mayEverywhere(Operation.PROPOSE_ADHOC)
                                || one.mayEverywhere(Operation.ARRANGE_MEETINGS))
                        .isPresent());
    }

    private Stream<YearView.Called> called(Actor actor, int year) {
        return frame
                .office()
                .adhoc()
                .readAdhoc()
                .year(actor, year)
                .fold(kept -> kept, refused -> List.<AdhocMeetings.Kept>of())
                .stream()
                .map(AdhocMeetings.Kept::meeting)
                .map(meeting -> new YearView.Called(
                        MeetingAddress.of(meeting.ref()),
                        meeting.name(),
                        meeting.start(),
                        meeting.stage().label(),
                        AdhocPanel.style(meeting.stage()),
                        meeting.plan().room(),
                        meeting.plan().matter()));
    }

    private Optional<Integer> year(String asked) {
        if (asked == null || asked.isBlank()) {
            return Optional.of(frame.office().now().getYear());
        }
        return asked.strip().matches("\\d{4}") ? Optional.of(Integer.valueOf(asked.strip())) : Optional.empty();
    }

    private static Trouble notAYear(String asked) {
        return Trouble.unprocessable(Text.of(
                "“%s”不是年份，请写四位数字，如 2026".formatted(asked),
                "\"%s\" is not a year; write four digits, such as 2026".formatted(asked)));
    }
}
