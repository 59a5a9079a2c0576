package yicheng.web.api.rulebook;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import yicheng.journal.Unknown;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.rulebook.draft.BookDraft;
import yicheng.rulebook.replay.ReplayReport;
import yicheng.rulebook.replay.ReplayRuns;
import yicheng.rulebook.replay.Reports;
import yicheng.web.api.call.Answers;
import yicheng.web.api.call.Api;
import yicheng.web.api.shape.Names;

/** Replays of drafts while they run, and the reports they leave. */
final class ReplayRoutes {

    /**
     * @param last null where none ran since the server started
     * @param reports hashes, the newest first; those of earlier texts of the draft are among them
     */
    record OfDraft(Optional<RunJson> last, List<String> reports) {}

    private final Api api;
    private final Names.Latest names;
    private final ReplayRuns runs;
    private final Reports reports;

    ReplayRoutes(Api api, Names.Latest names) {
        this.api = api;
        this.names = names;
        this.runs = api.office().ruleBookDesk().replayRuns();
        this.reports = api.office().ruleBookDesk().reports();
    }

    void start(Context ctx) {
        var actor = api.actor(ctx);
        accepted(ctx, actor, runs.start(actor, draft(ctx)));
    }

    void ofDraft(Context ctx) {
        var actor = api.actor(ctx);
        var kept = api.office().ruleBookDesk().readDrafts().one(actor, draft(ctx));
        api.give(
                ctx,
                kept,
                found -> new OfDraft(
                        runs.of(found.draft().id()).map(run -> shape(ctx, actor, run)),
                        reports.of(found.draft().id())));
    }

    void show(Context ctx) {
        var actor = api.actor(ctx);
        api.give(ctx, ForReaders.of(actor, () -> run(ctx)), run -> shape(ctx, actor, run));
    }

    /** It stops soon: how far it came is told by asking again. */
    void cancel(Context ctx) {
        var actor = api.actor(ctx);
        accepted(ctx, actor, runs.cancel(actor, ctx.pathParam("id")));
    }

    void report(Context ctx) {
        var actor = api.actor(ctx);
        var writer = new ReportJson.Writer(names.of(actor.organisation()), api.language(ctx), api.moments());
        api.give(ctx, ForReaders.of(actor, () -> report(ctx.pathParam("hash"))), writer::report);
    }

    private void accepted(Context ctx, Actor actor, Answer<ReplayRuns.Run> answer) {
        answer.either(
                run -> {
                    api.json().answer(ctx, shape(ctx, actor, run));
                    ctx.status(202).header("Location", Api.V1 + "/rules/replays/" + run.id());
                },
                (ground, findings) -> Answers.refuse(ctx, api.json(), ground, findings));
    }

    private RunJson shape(Context ctx, Actor actor, ReplayRuns.Run run) {
        return RunJson.of(run, names.of(actor.organisation()), api.moments(), api.language(ctx));
    }

    private ReplayRuns.Run run(Context ctx) {
        var id = ctx.pathParam("id");
        return runs.find(id).orElseThrow(() -> new Unknown("replay", id));
    }

    private ReplayReport report(String hash) {
        return reports.find(hash).orElseThrow(() -> new Unknown("report", hash));
    }

    private static BookDraft.Id draft(Context ctx) {
        return new BookDraft.Id(ctx.pathParam("id"));
    }
}
