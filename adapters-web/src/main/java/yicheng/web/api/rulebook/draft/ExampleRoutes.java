package yicheng.web.api.rulebook.draft;

import io.javalin.http.Context;
import java.io.IOException;
import yicheng.policy.Text;
import yicheng.rulebook.draft.AcceptExamples;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Versions;
import yicheng.web.api.reading.JsonValues;
import yicheng.web.api.reading.RequestBody;
import yicheng.web.api.reading.Shape;
import yicheng.web.api.reading.Values;
import yicheng.web.api.shape.Names;

/** Examples that follow a change on purpose: what came becomes what they expect. */
final class ExampleRoutes {

    private static final Shape LINES = Shape.of().list("lines", "file", "line");
    private static final Text FILE =
            Text.of("请写明哪个用例文件，如 review.examples.csv", "say which file of examples, such as review.examples.csv");
    private static final int MOST = 9_999_999;

    private final Api api;
    private final Names.Latest names;

    ExampleRoutes(Api api, Names.Latest names) {
        this.api = api;
        this.names = names;
    }

    void accept(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var seen = Versions.seen(ctx);
        var values = JsonValues.readIfAny(api.json(), RequestBody.readIfAny(ctx), LINES);
        var lines = values.items().stream().map(ExampleRoutes::line).toList();
        values.refuseIfWrong();
        var command = new AcceptExamples.Command(DraftRoutes.id(ctx), seen, lines);
        var accepted = StaleDraft.of(api, names, actor, ctx)
                .told(
                        command.draft(),
                        seen,
                        () -> api.office().ruleBookDesk().acceptExamples().handle(actor, command));
        DraftWriter.of(api, names, actor).give(ctx, accepted);
    }

    private static AcceptExamples.Line line(Values item) {
        return new AcceptExamples.Line(
                item.required("file", FILE), item.requiredWhole("line", 1, MOST).orElse(1));
    }
}
