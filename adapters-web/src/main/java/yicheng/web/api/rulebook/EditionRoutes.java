package yicheng.web.api.rulebook;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yicheng.journal.Unknown;
import yicheng.people.rights.Actor;
import yicheng.policy.BookFiles;
import yicheng.rulebook.edition.PublishedEdition;
import yicheng.rulebook.edition.ReadEditions;
import yicheng.rulebook.publish.WithdrawEdition;
import yicheng.web.api.call.Api;
import yicheng.web.api.reading.JsonValues;
import yicheng.web.api.reading.Numbers;
import yicheng.web.api.reading.QueryParameters;
import yicheng.web.api.reading.RequestBody;
import yicheng.web.api.shape.Names;
import yicheng.web.api.shape.RuleFiles;

/** {@code /rules/editions}: the history of the rule book, with every text as it was published. */
final class EditionRoutes {

    record FileJson(String name, int bytes) {}

    record EditionOf(PublishedJson edition, List<FileJson> files) {}

    private static final int MOST = 999_999;

    private final Api api;
    private final Names.Latest names;
    private final ReadEditions editions;

    EditionRoutes(Api api, Names.Latest names) {
        this.api = api;
        this.names = names;
        this.editions = api.office().ruleBookDesk().readEditions();
    }

    void all(Context ctx) {
        var actor = api.actor(ctx);
        var shapes =
                editions.all().stream().map(edition -> shape(edition, actor)).toList();
        api.json().answer(ctx, Map.of("editions", shapes));
    }

    void one(Context ctx) {
        var actor = api.actor(ctx);
        var edition = editions.find(number(ctx)).orElseThrow(() -> unknown(ctx));
        var files = files(ctx).byName().entrySet().stream()
                .map(file -> new FileJson(file.getKey(), file.getValue().length))
                .toList();
        api.json().answer(ctx, new EditionOf(shape(edition, actor), files));
    }

    void file(Context ctx) {
        api.actor(ctx);
        var name = ctx.pathParam("file");
        RuleFiles.answer(ctx, name, Optional.ofNullable(files(ctx).byName().get(name)));
    }

    void differences(Context ctx) {
        api.actor(ctx);
        int later = editions.find(number(ctx)).orElseThrow(() -> unknown(ctx)).number();
        var query = new QueryParameters(ctx, Set.of("from"));
        var from = query.value("from", this::known, Texts.numberOfEdition(editions));
        query.refuseIfWrong();
        int earlier = from.or(() -> editions.before(later).map(PublishedEdition::number))
                .orElse(later);
        var differences = editions.between(earlier, later).orElseThrow(() -> unknown(ctx));
        api.json().answer(ctx, DifferencesJson.of(earlier, later, differences, api.language(ctx)));
    }

    void withdraw(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var said = JsonValues.readIfAny(api.json(), RequestBody.readIfAny(ctx), "reason");
        var reason = said.text("reason");
        said.refuseIfWrong();
        var command = new WithdrawEdition.Command(number(ctx), reason);
        api.give(
                ctx,
                api.office().ruleBookDesk().withdrawEdition().handle(actor, command),
                edition -> shape(edition, actor));
    }

    private PublishedJson shape(PublishedEdition edition, Actor actor) {
        return PublishedJson.of(edition, editions.inForce(), names.of(actor.organisation()), api.moments());
    }

    private BookFiles files(Context ctx) {
        return editions.files(number(ctx)).orElseThrow(() -> unknown(ctx));
    }

    private Optional<Integer> known(String text) {
        return number(text).filter(number -> editions.find(number).isPresent());
    }

    private static int number(Context ctx) {
        return number(ctx.pathParam("number")).orElseThrow(() -> unknown(ctx));
    }

    private static Optional<Integer> number(String text) {
        return Numbers.whole(text, 1, MOST).stream().boxed().findFirst();
    }

    private static Unknown unknown(Context ctx) {
        return new Unknown("edition", ctx.pathParam("number"));
    }
}
