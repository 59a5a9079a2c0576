package yicheng.web.visit;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import yicheng.Office;
import yicheng.access.SignIn;
import yicheng.people.rights.Actor;
import yicheng.web.edge.AccessProblems;
import yicheng.web.edge.Errors;
import yicheng.web.edge.Problem;
import yicheng.web.edge.Refusal;

/** Says who asks. Whoever has to sign in, set up the office or change a password first is sent there. */
public final class Visits {

    private static final String BEARER = "Bearer ";
    private static final String ASKED = Visits.class.getName();

    private final Office office;
    private volatile boolean setUp;

    public Visits(Office office) {
        this.office = office;
    }

    public void add(RoutesConfig routes) {
        routes.before(Guards::refuseFromElsewhere);
        routes.exception(Elsewhere.class, (first, ctx) -> ctx.redirect(first.location(), HttpStatus.SEE_OTHER));
    }

    /** Who asks, to act in the office: signed in, with a password of his own, and with the key of our forms. */
    public Actor actor(Context ctx) {
        var visit = signedIn(ctx);
        if (visit.mustChange()) {
            throw first(ctx, AccessProblems.changePassword(), "/password");
        }
        return visit.actor();
    }

    /** The same for what can be done before the password is changed: to change it, to sign out, to ask who one is. */
    public Visit signedIn(Context ctx) {
        requireOffice(ctx);
        var visit = maybe(ctx).orElseThrow(() -> nobody(ctx));
        Guards.requireFormKey(ctx, visit);
        return visit;
    }

    /** For pages that everybody may see, to show who is signed in; nothing may be done by it. */
    public Optional<Visit> maybe(Context ctx) {
        Optional<Visit> before = ctx.attribute(ASKED);
        if (before != null) {
            return before;
        }
        var visit = token(ctx).isPresent()
                ? token(ctx).flatMap(office.access().whoActs()::byToken).map(Visit::byToken)
                : SessionCookie.secret(ctx)
                        .flatMap(office.access().whoActs()::bySession)
                        .map(Visit::by);
        ctx.attribute(ASKED, visit);
        return visit;
    }

    /** Before the office is set up, pages lead to the set-up and the API says so. */
    public void requireOffice(Context ctx) {
        setUp = setUp || !office.access().setUpOffice().isOpen();
        if (!setUp) {
            throw first(ctx, AccessProblems.notSetUp(), "/setup");
        }
    }

    /** The browser is signed in from now on. */
    public void signIn(Context ctx, SignIn.SignedIn signedIn) {
        SessionCookie.set(ctx, signedIn.secret());
    }

    public void signOut(Context ctx) {
        signedIn(ctx).acting().ifPresent(acting -> office.access().signOut().handle(acting.session()));
        SessionCookie.clear(ctx);
    }

    private static Optional<String> token(Context ctx) {
        return Optional.ofNullable(ctx.header("Authorization"))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
    }

    private static RuntimeException nobody(Context ctx) {
        var offered = token(ctx).isPresent();
        ctx.header("WWW-Authenticate", "Bearer realm=\"yicheng\"" + (offered ? ", error=\"invalid_token\"" : ""));
        return first(ctx, AccessProblems.signIn(offered), Back.hereAfter("/sign-in", ctx));
    }

    /** People are taken there, programs are told. */
    private static RuntimeException first(Context ctx, Problem problem, String page) {
        if (Errors.isForPrograms(ctx)) {
            return new Refusal(problem);
        }
        if (ctx.header("HX-Request") != null) {
            ctx.header("HX-Redirect", page);
            return new Refusal(problem);
        }
        return new Elsewhere(page);
    }
}
