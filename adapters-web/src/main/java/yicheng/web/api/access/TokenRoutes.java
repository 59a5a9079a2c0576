package yicheng.web.api.access;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import yicheng.access.Token;
import yicheng.access.token.IssueToken;
import yicheng.access.token.ListTokens;
import yicheng.access.token.RevokeToken;
import yicheng.people.rights.Scope;
import yicheng.policy.Text;
import yicheng.web.api.call.Addresses;
import yicheng.web.api.call.Api;
import yicheng.web.api.reading.JsonValues;
import yicheng.web.api.reading.RequestBody;
import yicheng.web.api.shape.Named;
import yicheng.web.api.shape.Names;

/** API tokens: one's own, and for who manages accounts everybody's. */
final class TokenRoutes {

    record TokenJson(
            String id,
            Named person,
            String name,
            List<String> scopes,
            String issued,
            String expires,
            Optional<String> revoked) {}

    /** @param secret shown this once */
    record Issued(TokenJson token, String secret) {}

    record Tokens(List<TokenJson> tokens) {}

    private static final int USUAL_DAYS = 90;
    private static final Text SCOPES = Text.of("没有这项权限，可用：" + scopes(), "no such scope; there are " + scopes());

    private final Api api;
    private final Names.Latest names = new Names.Latest();

    TokenRoutes(Api api) {
        this.api = api;
    }

    void add(Addresses at) {
        at.getJson(Api.V1 + "/me/tokens", ctx -> list(ctx, false));
        at.postJson(Api.V1 + "/me/tokens", this::issue);
        at.deleteJson(Api.V1 + "/me/tokens/{id}", this::revoke);
        at.getJson(Api.V1 + "/tokens", ctx -> list(ctx, true));
        at.deleteJson(Api.V1 + "/tokens/{id}", this::revoke);
    }

    private void list(Context ctx, boolean everybodys) {
        var actor = api.actor(ctx);
        var known = names.of(actor.organisation());
        api.give(
                ctx,
                api.office().access().listTokens().handle(actor, new ListTokens.Command(everybodys)),
                tokens -> new Tokens(
                        tokens.stream().map(token -> shape(token, known)).toList()));
    }

    private void issue(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var values = JsonValues.read(api.json(), RequestBody.read(ctx), "name", "scopes", "days");
        var name = values.text("name");
        var asked = values.list("scopes").stream().map(Scope::named).toList();
        if (asked.stream().anyMatch(Optional::isEmpty)) {
            values.wrong("scopes", SCOPES);
        }
        var days = values.whole("days", 1, IssueToken.MOST_DAYS).orElse(USUAL_DAYS);
        values.refuseIfWrong();
        Set<Scope> scopes = asked.stream().flatMap(Optional::stream).collect(Collectors.toSet());
        var known = names.of(actor.organisation());
        api.giveCreated(
                ctx,
                api.office().access().issueToken().handle(actor, new IssueToken.Command(name, scopes, days)),
                issued -> new Issued(shape(issued.token(), known), issued.secret()));
    }

    private void revoke(Context ctx) {
        var command = new RevokeToken.Command(new Token.Id(ctx.pathParam("id")));
        api.giveNothing(ctx, api.office().access().revokeToken().handle(api.actor(ctx), command));
    }

    private TokenJson shape(Token token, Names known) {
        return new TokenJson(
                token.id().value(),
                known.of(token.person()),
                token.name(),
                token.scopes().stream().map(Scope::code).sorted().toList(),
                api.moments().written(token.issued()),
                api.moments().written(token.expires()),
                token.revoked().map(api.moments()::written));
    }

    private static String scopes() {
        return Arrays.stream(Scope.values()).map(Scope::code).collect(Collectors.joining(", "));
    }
}
