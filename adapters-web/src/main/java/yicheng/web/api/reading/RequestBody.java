package yicheng.web.api.reading;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import yicheng.policy.Text;
import yicheng.web.edge.Json;
import yicheng.web.edge.Problems;
import yicheng.web.edge.Refusal;

/** A JSON body as bytes: read once, bounded also where no length was announced. */
public final class RequestBody {

    private static final String JSON = "application/json";
    private static final Pattern JSON_IN_UTF_8 =
            Pattern.compile("application/json\\s*(;\\s*charset\\s*=\\s*\"?utf-?8\"?\\s*)?");
    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST_DRAINED = 8 * Json.LARGEST_BODY;

    private RequestBody() {}

    /** Empty where nothing was sent. */
    public static byte[] readIfAny(Context ctx) throws IOException {
        boolean none = ctx.req().getContentLengthLong() == 0
                || ctx.req().getContentLengthLong() < 0 && ctx.header("Transfer-Encoding") == null;
        return none ? new byte[0] : read(ctx);
    }

    public static byte[] read(Context ctx) throws IOException {
        checkType(ctx);
        long length = ctx.req().getContentLengthLong();
        var in = ctx.req().getInputStream();
        var bytes = length > Json.LARGEST_BODY ? tooLarge(in) : read(in, (int) length);
        if (bytes.length == 0) {
            throw new Refusal(Problems.unreadable(Text.of("请求正文为空，请提交 JSON", "The body is empty; send JSON")));
        }
        return bytes;
    }

    private static byte[] read(InputStream in, int length) throws IOException {
        if (length >= 0) {
            return in.readNBytes(length);
        }
        var bytes = in.readNBytes(Json.LARGEST_BODY + 1);
        return bytes.length > Json.LARGEST_BODY ? tooLarge(in) : bytes;
    }

    /** Takes in what a client that is still sending cannot stop, so that it gets to read the answer. */
    private static byte[] tooLarge(InputStream in) throws IOException {
        var buffer = new byte[64 * 1024];
        for (int drained = 0, read = 0; read >= 0 && drained < MOST_DRAINED; drained += read) {
            read = in.read(buffer);
        }
        throw new Refusal(Problems.tooLarge(Json.LARGEST_BODY / MEGABYTE));
    }

    private static void checkType(Context ctx) {
        var type = ctx.req().getContentType();
        var encoding = ctx.header("Content-Encoding");
        if (encoding != null && !encoding.equals("identity")) {
            throw new Refusal(Problems.unsupportedMediaType("Content-Encoding: " + encoding));
        }
        if (!JSON.equals(type)
                && (type == null
                        || !JSON_IN_UTF_8.matcher(type.toLowerCase(Locale.ROOT)).matches())) {
            throw new Refusal(Problems.unsupportedMediaType(type == null ? "" : type));
        }
    }
}
