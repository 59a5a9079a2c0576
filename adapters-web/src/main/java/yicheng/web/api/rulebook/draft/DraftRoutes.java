package yicheng.web.api.rulebook.draft;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import yicheng.RuleBookDesk;
import yicheng.policy.BookFiles;
import yicheng.policy.Text;
import yicheng.rulebook.draft.BeginDraft;
import yicheng.rulebook.draft.BookDraft;
import yicheng.rulebook.draft.ClaimDraft;
import yicheng.rulebook.draft.DiscardDraft;
import yicheng.rulebook.edition.PublishedEdition;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Versions;
import yicheng.web.api.reading.JsonValues;
import yicheng.web.api.reading.Numbers;
import yicheng.web.api.reading.Shape;
import yicheng.web.api.reading.Values;
import yicheng.web.api.rulebook.Texts;
import yicheng.web.api.shape.Names;

/** A draft itself: begun, read, claimed, put away. */
final class DraftRoutes {

    private static final Shape BEGUN = Shape.of("title", "base", "copyOf").texts(FilesReader.FILES);
    private static final Text EITHER = Text.of("copyOf 和 files 只能写一个", "either copyOf or files, not both");
    private static final int MOST_EDITIONS = 999_999;

    private final Api api;
    private final Names.Latest names;
    private final RuleBookDesk desk;

    DraftRoutes(Api api, Names.Latest names) {
        this.api = api;
        this.names = names;
        this.desk = api.office().ruleBookDesk();
    }

    void open(Context ctx) {
        var actor = api.actor(ctx);
        var writer = DraftWriter.of(api, names, actor);
        api.give(
                ctx,
                desk.readDrafts().open(actor),
                drafts -> Map.of("drafts", drafts.stream().map(writer::draft).toList()));
    }

    void begin(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var values = JsonValues.read(api.json(), FilesReader.body(ctx), BEGUN);
        var title = values.text("title");
        var base = edition(values, "base")
                .orElseGet(() -> desk.readEditions().inForce().number());
        var files = files(values);
        values.refuseIfWrong();
        var begun = desk.beginDraft().handle(actor, new BeginDraft.Command(title, base, files));
        begun.either(kept -> Versions.say(ctx, kept.version()), (ground, findings) -> {});
        api.giveCreated(ctx, begun, DraftWriter.of(api, names, actor)::draft, DraftWriter::address);
    }

    void show(Context ctx) {
        var actor = api.actor(ctx);
        DraftWriter.of(api, names, actor).give(ctx, desk.readDrafts().one(actor, id(ctx)));
    }

    void claim(Context ctx) {
        var actor = api.actor(ctx);
        DraftWriter.of(api, names, actor).give(ctx, desk.claimDraft().handle(actor, new ClaimDraft.Command(id(ctx))));
    }

    void discard(Context ctx) {
        var actor = api.actor(ctx);
        var seen = Versions.seen(ctx);
        var command = new DiscardDraft.Command(id(ctx), seen);
        api.giveNothing(
                ctx,
                StaleDraft.of(api, names, actor, ctx)
                        .told(id(ctx), seen, () -> desk.discardDraft().handle(actor, command)));
    }

    /** Those of an old edition, to bring it back, or those that came with the request. */
    private Optional<BookFiles> files(Values values) {
        var given = FilesReader.read(values);
        var old = edition(values, "copyOf");
        if (given.isPresent() && old.isPresent()) {
            values.wrong("copyOf", EITHER);
        }
        return given.or(() -> old.flatMap(desk.readEditions()::files));
    }

    private Optional<Integer> edition(Values values, String name) {
        return values.value(
                name,
                text -> Numbers.whole(text, 1, MOST_EDITIONS).stream()
                        .boxed()
                        .findFirst()
                        .flatMap(desk.readEditions()::find)
                        .map(PublishedEdition::number),
                Texts.numberOfEdition(desk.readEditions()));
    }

    static BookDraft.Id id(Context ctx) {
        return new BookDraft.Id(ctx.pathParam("id"));
    }
}
