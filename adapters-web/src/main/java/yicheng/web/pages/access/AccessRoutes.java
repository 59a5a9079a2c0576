package yicheng.web.pages.access;

import io.javalin.config.RoutesConfig;
import java.util.List;
import yicheng.web.WebSettings.DemoPerson;
import yicheng.web.pages.shell.Frame;

/** The addresses by which people get in. */
public final class AccessRoutes {

    private AccessRoutes() {}

    public static void add(RoutesConfig routes, Frame frame, List<DemoPerson> demo) {
        var setUp = new SetUpPage(frame);
        var signIn = new SignInPage(frame, demo);
        var password = new PasswordPage(frame);
        var me = new MePage(frame);
        var accounts = new AccountsPage(frame);

        routes.get("/setup", setUp::show);
        routes.post("/setup", setUp::setUp);
        routes.get("/sign-in", signIn::show);
        routes.post("/sign-in", signIn::signIn);
        routes.post("/sign-out", signIn::signOut);
        routes.get("/password", password::show);
        routes.post("/password", password::change);
        routes.get("/me", me::show);
        routes.post("/me/tokens", me::issue);
        routes.post("/me/tokens/revoke", me::revoke);
        routes.get("/accounts", accounts::show);
        routes.post("/accounts/open", accounts::open);
        routes.post("/accounts/reset", accounts::reset);
        routes.post("/accounts/close", accounts::close);
    }
}
