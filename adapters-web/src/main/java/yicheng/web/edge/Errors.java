package yicheng.web.edge;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yicheng.journal.ClockWentBack;
import yicheng.journal.NotKept;
import yicheng.journal.StaleVersion;
import yicheng.journal.Unknown;
import yicheng.policy.Language;

/** Turns whatever goes wrong into one problem, written as JSON for programs and as a page for people. */
public final class Errors {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private static final String RETRY_SECONDS = "5";

    private final Json json;
    private final ErrorPage page;
    private final ZoneId zone;

    /** @param zone in which moments are told */
    public Errors(Json json, ErrorPage page, ZoneId zone) {
        this.zone = zone;
        this.json = json;
        this.page = page;
    }

    public void add(RoutesConfig routes) {
        routes.exception(Refusal.class, (refusal, ctx) -> show(ctx, refusal.problem()));
        routes.exception(Unknown.class, (unknown, ctx) -> show(ctx, KeptProblems.unknown(ctx.path())));
        routes.exception(StaleVersion.class, (stale, ctx) -> show(ctx, KeptProblems.stale()));
        routes.exception(NotKept.class, this::notKept);
        routes.exception(ClockWentBack.class, this::clock);
        routes.exception(HttpResponseException.class, this::http);
        routes.exception(ServletException.class, (broken, ctx) -> show(ctx, ofServlet(broken, ctx)));
        routes.exception(Exception.class, (bug, ctx) -> show(ctx, ofBug(bug, ctx.path())));
    }

    public void show(Context ctx, Problem problem) {
        if (asJson(ctx.path(), ctx.header("Accept"))) {
            json.problem(ctx, problem);
            return;
        }
        ctx.status(problem.status())
                .contentType("text/html; charset=utf-8")
                .header("Cache-Control", "no-store")
                .result(page.html(problem, ctx));
    }

    /** Where the machine itself gives up, such as at the end of the stack. */
    public void ofError(HttpServletResponse response, Error error) {
        var problem = ofBug(error, "");
        response.setStatus(problem.status());
        response.setContentType(ProblemJson.CONTENT_TYPE);
        try {
            response.getOutputStream().write(json.bytes(ProblemJson.of(problem, "", Language.ZH)));
        } catch (IOException gone) {
            LOG.debug("nobody reads {}", problem, gone);
        }
    }

    private void notKept(RuntimeException failed, Context ctx) {
        var number = number();
        LOG.error("{} {}", number, ctx.path(), failed);
        ctx.header("Retry-After", RETRY_SECONDS);
        show(ctx, KeptProblems.notKept(number));
    }

    private void clock(ClockWentBack wrong, Context ctx) {
        LOG.error("{}", ctx.path(), wrong);
        show(ctx, KeptProblems.clock(wrong, zone));
    }

    public static boolean isForPrograms(Context ctx) {
        return asJson(ctx.path(), ctx.header("Accept"));
    }

    /** Programs get JSON: everyone under /api/, and whoever does not ask for HTML. */
    static boolean asJson(String path, String accept) {
        return path.startsWith("/api/") || path.equals("/health") || accept == null || !accept.contains("text/html");
    }

    /** Logged with the number that the answer shows. */
    static Problem ofBug(Throwable bug, String path) {
        var number = number();
        LOG.error("{} {}", number, path, bug);
        return Problems.internal(number);
    }

    private static String number() {
        return "%08X".formatted(ThreadLocalRandom.current().nextInt());
    }

    /** A form whose parts cannot be taken apart is the sender's fault. */
    private static Problem ofServlet(ServletException broken, Context ctx) {
        return broken.getCause() instanceof HttpException said && said.getCode() < 500
                ? Problems.ofStatus(said.getCode(), ctx.path())
                : ofBug(broken, ctx.path());
    }

    private void http(HttpResponseException answer, Context ctx) {
        if (answer.getStatus() != 405) {
            show(ctx, Problems.ofStatus(answer.getStatus(), ctx.path()));
        } else if (ctx.method() == HandlerType.GET && !isForPrograms(ctx)) {
            ctx.redirect(formOf(ctx.path()), HttpStatus.SEE_OTHER);
        } else {
            var allowed = answer.getDetails().values().stream().findFirst().orElse("GET");
            ctx.header("Allow", allowed.toUpperCase(Locale.ROOT));
            show(ctx, Problems.methodNotAllowed(ctx.req().getMethod(), allowed));
        }
    }

    /** A page that answered a form is asked for again, as by another language: the form stands one step above. */
    private static String formOf(String path) {
        return path.substring(0, Math.max(1, path.lastIndexOf('/')));
    }
}
