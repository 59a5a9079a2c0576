package yicheng.web.api.rulebook.draft;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import yicheng.policy.BookFiles;
import yicheng.policy.Text;
import yicheng.web.api.reading.RequestBody;
import yicheng.web.api.reading.Values;
import yicheng.web.edge.Problem;

/** Reads the files of a rule book, one by one or all in one body. */
final class FilesReader {

    static final String FILES = "files";

    private static final int MEGABYTE = 1024 * 1024;

    /** Of one file; the same as the domain takes. */
    private static final int LARGEST_FILE = 16 * MEGABYTE;

    /** Of all files in one body. */
    private static final int LARGEST_BODY = 20 * MEGABYTE;

    private static final Text NAME = Text.of(
            "不是规则文件的名字，应如 review.dslr、review.dsl、review.examples.csv",
            "no name of a rule file, such as review.dslr, review.dsl, review.examples.csv");

    private FilesReader() {}

    static byte[] body(Context ctx) throws IOException {
        return RequestBody.read(
                ctx,
                LARGEST_BODY,
                tooLarge(Text.of(
                        "全部规则文件合计最多 %d MB".formatted(LARGEST_BODY / MEGABYTE),
                        "All files of a rule book together may have %d MB".formatted(LARGEST_BODY / MEGABYTE))));
    }

    /** One file as it was typed. */
    static byte[] file(Context ctx) throws IOException {
        return RequestBody.readText(
                ctx,
                LARGEST_FILE,
                tooLarge(Text.of(
                        "规则文件最多 %d MB".formatted(LARGEST_FILE / MEGABYTE),
                        "A rule file may have %d MB".formatted(LARGEST_FILE / MEGABYTE))));
    }

    /** Empty where none are given; names that cannot be are noted. */
    static Optional<BookFiles> read(Values values) {
        return values.texts(FILES).map(texts -> files(values, texts));
    }

    private static BookFiles files(Values values, Map<String, String> texts) {
        var files = new TreeMap<String, byte[]>();
        texts.forEach((name, text) -> {
            if (!BookFiles.isFileName(name)) {
                values.wrong(FILES + "/" + name, NAME);
            }
            files.put(name, text.getBytes(StandardCharsets.UTF_8));
        });
        return new BookFiles(files);
    }

    private static Problem tooLarge(Text why) {
        return Problem.of(413, "too_large", Text.of("请求太大", "The request is too large"), why);
    }
}
