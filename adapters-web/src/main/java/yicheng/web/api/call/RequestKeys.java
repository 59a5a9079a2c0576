package yicheng.web.api.call;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import yicheng.people.rights.Actor;
import yicheng.policy.Text;
import yicheng.web.edge.Problems;
import yicheng.web.edge.Refusal;

/** {@code Idempotency-Key}: whoever got no answer sends the same again, and it is done once. */
public final class RequestKeys {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private RequestKeys() {}

    /** The actor, asking with the key of the request, if it has one. */
    public static Actor asking(Actor actor, Context ctx, byte[] body) {
        return of(ctx, body).map(actor::asking).orElse(actor);
    }

    /** For one part of a request that asks for many things. */
    public static Actor askingForPart(Actor actor, Context ctx, byte[] body, int part) {
        return of(ctx, body)
                .map(key -> new Actor.RequestKey(key.key() + "#" + part, key.fingerprint()))
                .map(actor::asking)
                .orElse(actor);
    }

    private static Optional<Actor.RequestKey> of(Context ctx, byte[] body) {
        var key = ctx.header(HEADER);
        if (key == null) {
            return Optional.empty();
        }
        if (!FORM.matcher(key.strip()).matches()) {
            throw new Refusal(Problems.unreadable(Text.of(
                    "Idempotency-Key 应为 1 至 200 个可见的英文字符，如一个 UUID",
                    "Idempotency-Key takes 1 to 200 visible ASCII characters, such as a UUID")));
        }
        return Optional.of(new Actor.RequestKey(key.strip(), fingerprint(ctx, body)));
    }

    private static String fingerprint(Context ctx, byte[] body) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            var asked = ctx.req().getMethod() + " " + ctx.path() + " " + ctx.queryString() + " ";
            hash.update(asked.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash.digest(body));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
