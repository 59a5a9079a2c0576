package yicheng.web.api.shape;

import io.javalin.http.Context;
import java.util.Optional;
import yicheng.journal.Unknown;

/** Files of a rule book, byte for byte as somebody saved them: text to read, never a page of this site. */
public final class RuleFiles {

    private RuleFiles() {}

    /** @throws Unknown where there is none of that name */
    public static void answer(Context ctx, String name, Optional<byte[]> content) {
        var bytes = content.orElseThrow(() -> new Unknown("file", name));
        ctx.contentType("text/plain; charset=utf-8")
                .header("Content-Disposition", "inline; filename=\"%s\"".formatted(name))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .result(bytes);
    }
}
