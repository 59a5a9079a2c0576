package yicheng.web.api.people;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import yicheng.journal.Unknown;
import yicheng.people.Organisations;
import yicheng.people.change.Change;
import yicheng.people.change.ChangeOrganisation;
import yicheng.people.change.Delegate;
import yicheng.people.change.DelegationChange;
import yicheng.people.change.ReadOrganisation;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.web.api.call.Addresses;
import yicheng.web.api.call.Answers;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Versions;
import yicheng.web.api.reading.JsonValues;
import yicheng.web.api.reading.Numbers;
import yicheng.web.api.reading.RequestBody;

/** {@code /organisation} and {@code /delegations}. */
public final class OrganisationRoutes {

    private static final Text CHANGES = Text.of("请列出变更", "list the changes");

    private static final String[] LENT = {"what", "from", "to", "since", "until", "reason"};
    private static final String[] ENDED = {"what", "from", "to", "since", "day"};

    private final Api api;

    private OrganisationRoutes(Api api) {
        this.api = api;
    }

    public static void add(Addresses at, Api api) {
        var routes = new OrganisationRoutes(api);
        at.getJson(Api.V1 + "/organisation", ctx -> routes.show(ctx, Optional.empty()));
        at.getJson(Api.V1 + "/organisation/versions/{version}", ctx -> routes.show(ctx, Optional.of(version(ctx))));
        at.postJson(Api.V1 + "/organisation/changes", routes::change);
        at.postJson(Api.V1 + "/delegations", ctx -> routes.delegate(ctx, "delegation.lend", LENT));
        at.deleteJson(Api.V1 + "/delegations", ctx -> routes.delegate(ctx, "delegation.end", ENDED));
    }

    private void show(Context ctx, Optional<Long> version) {
        var actor = api.actor(ctx);
        give(ctx, api.office().people().readOrganisation().handle(actor, new ReadOrganisation.Command(version)));
    }

    private void change(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        long basedOn = Versions.seen(ctx);
        var ids = api.office().people().newIds();
        var values = JsonValues.readWithItems(
                api.json(), RequestBody.read(ctx), "changes", ChangeReader.NAMES, "changes", "dryRun");
        boolean dryRun = values.flag("dryRun");
        List<Change> changes = values.items().stream()
                .flatMap(item -> ChangeReader.read(item, ids).stream())
                .toList();
        if (values.items().isEmpty()) {
            values.wrong("changes", CHANGES);
        }
        values.refuseIfWrong();
        var command = new ChangeOrganisation.Command(basedOn, changes, dryRun);
        give(ctx, api.office().people().changeOrganisation().handle(actor, command));
    }

    private void delegate(Context ctx, String change, String... names) throws IOException {
        var actor = api.actor(ctx);
        var values = JsonValues.read(api.json(), RequestBody.read(ctx), names);
        values.put("change", change);
        values.putIfAbsent("from", actor.id().value());
        var read = ChangeReader.read(values, api.office().people().newIds());
        values.refuseIfWrong();
        give(ctx, done(actor, (DelegationChange) read.orElseThrow()));
    }

    private Answer<Organisations.Kept> done(Actor actor, DelegationChange change) {
        return api.office().people().delegate().handle(actor, new Delegate.Command(change));
    }

    private void give(Context ctx, Answer<Organisations.Kept> answer) {
        answer.either(
                kept -> {
                    Versions.say(ctx, kept.version());
                    api.json().answer(ctx, OrganisationJson.of(kept, api.language(ctx)));
                },
                (ground, findings) -> Answers.refuse(ctx, api.json(), ground, findings));
    }

    private static long version(Context ctx) {
        var text = ctx.pathParam("version");
        return Numbers.whole(text, 1, Integer.MAX_VALUE).stream()
                .asLongStream()
                .findFirst()
                .orElseThrow(() -> new Unknown("version of the organisation", text));
    }
}
