package yicheng.web.api.rulebook.draft;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import yicheng.RuleBookDesk;
import yicheng.people.rights.Actor;
import yicheng.rulebook.draft.SaveFile;
import yicheng.web.api.call.Answers;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Versions;
import yicheng.web.api.shape.Names;
import yicheng.web.api.shape.RuleFiles;

/** The files of a draft, each as somebody typed it. */
final class FileRoutes {

    private final Api api;
    private final Names.Latest names;
    private final RuleBookDesk desk;

    FileRoutes(Api api, Names.Latest names) {
        this.api = api;
        this.names = names;
        this.desk = api.office().ruleBookDesk();
    }

    void show(Context ctx) {
        var actor = api.actor(ctx);
        desk.readDrafts()
                .one(actor, DraftRoutes.id(ctx))
                .either(
                        kept -> {
                            Versions.say(ctx, kept.version());
                            RuleFiles.answer(
                                    ctx,
                                    name(ctx),
                                    Optional.ofNullable(
                                            kept.draft().files().byName().get(name(ctx))));
                        },
                        (ground, findings) -> Answers.refuse(ctx, api.json(), ground, findings));
    }

    void save(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var seen = Versions.seen(ctx);
        save(ctx, actor, seen, Optional.of(FilesReader.file(ctx)));
    }

    /** Takes it out of the book. */
    void remove(Context ctx) {
        var actor = api.actor(ctx);
        var seen = Versions.seen(ctx);
        save(ctx, actor, seen, Optional.empty());
    }

    private void save(Context ctx, Actor actor, long seen, Optional<byte[]> content) {
        var command = new SaveFile.Command(DraftRoutes.id(ctx), seen, name(ctx), content);
        var saved = StaleDraft.of(api, names, actor, ctx)
                .told(
                        command.draft(),
                        seen,
                        command.file()::equals,
                        () -> desk.saveFile().handle(actor, command));
        DraftWriter.of(api, names, actor).give(ctx, saved);
    }

    private static String name(Context ctx) {
        return ctx.pathParam("file");
    }
}
