package yicheng.web.pages.rules.files;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A rule file as text. Browsers send the ends of lines their own way; in the file they stay as they were, and so does a
 * byte order mark.
 *
 * @param text without mark, each line ended by a line feed
 */
public record FileText(String text, boolean marked, boolean windows) {

    private static final String MARK = "\uFEFF";

    public static FileText of(byte[] file) {
        var all = new String(file, StandardCharsets.UTF_8);
        var bare = all.startsWith(MARK) ? all.substring(1) : all;
        return new FileText(plain(bare), all.startsWith(MARK), bare.contains("\r\n"));
    }

    public static FileText of(Optional<byte[]> file) {
        return of(file.orElse(new byte[0]));
    }

    /** Other words in the same file. */
    public byte[] saying(String typed) {
        var lines = plain(typed);
        var ended = windows ? lines.replace("\n", "\r\n") : lines;
        return ((marked ? MARK : "") + ended).getBytes(StandardCharsets.UTF_8);
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
