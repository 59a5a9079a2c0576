package yicheng.web.api;

import io.javalin.http.Context;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yicheng.Office;
import yicheng.meeting.Kind;
import yicheng.meeting.timetable.PlanYear;
import yicheng.meeting.timetable.Timetable;
import yicheng.policy.Edition;
import yicheng.policy.Language;
import yicheng.policy.Text;
import yicheng.web.api.call.Answers;
import yicheng.web.api.reading.Moments;
import yicheng.web.api.reading.Numbers;
import yicheng.web.api.reading.QueryParameters;
import yicheng.web.edge.Json;
import yicheng.web.edge.Languages;

/** {@code GET /timetable}: the meetings of a year and all that is due before them. */
final class TimetableRoutes {

    private record Key(
            Edition edition,
            String calendarVersion,
            long arrangements,
            int year,
            Optional<Kind> kind,
            Language language) {}

    private static final Set<String> PARAMETERS = new LinkedHashSet<>(List.of("year", "kind"));
    private static final int LAST_YEAR = 9999;

    private final Office office;
    private final Json json;
    private final Moments moments;
    private final Kept kept = new Kept();

    TimetableRoutes(Office office, Json json) {
        this.office = office;
        this.json = json;
        this.moments = new Moments(office.zone());
    }

    void show(Context ctx) {
        var query = new QueryParameters(ctx, PARAMETERS);
        var year = query.value("year", TimetableRoutes::year, Text.of("请填年份，如 2026", "write a year such as 2026"));
        var kind = query.value(
                "kind",
                TimetableRoutes::regular,
                Text.of("可用 weekly、monthly、quarterly", "one of weekly, monthly, quarterly"));
        query.refuseIfWrong();
        var command = new PlanYear.Command(year.orElseGet(() -> office.now().getYear()));
        office.planYear()
                .handle(command)
                .either(
                        timetable -> answer(ctx, timetable, kind),
                        (ground, findings) -> Answers.refuse(ctx, json, ground, findings));
    }

    private void answer(Context ctx, Timetable year, Optional<Kind> kind) {
        var language = Languages.of(ctx);
        var key = new Key(year.edition(), year.calendarVersion(), year.arrangements(), year.year(), kind, language);
        var writer = new TimetableJson.Writer(language, moments);
        kept.answer(ctx, key, Json.CONTENT_TYPE, () -> json.bytes(writer.write(year, kind)));
    }

    private static Optional<Integer> year(String text) {
        return Numbers.whole(text, 0, LAST_YEAR).stream().boxed().findFirst();
    }

    private static Optional<Kind> regular(String text) {
        return Kind.named(text).filter(Kind.REGULAR::contains);
    }
}
