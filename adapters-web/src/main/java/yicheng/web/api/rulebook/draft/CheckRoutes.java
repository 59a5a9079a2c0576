package yicheng.web.api.rulebook.draft;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;
import yicheng.RuleBookDesk;
import yicheng.policy.BookFiles;
import yicheng.policy.Text;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Versions;
import yicheng.web.api.reading.JsonValues;
import yicheng.web.api.reading.Shape;
import yicheng.web.api.rulebook.ForReaders;

/** Checks of a draft, or of files that somebody keeps himself. However faulty they are, the check itself succeeds. */
final class CheckRoutes {

    private static final Shape FILES = Shape.of().texts(FilesReader.FILES);
    private static final Text NONE =
            Text.of("请在 files 中写明各文件的名称和内容", "say in files what the book consists of: name and text of each file");

    private final Api api;
    private final RuleBookDesk desk;

    CheckRoutes(Api api) {
        this.api = api;
        this.desk = api.office().ruleBookDesk();
    }

    void ofDraft(Context ctx) {
        var language = api.language(ctx);
        var checked = desk.checkDraft().handle(api.actor(ctx), DraftRoutes.id(ctx));
        checked.either(found -> Versions.say(ctx, found.kept().version()), (ground, findings) -> {});
        api.give(ctx, checked, found -> CheckJson.of(found.check(), language));
    }

    /** Beside the edition in force. */
    void boundaries(Context ctx) {
        var language = api.language(ctx);
        var draft = desk.readDrafts().one(api.actor(ctx), DraftRoutes.id(ctx));
        draft.either(kept -> Versions.say(ctx, kept.version()), (ground, findings) -> {});
        api.give(
                ctx,
                draft,
                kept -> Map.of(
                        "boundaries",
                        desk.bench().boundaries(kept.draft().files(), inForce()).stream()
                                .map(boundary -> BoundaryJson.of(boundary, language))
                                .toList()));
    }

    private BookFiles inForce() {
        var editions = desk.readEditions();
        return editions.files(editions.inForce().number()).orElseThrow();
    }

    void ofFiles(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var language = api.language(ctx);
        var values = JsonValues.read(api.json(), FilesReader.body(ctx), FILES);
        var files = FilesReader.read(values);
        if (files.isEmpty()) {
            values.wrong(FilesReader.FILES, NONE);
        }
        values.refuseIfWrong();
        api.give(
                ctx,
                ForReaders.of(actor, () -> desk.bench().check(files.orElseThrow())),
                check -> CheckJson.of(check, language));
    }
}
