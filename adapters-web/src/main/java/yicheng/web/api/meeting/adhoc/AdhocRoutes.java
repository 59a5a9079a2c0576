package yicheng.web.api.meeting.adhoc;

import io.javalin.http.Context;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yicheng.journal.Unknown;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.adhoc.act.AdhocOutcome;
import yicheng.meeting.adhoc.act.SuggestParticipants;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Finding;
import yicheng.policy.Text;
import yicheng.web.api.call.Answers;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Meant;
import yicheng.web.api.call.Versions;
import yicheng.web.api.reading.Numbers;
import yicheng.web.api.reading.QueryParameters;
import yicheng.web.api.shape.Named;
import yicheng.web.api.shape.Names;

/** {@code GET /meetings/adhoc...}: a year of them, one, and who is suggested to take part. */
final class AdhocRoutes {

    record YearJson(int year, List<AdhocJson> meetings) {}

    record SuggestedJson(Named person, String why) {}

    record SuggestionJson(List<SuggestedJson> suggested) {}

    private static final Set<String> YEARS = new LinkedHashSet<>(List.of("year"));
    private static final Set<String> CONCERNED = new LinkedHashSet<>(List.of("department"));
    private static final int LAST_YEAR = 9999;
    private static final Text YEAR = Text.of("请填年份，如 2026", "write a year such as 2026");
    private static final Text DEPARTMENT = Text.of("请填部门的编号或名称", "write the id or the name of a department");

    private final Api api;
    private final Names.Latest names;

    AdhocRoutes(Api api, Names.Latest names) {
        this.api = api;
        this.names = names;
    }

    /** @throws Unknown where the address names no meeting */
    static MeetingRef meeting(Context ctx) {
        var text = ctx.pathParam("ref");
        return MeetingRef.parse(text).orElseThrow(() -> new Unknown("meeting", text));
    }

    void list(Context ctx) {
        var actor = api.actor(ctx);
        var query = new QueryParameters(ctx, YEARS);
        var asked = query.value("year", AdhocRoutes::year, YEAR);
        query.refuseIfWrong();
        int year = asked.orElseGet(() -> api.office().now().getYear());
        var read = api.office().adhoc().readAdhoc();
        var writer = AdhocWriter.of(api, names, actor, ctx);
        api.give(
                ctx,
                read.year(actor, year),
                kept -> new YearJson(
                        year,
                        kept.stream()
                                .map(one -> read.seen(actor, one))
                                .map(seen -> writer.meeting(seen, List.of()))
                                .toList()));
    }

    void show(Context ctx) {
        var actor = api.actor(ctx);
        api.office()
                .adhoc()
                .readAdhoc()
                .one(actor, meeting(ctx))
                .either(
                        seen -> {
                            Versions.say(ctx, seen.kept().version());
                            var writer = AdhocWriter.of(api, names, actor, ctx);
                            api.json().answer(ctx, writer.meeting(seen, List.of()));
                        },
                        (ground, findings) -> Answers.refuse(ctx, api.json(), ground, findings));
    }

    void suggest(Context ctx) {
        var actor = api.actor(ctx);
        var query = new QueryParameters(ctx, CONCERNED);
        var department = query.value("department", text -> Meant.department(text, actor.organisation()), DEPARTMENT);
        query.refuseIfWrong();
        var command = new SuggestParticipants.Command(
                meeting(ctx), department.stream().toList());
        var language = api.language(ctx);
        api.give(
                ctx,
                api.office().adhoc().suggestParticipants().handle(actor, command),
                found -> new SuggestionJson(found.stream()
                        .map(one -> new SuggestedJson(
                                new Named(
                                        one.person().id().value(), one.person().name()),
                                one.why().in(language)))
                        .toList()));
    }

    /** The meeting as it stands after an act, with what to look at. */
    void answer(Context ctx, Actor actor, Answer<AdhocOutcome> answer) {
        answer.either(
                outcome -> {
                    Versions.say(ctx, outcome.kept().version());
                    var seen = api.office().adhoc().readAdhoc().seen(actor, outcome.kept());
                    List<Finding> reminders = outcome.reminders();
                    api.json()
                            .answer(ctx, AdhocWriter.of(api, names, actor, ctx).meeting(seen, reminders));
                },
                (ground, findings) -> Answers.refuse(ctx, api.json(), ground, findings));
    }

    private static Optional<Integer> year(String text) {
        return Numbers.whole(text, 0, LAST_YEAR).stream().boxed().findFirst();
    }
}
