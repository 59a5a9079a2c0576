package yicheng.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import yicheng.web.edge.Problems;
import yicheng.web.edge.Refusal;

/** Puts an address under one method, and what HTTP expects to go with it: HEAD beside GET, OPTIONS, Vary. */
final class Addresses {

    private final RoutesConfig routes;

    Addresses(RoutesConfig routes) {
        this.routes = routes;
    }

    void get(String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
        options(path, "GET, HEAD, OPTIONS");
    }

    void getJson(String path, Handler handler) {
        get(path, asJson(handler));
    }

    void postJson(String path, Handler handler) {
        routes.post(path, asJson(handler));
        options(path, "POST, OPTIONS");
    }

    private void options(String path, String allowed) {
        routes.options(path, ctx -> ctx.header("Allow", allowed).status(204));
    }

    private static Handler asJson(Handler handler) {
        return ctx -> {
            checkAccept(ctx);
            ctx.header("Vary", "Accept-Language, Accept-Encoding");
            handler.handle(ctx);
        };
    }

    private static void checkAccept(Context ctx) {
        var accept = ctx.header("Accept");
        if (accept != null
                && !accept.isBlank()
                && !accept.contains("*/*")
                && !accept.contains("application/json")
                && !accept.contains("application/*")
                && !accept.contains("application/problem+json")) {
            throw new Refusal(Problems.notAcceptable(accept));
        }
    }
}
