package yicheng.web.api.agenda;

import io.javalin.http.Context;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yicheng.agenda.version.Agendas;
import yicheng.journal.Unknown;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.web.api.call.Answers;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Meant;
import yicheng.web.api.call.Versions;
import yicheng.web.api.reading.Numbers;
import yicheng.web.api.reading.QueryParameters;
import yicheng.web.api.shape.Names;

/** {@code GET /meetings/{ref}/agenda...}: the newest version, all of them, one of them, and two beside each other. */
final class AgendaRoutes {

    private static final Set<String> PARAMETERS = new LinkedHashSet<>(List.of("from", "to"));
    private static final int MOST_VERSIONS = 9_999;
    private static final Text VERSION = Text.of("请填版本号，如 1", "write the number of a version, such as 1");

    private final Api api;
    private final Names.Latest names;

    AgendaRoutes(Api api, Names.Latest names) {
        this.api = api;
        this.names = names;
    }

    void show(Context ctx) {
        var actor = api.actor(ctx);
        answer(ctx, actor, found(actor, meeting(ctx)));
    }

    void versions(Context ctx) {
        var actor = api.actor(ctx);
        var writer = AgendaWriter.of(api, names, actor, ctx);
        api.give(ctx, found(actor, meeting(ctx)), kept -> writer.versions(kept.agenda()));
    }

    void version(Context ctx) {
        var actor = api.actor(ctx);
        var text = ctx.pathParam("number");
        var number = Numbers.whole(text, 1, MOST_VERSIONS).orElseThrow(() -> new Unknown("agenda version", text));
        var writer = AgendaWriter.of(api, names, actor, ctx);
        api.give(ctx, found(actor, meeting(ctx)), kept -> {
            var agenda = kept.agenda();
            return writer.version(
                    agenda.meeting(), agenda.version(number).orElseThrow(() -> new Unknown("agenda version", text)));
        });
    }

    void compare(Context ctx) {
        var actor = api.actor(ctx);
        var query = new QueryParameters(ctx, PARAMETERS);
        var from = query.required("from", AgendaRoutes::number, VERSION);
        var to = query.required("to", AgendaRoutes::number, VERSION);
        query.refuseIfWrong();
        var meeting = meeting(ctx);
        var writer = AgendaWriter.of(api, names, actor, ctx);
        api.give(
                ctx,
                api.office().lists().readAgendas().compare(actor, meeting, from.orElseThrow(), to.orElseThrow()),
                compared -> writer.compared(meeting, compared));
    }

    /** The agenda as it stands. */
    void answer(Context ctx, Actor actor, Answer<Agendas.Kept> answer) {
        answer.either(
                kept -> {
                    Versions.say(ctx, kept.version());
                    api.json()
                            .answer(ctx, AgendaWriter.of(api, names, actor, ctx).agenda(kept));
                },
                (ground, findings) -> Answers.refuse(ctx, api.json(), ground, findings));
    }

    MeetingRef meeting(Context ctx) {
        return Meant.meeting(ctx, api.office());
    }

    /** Before the first list was decided there is none. */
    private Answer<Agendas.Kept> found(Actor actor, MeetingRef meeting) {
        return api.office()
                .lists()
                .readAgendas()
                .of(actor, meeting)
                .then(kept -> new Answer.Done<>(kept.orElseThrow(() -> new Unknown("agenda", meeting.toString()))));
    }

    private static Optional<Integer> number(String text) {
        return Numbers.whole(text, 1, MOST_VERSIONS).stream().boxed().findFirst();
    }
}
