package yicheng.web.pages.timetable;

import io.javalin.http.Context;
import java.util.Optional;
import yicheng.Office;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.timetable.PlanYear;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.meeting.timetable.Timetable;
import yicheng.policy.Text;
import yicheng.web.pages.shell.Assets;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Renderer;
import yicheng.web.pages.shell.Shell;
import yicheng.web.pages.shell.Trouble;
import yicheng.web.pages.shell.Upcoming;

/** Answers with a year of meetings, the asked or the next one open. */
public final class TimetablePage {

    private final Office office;
    private final Assets assets;
    private final Renderer renderer;

    public TimetablePage(Office office, Assets assets, Renderer renderer) {
        this.office = office;
        this.assets = assets;
        this.renderer = renderer;
    }

    public void show(Context asked) {
        var shell = Shell.around(asked, Entry.TIMETABLE, office, assets);
        var year = year(asked.queryParam("year"));
        if (year.isEmpty()) {
            renderer.trouble(asked, shell, notAYear(asked.queryParam("year")));
            return;
        }
        office.planYear()
                .handle(new PlanYear.Command(year.get()))
                .either(
                        timetable -> renderer.answer(asked, "timetable", shell, view(asked, timetable)),
                        (ground, findings) -> renderer.trouble(asked, shell, Trouble.refused(findings)));
    }

    private TimetableView view(Context asked, Timetable timetable) {
        var upcoming = Upcoming.in(office);
        var calendar = office.calendar();
        var meeting = Optional.ofNullable(asked.queryParam("meeting"))
                .flatMap(MeetingRef::parse)
                .flatMap(timetable::find)
                .or(() -> nextIn(timetable, upcoming));
        return new TimetableView(
                timetable,
                MonthSheet.of(timetable, calendar, upcoming.now().toLocalDate()),
                meeting.map(one -> Rail.of(one, timetable, upcoming)),
                upcoming,
                Optional.ofNullable(asked.queryParam("kind")).flatMap(Kind::named),
                calendar.year(timetable.year() - 1).map(year -> year.year()),
                calendar.year(timetable.year() + 1).map(year -> year.year()));
    }

    private static Optional<PlannedMeeting> nextIn(Timetable timetable, Upcoming upcoming) {
        return upcoming.meetings().stream()
                .filter(timetable.meetings()::contains)
                .findFirst();
    }

    private Optional<Integer> year(String asked) {
        if (asked == null || asked.isBlank()) {
            return Optional.of(office.now().getYear());
        }
        return asked.strip().matches("\\d{4}") ? Optional.of(Integer.valueOf(asked.strip())) : Optional.empty();
    }

    private static Trouble notAYear(String asked) {
        return Trouble.unprocessable(Text.of(
                "“%s”不是年份，请写四位数字，如 2026".formatted(asked),
                "\"%s\" is not a year; write four digits, such as 2026".formatted(asked)));
    }
}
