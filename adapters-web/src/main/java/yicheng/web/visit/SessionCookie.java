package yicheng.web.visit;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;

/** Holds the session's secret in the browser until that is closed; no script reads it and no other site sends it. */
final class SessionCookie {

    private static final String NAME = "yicheng_session";
    private static final int UNTIL_CLOSED = -1;
    private static final int AT_ONCE = 0;

    private SessionCookie() {}

    static Optional<String> secret(Context ctx) {
        return ctx.header("Cookie") == null
                ? Optional.empty()
                : Optional.ofNullable(ctx.cookie(NAME)).filter(secret -> !secret.isBlank());
    }

    static void set(Context ctx, String secret) {
        ctx.cookie(cookie(ctx, secret, UNTIL_CLOSED));
    }

    static void clear(Context ctx) {
        ctx.cookie(cookie(ctx, "", AT_ONCE));
    }

    private static Cookie cookie(Context ctx, String value, int maxAge) {
        return new Cookie(NAME, value, "/", maxAge, isHttps(ctx), true, null, SameSite.LAX);
    }

    /** Also where a proxy in front speaks HTTPS; who lies about it only shuts himself out. */
    private static boolean isHttps(Context ctx) {
        return ctx.scheme().equals("https") || "https".equalsIgnoreCase(ctx.header("X-Forwarded-Proto"));
    }
}
