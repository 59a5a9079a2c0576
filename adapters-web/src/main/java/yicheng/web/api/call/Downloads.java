package yicheng.web.api.call;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Files of others are only ever handed out to be saved, never shown as pages of this site. */
public final class Downloads {

    private static final String BYTES = "application/octet-stream";

    private Downloads() {}

    public static void handOut(Context ctx, String name, byte[] content) {
        var plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        var whole = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        ctx.contentType(BYTES)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, whole))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .result(content);
    }
}
