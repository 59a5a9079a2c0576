package yicheng.web.api.reading;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import yicheng.policy.Text;
import yicheng.web.edge.Problems;
import yicheng.web.edge.Refusal;
import yicheng.web.edge.Unseen;

/**
 * A file as it was sent: as the body itself, named by {@code Content-Disposition}, or as part {@code file} of a form.
 *
 * @param name as the sender calls it; blank where it was not said
 */
public record Upload(String name, String type, byte[] content) {

    private static final int MEGABYTE = 1024 * 1024;
    private static final String UNKNOWN_TYPE = "application/octet-stream";
    private static final Pattern TYPE = Pattern.compile("[\\w.+-]{1,60}/[\\w.+-]{1,80}");
    private static final Pattern EXTENDED =
            Pattern.compile("filename\\*\\s*=\\s*UTF-8''([^;\\s]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("filename\\s*=\\s*\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE = Pattern.compile("filename\\s*=\\s*([^;\\s\"]+)", Pattern.CASE_INSENSITIVE);

    /** Refused before it is read where it says itself that it is too large. */
    public static Upload read(Context ctx, long largest) throws IOException {
        var type = Optional.ofNullable(ctx.req().getContentType()).orElse(UNKNOWN_TYPE);
        if (ctx.req().getContentLengthLong() > largest + MEGABYTE) {
            throw tooLarge(ctx.req().getInputStream(), largest);
        }
        return type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")
                ? part(ctx, largest)
                : body(ctx, plain(type), largest);
    }

    private static Upload body(Context ctx, String type, long largest) throws IOException {
        var in = ctx.req().getInputStream();
        var content = in.readNBytes((int) largest + 1);
        if (content.length > largest) {
            throw tooLarge(in, largest);
        }
        var disposition = Optional.ofNullable(ctx.header("Content-Disposition")).orElse("");
        return new Upload(Unseen.takenOut(name(disposition)), type, content);
    }

    private static Upload part(Context ctx, long largest) throws IOException {
        var file = ctx.uploadedFile("file");
        if (file == null) {
            throw new Refusal(Problems.unreadable(
                    Text.of("表单中没有名为 file 的文件，请选择文件", "the form has no part called file; choose a file")));
        }
        if (file.size() > largest) {
            throw new Refusal(Problems.tooLarge((int) (largest / MEGABYTE)));
        }
        try (var content = file.content()) {
            var type = Optional.ofNullable(file.contentType()).orElse(UNKNOWN_TYPE);
            return new Upload(Unseen.takenOut(file.filename()), plain(type), content.readAllBytes());
        }
    }

    private static String name(String disposition) {
        var extended = EXTENDED.matcher(disposition);
        if (extended.find()) {
            return decoded(extended.group(1));
        }
        var quoted = QUOTED.matcher(disposition);
        if (quoted.find()) {
            return quoted.group(1);
        }
        var bare = BARE.matcher(disposition);
        return bare.find() ? bare.group(1) : "";
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return name;
        }
    }

    private static String plain(String type) {
        var media = type.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
        return TYPE.matcher(media).matches() ? media : UNKNOWN_TYPE;
    }

    /** Takes in what a client that is still sending cannot stop, so that it gets to read the answer. */
    private static Refusal tooLarge(InputStream in, long largest) throws IOException {
        in.skip(4 * largest);
        return new Refusal(Problems.tooLarge((int) (largest / MEGABYTE)));
    }
}
