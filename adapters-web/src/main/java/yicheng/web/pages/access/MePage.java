package yicheng.web.pages.access;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import yicheng.access.Token;
import yicheng.access.token.IssueToken;
import yicheng.access.token.ListTokens;
import yicheng.access.token.RevokeToken;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Scope;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Frame;

/** One's own page: posts, password, delegations and tokens. */
public final class MePage {

    private static final String A_QUARTER_IN_DAYS = "90";

    private final Frame frame;

    public MePage(Frame frame) {
        this.frame = frame;
    }

    public void show(Context asked) {
        answer(asked, frame.visits().actor(asked), unfilled(), Optional.empty());
    }

    public void issue(Context asked) {
        var actor = frame.visits().actor(asked);
        var form = Form.of(asked);
        var scopes = form.all("scopes").stream()
                .flatMap(code -> Scope.named(code).stream())
                .collect(Collectors.toSet());
        frame.office()
                .access()
                .issueToken()
                .handle(
                        actor,
                        new IssueToken.Command(
                                form.value("name"), scopes, form.number("days").orElse(0)))
                .either(issued -> answer(asked, actor, unfilled(), Optional.of(issued)), (ground, findings) -> {
                    answer(asked, actor, form.refused(findings, "name", "scopes", "days"), Optional.empty());
                    asked.status(Frame.status(ground));
                });
        asked.header("Cache-Control", "no-store");
    }

    public void revoke(Context asked) {
        var actor = frame.visits().actor(asked);
        var form = Form.of(asked);
        frame.office()
                .access()
                .revokeToken()
                .handle(actor, new RevokeToken.Command(new Token.Id(form.value("token"))))
                .either(revoked -> frame.go(asked, "/me?done=revoked#tokens"), (ground, findings) -> {
                    answer(asked, actor, unfilled().refused(findings), Optional.empty());
                    asked.status(Frame.status(ground));
                });
    }

    private static Form unfilled() {
        return Form.empty().with("days", A_QUARTER_IN_DAYS);
    }

    private void answer(Context asked, Actor actor, Form form, Optional<IssueToken.Issued> issued) {
        var tokens = frame.office()
                .access()
                .listTokens()
                .handle(actor, new ListTokens.Command(false))
                .fold(list -> list, refused -> List.<Token>of());
        frame.answer(
                asked,
                "me",
                MeView.of(
                        actor,
                        tokens,
                        form,
                        issued,
                        frame.office().now(),
                        frame.office().zone(),
                        asked.queryParam("done")));
    }
}
