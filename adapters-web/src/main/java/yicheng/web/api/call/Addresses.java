package yicheng.web.api.call;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import yicheng.web.edge.Problems;
import yicheng.web.edge.Refusal;

/** Puts addresses under their methods, and what HTTP expects to go with it: HEAD beside GET, OPTIONS, Vary. */
public final class Addresses {

    private final RoutesConfig routes;
    private final Map<String, Set<String>> methods = new LinkedHashMap<>();

    public Addresses(RoutesConfig routes) {
        this.routes = routes;
    }

    public void get(String path, Handler handler) {
        add(HandlerType.GET, path, handler);
        add(HandlerType.HEAD, path, handler);
    }

    public void getJson(String path, Handler handler) {
        get(path, asJson(handler));
    }

    public void postJson(String path, Handler handler) {
        add(HandlerType.POST, path, asJson(handler));
    }

    public void putJson(String path, Handler handler) {
        add(HandlerType.PUT, path, asJson(handler));
    }

    public void patchJson(String path, Handler handler) {
        add(HandlerType.PATCH, path, asJson(handler));
    }

    public void deleteJson(String path, Handler handler) {
        add(HandlerType.DELETE, path, asJson(handler));
    }

    /** Once all are there: each says on request which methods it takes. */
    public void withOptions() {
        methods.forEach((path, taken) -> routes.options(
                path,
                ctx -> ctx.header("Allow", String.join(", ", taken) + ", OPTIONS")
                        .status(204)));
    }

    private void add(HandlerType method, String path, Handler handler) {
        routes.addHttpHandler(method, path, handler);
        methods.computeIfAbsent(path, any -> new LinkedHashSet<>()).add(method.name());
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
