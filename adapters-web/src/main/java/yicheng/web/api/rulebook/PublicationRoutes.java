package yicheng.web.api.rulebook;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Optional;
import yicheng.RuleBookDesk;
import yicheng.rulebook.draft.BookDraft;
import yicheng.rulebook.publish.HandOverDraft;
import yicheng.rulebook.publish.PublishDraft;
import yicheng.rulebook.publish.ReturnDraft;
import yicheng.rulebook.publish.TakeBackDraft;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Versions;
import yicheng.web.api.reading.JsonValues;
import yicheng.web.api.reading.RequestBody;
import yicheng.web.api.rulebook.draft.DraftWriter;
import yicheng.web.api.rulebook.draft.StaleDraft;
import yicheng.web.api.shape.Names;

/** How a draft comes into force: an author hands it over, somebody else publishes it, or it comes back. */
final class PublicationRoutes {

    /** @param from empty for at once */
    private record Said(BookDraft.Id draft, long basedOn, String report, String reason, Optional<LocalDateTime> from) {}

    private final Api api;
    private final Names.Latest names;
    private final RuleBookDesk desk;

    PublicationRoutes(Api api, Names.Latest names) {
        this.api = api;
        this.names = names;
        this.desk = api.office().ruleBookDesk();
    }

    void handOver(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var said = said(ctx);
        var command =
                new HandOverDraft.Command(said.draft(), said.basedOn(), said.report(), said.reason(), said.from());
        var answer = StaleDraft.of(api, names, actor, ctx)
                .told(said.draft(), said.basedOn(), () -> desk.handOverDraft().handle(actor, command));
        DraftWriter.of(api, names, actor).give(ctx, answer);
    }

    void publish(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var said = said(ctx);
        var command = new PublishDraft.Command(said.draft(), said.basedOn(), said.report(), said.reason(), said.from());
        var answer = StaleDraft.of(api, names, actor, ctx)
                .told(said.draft(), said.basedOn(), () -> desk.publishDraft().handle(actor, command));
        api.giveCreated(
                ctx,
                answer,
                edition -> PublishedJson.of(
                        edition, desk.readEditions().inForce(), names.of(actor.organisation()), api.moments()),
                edition -> "/rules/editions/" + edition.number());
    }

    void takeBack(Context ctx) {
        var actor = api.actor(ctx);
        var seen = Versions.seen(ctx);
        var command = new TakeBackDraft.Command(id(ctx), seen);
        var answer = StaleDraft.of(api, names, actor, ctx)
                .told(command.draft(), seen, () -> desk.takeBackDraft().handle(actor, command));
        DraftWriter.of(api, names, actor).give(ctx, answer);
    }

    void giveBack(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var seen = Versions.seen(ctx);
        var values = JsonValues.readIfAny(api.json(), RequestBody.readIfAny(ctx), "remark");
        var command = new ReturnDraft.Command(id(ctx), seen, values.text("remark"));
        values.refuseIfWrong();
        var answer = StaleDraft.of(api, names, actor, ctx)
                .told(command.draft(), seen, () -> desk.returnDraft().handle(actor, command));
        DraftWriter.of(api, names, actor).give(ctx, answer);
    }

    private Said said(Context ctx) throws IOException {
        var basedOn = Versions.seen(ctx);
        var values = JsonValues.readIfAny(api.json(), RequestBody.readIfAny(ctx), "report", "reason", "from");
        var report = values.text("report");
        var reason = values.text("reason");
        var from = values.moment("from", api.moments());
        values.refuseIfWrong();
        return new Said(id(ctx), basedOn, report, reason, from);
    }

    private static BookDraft.Id id(Context ctx) {
        return new BookDraft.Id(ctx.pathParam("id"));
    }
}
