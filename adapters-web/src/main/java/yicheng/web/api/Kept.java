package yicheng.web.api;

import io.javalin.http.Context;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Answers that change only with the edition or the calendar: written once, and not sent again to who has them. */
final class Kept {

    private record Written(byte[] body, String etag) {}

    private static final int MOST = 200;
    private static final int ETAG_BYTES = 12;

    private final Map<Object, Written> written = new ConcurrentHashMap<>();

    /** @param key everything the body depends on */
    void answer(Context ctx, Object key, String contentType, Supplier<byte[]> body) {
        if (written.size() >= MOST) {
            written.clear();
        }
        var answer = written.computeIfAbsent(key, any -> write(body.get()));
        ctx.header("ETag", answer.etag()).header("Cache-Control", "no-cache");
        if (has(ctx.header("If-None-Match"), answer.etag())) {
            ctx.status(304);
        } else {
            ctx.contentType(contentType).result(answer.body());
        }
    }

    private static boolean has(String ifNoneMatch, String etag) {
        return ifNoneMatch != null && (ifNoneMatch.equals("*") || ifNoneMatch.contains(etag));
    }

    private static Written write(byte[] body) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(body);
            return new Written(body, "W/\"" + HexFormat.of().formatHex(hash, 0, ETAG_BYTES) + "\"");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
