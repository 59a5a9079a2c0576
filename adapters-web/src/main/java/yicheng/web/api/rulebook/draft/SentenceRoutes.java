package yicheng.web.api.rulebook.draft;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import yicheng.RuleBookDesk;
import yicheng.policy.Text;
import yicheng.rulebook.draft.SetValues;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Versions;
import yicheng.web.api.reading.JsonValues;
import yicheng.web.api.reading.RequestBody;
import yicheng.web.api.reading.Shape;
import yicheng.web.api.reading.Values;
import yicheng.web.api.shape.Names;

/** A draft by its sentences: the values in them, for who opens no file, and the sentences on offer. */
final class SentenceRoutes {

    private static final Shape CHANGES = Shape.of().list("changes", "file", "line", "column", "value");
    private static final Text FILE = Text.of("请写明哪个文件，如 review.dslr", "say which file, such as review.dslr");
    private static final Text NONE = Text.of(
            "请在 changes 中写明要改的值，位置见 GET .../values",
            "say in changes what is to become different; the places are those of GET .../values");
    private static final int MOST = 9_999_999;

    private final Api api;
    private final Names.Latest names;
    private final RuleBookDesk desk;

    SentenceRoutes(Api api, Names.Latest names) {
        this.api = api;
        this.names = names;
        this.desk = api.office().ruleBookDesk();
    }

    void values(Context ctx) {
        var language = api.language(ctx);
        var draft = desk.readDrafts().one(api.actor(ctx), DraftRoutes.id(ctx));
        draft.either(kept -> Versions.say(ctx, kept.version()), (ground, findings) -> {});
        api.give(
                ctx,
                draft,
                kept -> Map.of(
                        "values",
                        desk.bench().gaps(kept.draft().files()).stream()
                                .map(gap -> ValueJson.of(gap, language))
                                .toList()));
    }

    void set(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var seen = Versions.seen(ctx);
        var values = JsonValues.read(api.json(), RequestBody.read(ctx), CHANGES);
        var changes = values.items().stream().map(SentenceRoutes::change).toList();
        if (changes.isEmpty()) {
            values.wrong("changes", NONE);
        }
        values.refuseIfWrong();
        var command = new SetValues.Command(DraftRoutes.id(ctx), seen, changes);
        var saved = StaleDraft.of(api, names, actor, ctx)
                .told(
                        command.draft(),
                        seen,
                        file -> isMeant(changes, file),
                        () -> desk.setValues().handle(actor, command));
        DraftWriter.of(api, names, actor).give(ctx, saved);
    }

    void vocabulary(Context ctx) {
        var draft = desk.readDrafts().one(api.actor(ctx), DraftRoutes.id(ctx));
        draft.either(kept -> Versions.say(ctx, kept.version()), (ground, findings) -> {});
        api.give(
                ctx,
                draft,
                kept -> Map.of(
                        "sentences",
                        desk.bench().vocabulary(kept.draft().files()).stream()
                                .map(OnOfferJson::of)
                                .toList()));
    }

    private static boolean isMeant(List<SetValues.Change> changes, String file) {
        return changes.stream().anyMatch(change -> change.file().equals(file));
    }

    private static SetValues.Change change(Values item) {
        return new SetValues.Change(
                item.required("file", FILE),
                item.requiredWhole("line", 1, MOST).orElse(1),
                item.requiredWhole("column", 1, MOST).orElse(1),
                item.text("value"));
    }
}
