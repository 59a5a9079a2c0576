package yicheng.web.visit;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Set;
import yicheng.web.edge.AccessProblems;
import yicheng.web.edge.Errors;
import yicheng.web.edge.Refusal;

/** Keeps out what another site makes a browser send (CSRF). */
final class Guards {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String FIELD = "formKey";
    private static final String HEADER = "X-Form-Key";

    private Guards() {}

    /** Before anything else: browsers say themselves where a request comes from. */
    static void refuseFromElsewhere(Context ctx) {
        if (isUnsafe(ctx) && "cross-site".equals(ctx.header("Sec-Fetch-Site"))) {
            throw new Refusal(AccessProblems.crossSite());
        }
    }

    /** What a cookie makes possible also takes the key that only our own pages hold. */
    static void requireFormKey(Context ctx, Visit visit) {
        if (isUnsafe(ctx) && visit.acting().isPresent() && !isSame(visit.formKey(), given(ctx))) {
            throw new Refusal(Errors.isForPrograms(ctx) ? AccessProblems.formKey() : AccessProblems.stalePage());
        }
    }

    private static boolean isUnsafe(Context ctx) {
        return !SAFE.contains(ctx.req().getMethod());
    }

    private static String given(Context ctx) {
        var header = ctx.header(HEADER);
        var field = header == null && isForm(ctx.req().getContentType()) ? ctx.formParam(FIELD) : header;
        return field == null ? "" : field;
    }

    private static boolean isForm(String type) {
        var lower = type == null ? "" : type.toLowerCase(Locale.ROOT);
        return lower.startsWith("application/x-www-form-urlencoded") || lower.startsWith("multipart/form-data");
    }

    private static boolean isSame(String key, String given) {
        return MessageDigest.isEqual(key.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
