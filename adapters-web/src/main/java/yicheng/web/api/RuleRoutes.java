package yicheng.web.api;

import io.javalin.http.Context;
import java.util.List;
import yicheng.Office;
import yicheng.policy.Edition;
import yicheng.policy.Language;
import yicheng.policy.Nearest;
import yicheng.policy.RuleBook;
import yicheng.policy.Text;
import yicheng.topic.own.OwnFields;
import yicheng.web.api.shape.EditionJson;
import yicheng.web.api.shape.OwnFieldJson;
import yicheng.web.api.shape.SentenceJson;
import yicheng.web.edge.Json;
import yicheng.web.edge.Languages;
import yicheng.web.edge.Problem;
import yicheng.web.edge.Refusal;

/** {@code GET /rules}: the rule book in force, to read. */
final class RuleRoutes {

    record Book(EditionJson edition, List<ChapterOf> chapters, List<OwnFieldJson> ownFields) {}

    record ChapterOf(String id, String title, List<SentenceJson> rules) {}

    record OneRule(EditionJson edition, String chapter, SentenceJson rule) {}

    private record Key(Edition edition, String rule, Language language) {}

    private final Office office;
    private final Json json;
    private final Kept kept = new Kept();

    RuleRoutes(Office office, Json json) {
        this.office = office;
        this.json = json;
    }

    void all(Context ctx) {
        var book = office.ruleBook();
        var language = Languages.of(ctx);
        kept.answer(
                ctx,
                new Key(book.edition(), "", language),
                Json.CONTENT_TYPE,
                () -> json.bytes(new Book(
                        EditionJson.of(book.edition()),
                        book.chapters().stream()
                                .map(chapter -> chapter(chapter, language))
                                .toList(),
                        OwnFields.of(book).all().stream().map(OwnFieldJson::of).toList())));
    }

    void one(Context ctx) {
        var book = office.ruleBook();
        var id = ctx.pathParam("id");
        var found = book.chapters().stream()
                .flatMap(chapter -> chapter.rules().stream()
                        .filter(rule -> rule.ref().id().equals(id))
                        .map(rule -> new OneRule(
                                EditionJson.of(book.edition()),
                                chapter.id(),
                                SentenceJson.of(rule, Languages.of(ctx)))))
                .findFirst()
                .orElseThrow(() -> new Refusal(noSuchRule(id, book)));
        kept.answer(ctx, new Key(book.edition(), id, Languages.of(ctx)), Json.CONTENT_TYPE, () -> json.bytes(found));
    }

    private static ChapterOf chapter(RuleBook.Chapter chapter, Language language) {
        return new ChapterOf(
                chapter.id(),
                chapter.title().in(language),
                chapter.rules().stream()
                        .map(rule -> SentenceJson.of(rule, language))
                        .toList());
    }

    private static Problem noSuchRule(String id, RuleBook book) {
        var ids = book.chapters().stream()
                .flatMap(chapter -> chapter.rules().stream())
                .map(rule -> rule.ref().id())
                .toList();
        var nearest = Nearest.to(id, ids);
        var shown = id.length() <= 40 ? id : id.substring(0, 40) + "…";
        return Problem.of(
                404,
                "no_such_rule",
                Text.of("没有这条规则", "There is no such rule"),
                Text.of(
                        "规则库中没有编号“%s”".formatted(shown)
                                + nearest.map("，是否为“%s”？"::formatted).orElse("；全部规则见 /api/v1/rules"),
                        "the rule book has no \"%s\"".formatted(shown)
                                + nearest.map("; did you mean \"%s\"?"::formatted)
                                        .orElse("; all rules are at /api/v1/rules")));
    }
}
