package yicheng.web.api.calendar;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import yicheng.calendar.DayRow;
import yicheng.calendar.HolidayYear;
import yicheng.calendar.SpecialDay;
import yicheng.journal.Unknown;
import yicheng.meeting.holidays.ImportHolidays;
import yicheng.web.api.call.Addresses;
import yicheng.web.api.call.Api;
import yicheng.web.api.reading.JsonValues;
import yicheng.web.api.reading.Numbers;
import yicheng.web.api.reading.RequestBody;
import yicheng.web.api.reading.Values;
import yicheng.web.api.shape.MoveJson;

/** {@code /calendar/years/{year}}. */
public final class CalendarRoutes {

    record DayJson(String date, String name, String kind) {}

    record Year(int year, String status, String source, List<DayJson> days, String calendarVersion) {}

    record Preview(Year year, List<MoveJson> moves, boolean kept) {}

    private static final int LAST_YEAR = 9_999;

    private final Api api;

    private CalendarRoutes(Api api) {
        this.api = api;
    }

    public static void add(Addresses at, Api api) {
        var routes = new CalendarRoutes(api);
        at.getJson(Api.V1 + "/calendar/years/{year}", routes::show);
        at.putJson(Api.V1 + "/calendar/years/{year}", routes::enter);
    }

    private void show(Context ctx) {
        api.actor(ctx);
        var calendar = api.office().calendar();
        var year = calendar.year(year(ctx)).orElseThrow(() -> unknown(ctx));
        api.json().answer(ctx, shape(year, calendar.version()));
    }

    private void enter(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var language = api.language(ctx);
        var values = JsonValues.readWithItems(
                api.json(),
                RequestBody.read(ctx),
                "rows",
                new String[] {"date", "name", "kind"},
                "source",
                "rows",
                "dryRun");
        var source = values.text("source");
        boolean dryRun = values.flag("dryRun");
        var rows = IntStream.range(0, values.items().size())
                .mapToObj(i -> row(i + 1, values.items().get(i)))
                .toList();
        values.refuseIfWrong();
        var command = new ImportHolidays.Command(year(ctx), source, rows, dryRun);
        api.give(
                ctx,
                api.office().importHolidays().handle(actor, command),
                preview -> new Preview(
                        shape(preview.year(), preview.calendarVersion()),
                        preview.moves().stream()
                                .map(move -> MoveJson.of(move, language, api.moments()))
                                .toList(),
                        preview.kept()));
    }

    private static DayRow row(int line, Values item) {
        return new DayRow(line, item.text("date"), item.text("name"), item.text("kind"));
    }

    private static int year(Context ctx) {
        return Numbers.whole(ctx.pathParam("year"), 0, LAST_YEAR).orElseThrow(() -> unknown(ctx));
    }

    private static Unknown unknown(Context ctx) {
        return new Unknown("holiday year", ctx.pathParam("year"));
    }

    private static Year shape(HolidayYear year, String calendarVersion) {
        return new Year(
                year.year(),
                year.status().name().toLowerCase(Locale.ROOT),
                year.source(),
                year.days().stream().map(CalendarRoutes::shape).toList(),
                calendarVersion);
    }

    private static DayJson shape(SpecialDay day) {
        return new DayJson(day.date().toString(), day.name(), day.kind().name().toLowerCase(Locale.ROOT));
    }
}
