package yicheng.web.api.access;

import io.javalin.http.Context;
import java.io.IOException;
import yicheng.access.SignIn;
import yicheng.access.account.ChangePassword;
import yicheng.access.account.SetUpOffice;
import yicheng.policy.Text;
import yicheng.web.api.call.Addresses;
import yicheng.web.api.call.Answers;
import yicheng.web.api.call.Api;
import yicheng.web.api.reading.JsonValues;
import yicheng.web.api.reading.RequestBody;
import yicheng.web.edge.AccessProblems;
import yicheng.web.edge.Refusal;

/** The set-up, signing in and out, and one's own password. */
public final class AccessRoutes {

    record SetUp(long version, String office) {}

    private static final Text LOGIN = Text.of("请填登录名", "write the login");
    private static final Text PASSWORD = Text.of("请填密码", "write the password");

    private final Api api;

    private AccessRoutes(Api api) {
        this.api = api;
    }

    public static void add(Addresses at, Api api) {
        var routes = new AccessRoutes(api);
        var me = new MeRoute(api);
        at.postJson(Api.V1 + "/setup", routes::setUp);
        at.postJson(Api.V1 + "/sessions", ctx -> routes.signIn(ctx, me));
        at.deleteJson(Api.V1 + "/sessions/current", routes::signOut);
        at.getJson(Api.V1 + "/me", me::show);
        at.putJson(Api.V1 + "/me/password", routes::changePassword);
        new TokenRoutes(api).add(at);
        new AccountRoutes(api).add(at);
    }

    private void setUp(Context ctx) throws IOException {
        ctx.header("Cache-Control", "no-store");
        var values = JsonValues.read(
                api.json(), RequestBody.read(ctx), "code", "office", "administrator", "login", "password");
        var command = new SetUpOffice.Command(
                values.text("code"),
                values.text("office"),
                values.text("administrator"),
                values.text("login"),
                values.text("password"));
        values.refuseIfWrong();
        api.giveCreated(
                ctx,
                api.office().access().setUpOffice().handle(command),
                kept -> new SetUp(kept.version(), kept.organisation().name()));
    }

    private void signIn(Context ctx, MeRoute me) throws IOException {
        ctx.header("Cache-Control", "no-store");
        api.visits().requireOffice(ctx);
        var values = JsonValues.read(api.json(), RequestBody.read(ctx), "login", "password");
        var command = new SignIn.Command(values.required("login", LOGIN), values.required("password", PASSWORD));
        values.refuseIfWrong();
        api.office()
                .access()
                .signIn()
                .handle(command)
                .either(
                        signedIn -> {
                            api.visits().signIn(ctx, signedIn);
                            api.json().answer(ctx, me.of(ctx, signedIn));
                            ctx.status(201);
                        },
                        (ground, findings) -> Answers.refuse(ctx, api.json(), ground, findings));
    }

    private void signOut(Context ctx) {
        api.visits().signOut(ctx);
        ctx.status(204);
    }

    /** A token cannot change the password of the one it belongs to. */
    private void changePassword(Context ctx) throws IOException {
        var visit = api.signedIn(ctx);
        var acting = visit.acting().orElseThrow(() -> new Refusal(AccessProblems.sessionOnly()));
        var values = JsonValues.read(api.json(), RequestBody.read(ctx), "old_password", "new_password");
        var command = new ChangePassword.Command(values.text("old_password"), values.text("new_password"));
        values.refuseIfWrong();
        api.giveNothing(ctx, api.office().access().changePassword().handle(acting, command));
    }
}
