package yicheng.web.api.reading;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import yicheng.policy.Text;
import yicheng.web.edge.Json;
import yicheng.web.edge.Problem;
import yicheng.web.edge.Problems;
import yicheng.web.edge.Refusal;

/** A body as bytes, mostly of JSON: read once, bounded also where no length was announced. */
public final class RequestBody {

    private static final String JSON = "application/json";
    private static final Pattern JSON_IN_UTF_8 =
            Pattern.compile("application/json\\s*(;\\s*charset\\s*=\\s*\"?utf-?8\"?\\s*)?");
    private static final Pattern TEXT =
            Pattern.compile("|text/[a-z.+-]+\\s*(;\\s*charset\\s*=\\s*\"?utf-?8\"?\\s*)?|application/octet-stream");
    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST_DRAINED = 64 * MEGABYTE;

    private RequestBody() {}

    /** Empty where nothing was sent. */
    public static byte[] readIfAny(Context ctx) throws IOException {
        boolean none = ctx.req().getContentLengthLong() == 0
                || ctx.req().getContentLengthLong() < 0 && ctx.header("Transfer-Encoding") == null;
        return none ? new byte[0] : read(ctx);
    }

    public static byte[] read(Context ctx) throws IOException {
        return read(ctx, Json.LARGEST_BODY, Problems.tooLarge(Json.LARGEST_BODY / MEGABYTE));
    }

    /** The same where more may come than usual. */
    public static byte[] read(Context ctx, int largest, Problem tooLarge) throws IOException {
        checkType(ctx);
        var bytes = whole(ctx, largest, tooLarge);
        if (bytes.length == 0) {
            throw new Refusal(Problems.unreadable(Text.of("请求正文为空，请提交 JSON", "The body is empty; send JSON")));
        }
        return bytes;
    }

    /** A text as it was typed, byte for byte, of whatever kind of text it says to be; it may be empty. */
    public static byte[] readText(Context ctx, int largest, Problem tooLarge) throws IOException {
        var type = Optional.ofNullable(ctx.req().getContentType()).orElse("");
        if (!TEXT.matcher(type.toLowerCase(Locale.ROOT)).matches()) {
            throw new Refusal(Problems.notText(type));
        }
        checkEncoding(ctx);
        return whole(ctx, largest, tooLarge);
    }

    private static byte[] whole(Context ctx, int largest, Problem tooLarge) throws IOException {
        long length = ctx.req().getContentLengthLong();
        var in = ctx.req().getInputStream();
        if (length > largest) {
            throw tooLarge(in, tooLarge);
        }
        if (length >= 0) {
            return in.readNBytes((int) length);
        }
        var bytes = in.readNBytes(largest + 1);
        if (bytes.length > largest) {
            throw tooLarge(in, tooLarge);
        }
        return bytes;
    }

    /** Takes in what a client that is still sending cannot stop, so that it gets to read the answer. */
    private static Refusal tooLarge(InputStream in, Problem problem) throws IOException {
        var buffer = new byte[64 * 1024];
        for (int drained = 0, read = 0; read >= 0 && drained < MOST_DRAINED; drained += read) {
            read = in.read(buffer);
        }
        return new Refusal(problem);
    }

    private static void checkEncoding(Context ctx) {
        var encoding = ctx.header("Content-Encoding");
        if (encoding != null && !encoding.equals("identity")) {
            throw new Refusal(Problems.unsupportedMediaType("Content-Encoding: " + encoding));
        }
    }

    private static void checkType(Context ctx) {
        var type = ctx.req().getContentType();
        checkEncoding(ctx);
        if (!JSON.equals(type)
                && (type == null
                        || !JSON_IN_UTF_8.matcher(type.toLowerCase(Locale.ROOT)).matches())) {
            throw new Refusal(Problems.unsupportedMediaType(type == null ? "" : type));
        }
    }
}
