package yicheng.web.pages.batch;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import yicheng.policy.Text;

/** A file that is larger than anything worth reading. */
public final class Upload {

    static final Text TOO_LARGE = Text.of(
            "文件超过 10 MB，没有读取。请删去图片和无关的工作表，或分成几个文件，每个最多 2,000 个议题",
            "the file is larger than 10 MB and was not read; remove pictures and other sheets, or split it, 2,000 topics each at most");

    private static final long MOST_DRAINED = 256L * 1024 * 1024;

    private Upload() {}

    /** A browser shows the answer only once it could send all it had. */
    public static void drain(Context asked) {
        try (var rest = asked.req().getInputStream()) {
            rest.skip(MOST_DRAINED);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
