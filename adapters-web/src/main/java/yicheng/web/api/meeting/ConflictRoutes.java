package yicheng.web.api.meeting;

import io.javalin.http.Context;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yicheng.meeting.clash.ReadConflicts;
import yicheng.policy.Text;
import yicheng.web.api.call.Api;
import yicheng.web.api.reading.Numbers;
import yicheng.web.api.reading.QueryParameters;

/** {@code GET /meetings/conflicts}: what stands in the way of the meetings to come. */
final class ConflictRoutes {

    record ConflictsJson(int days, List<ConflictJson> conflicts) {}

    private static final Set<String> PARAMETERS = new LinkedHashSet<>(List.of("days"));
    private static final Text DAYS = Text.of(
            "请填 1 至 %d 的天数".formatted(ReadConflicts.MOST_DAYS), "a number of days, at most " + ReadConflicts.MOST_DAYS);

    private final Api api;

    ConflictRoutes(Api api) {
        this.api = api;
    }

    void list(Context ctx) {
        var actor = api.actor(ctx);
        var query = new QueryParameters(ctx, PARAMETERS);
        var asked = query.value("days", ConflictRoutes::days, DAYS);
        query.refuseIfWrong();
        int days = asked.orElse(ReadConflicts.USUAL_DAYS);
        var language = api.language(ctx);
        api.give(
                ctx,
                api.office().meetings().readConflicts().handle(actor, days),
                found -> new ConflictsJson(
                        days,
                        found.stream()
                                .map(one -> ConflictJson.of(one, language, api.moments()))
                                .toList()));
    }

    private static Optional<Integer> days(String text) {
        return Numbers.whole(text, 1, ReadConflicts.MOST_DAYS).stream().boxed().findFirst();
    }
}
