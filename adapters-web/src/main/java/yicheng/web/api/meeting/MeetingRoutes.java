package yicheng.web.api.meeting;

import io.javalin.http.Context;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import yicheng.meeting.Kind;
import yicheng.meeting.change.ReadMeetings;
import yicheng.meeting.timetable.PlanYear;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Language;
import yicheng.policy.Text;
import yicheng.web.api.call.Answers;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Meant;
import yicheng.web.api.call.Versions;
import yicheng.web.api.reading.Numbers;
import yicheng.web.api.reading.QueryParameters;
import yicheng.web.api.shape.Names;

/** {@code GET /meetings} and {@code GET /meetings/{ref}}. */
final class MeetingRoutes {

    record YearJson(int year, List<MeetingJson> meetings, List<ClashJson> collisions) {}

    private static final Set<String> PARAMETERS = new LinkedHashSet<>(List.of("year", "kind"));
    private static final int LAST_YEAR = 9999;
    private static final Text YEAR = Text.of("请填年份，如 2026", "write a year such as 2026");
    private static final Text KIND = Text.of("可用 weekly、monthly、quarterly", "one of weekly, monthly, quarterly");

    private final Api api;
    private final Names.Latest names;

    MeetingRoutes(Api api, Names.Latest names) {
        this.api = api;
        this.names = names;
    }

    void list(Context ctx) {
        var actor = api.actor(ctx);
        var query = new QueryParameters(ctx, PARAMETERS);
        var asked = query.value("year", MeetingRoutes::year, YEAR);
        var kind = query.value("kind", text -> Kind.named(text).filter(Kind.REGULAR::contains), KIND);
        query.refuseIfWrong();
        int year = asked.orElseGet(() -> api.office().now().getYear());
        var writer = MeetingWriter.of(api, names, actor, ctx);
        var language = api.language(ctx);
        api.give(
                ctx,
                api.office().meetings().readMeetings().year(actor, year),
                meetings -> new YearJson(
                        year,
                        meetings.stream().filter(of(kind)).map(writer::meeting).toList(),
                        collisions(year, language)));
    }

    void show(Context ctx) {
        var actor = api.actor(ctx);
        answer(ctx, actor, api.office().meetings().readMeetings().one(actor, Meant.meeting(ctx, api.office())));
    }

    void answer(Context ctx, Actor actor, Answer<ReadMeetings.Seen> answer) {
        answer.either(
                seen -> {
                    Versions.say(ctx, seen.kept().version());
                    api.json()
                            .answer(
                                    ctx,
                                    MeetingWriter.of(api, names, actor, ctx).meeting(seen));
                },
                (ground, findings) -> Answers.refuse(ctx, api.json(), ground, findings));
    }

    private List<ClashJson> collisions(int year, Language language) {
        return api.office()
                .planYear()
                .handle(new PlanYear.Command(year))
                .fold(
                        planned -> planned.collisions().stream()
                                .map(collision -> ClashJson.of(collision, language))
                                .toList(),
                        refused -> List.of());
    }

    private static Predicate<ReadMeetings.Seen> of(Optional<Kind> kind) {
        return seen -> kind.map(seen.planned().kind()::equals).orElse(true);
    }

    private static Optional<Integer> year(String text) {
        return Numbers.whole(text, 0, LAST_YEAR).stream().boxed().findFirst();
    }
}
