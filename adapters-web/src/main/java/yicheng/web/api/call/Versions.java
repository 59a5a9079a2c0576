package yicheng.web.api.call;

import io.javalin.http.Context;
import java.util.regex.Pattern;
import yicheng.web.edge.KeptProblems;
import yicheng.web.edge.Refusal;

/** The version of a thing as HTTP carries it: {@code ETag: "3"} out, {@code If-Match: "3"} back in. */
public final class Versions {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private Versions() {}

    public static void say(Context ctx, long version) {
        ctx.header("ETag", "\"" + version + "\"");
    }

    /** The version that the one who changes it has seen; refused where he does not say, or not as we write it. */
    public static long seen(Context ctx) {
        var header = ctx.header("If-Match");
        if (header == null || header.isBlank() || header.strip().equals("*")) {
            throw new Refusal(KeptProblems.preconditionRequired());
        }
        var tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw new Refusal(KeptProblems.noVersion(header));
        }
        return Long.parseLong(tag.group(1));
    }
}
