package yicheng.rules.editor;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import yicheng.policy.BookFiles;
import yicheng.policy.bench.SentenceGap;
import yicheng.rules.book.ShippedBook;

/** The shipped book as different people would have typed it, and with values of its sentences changed in place. */
final class TypedBook {

    private final BookFiles files;

    private TypedBook(BookFiles files) {
        this.files = files;
    }

    static TypedBook asShipped() {
        return new TypedBook(ShippedBook.files());
    }

    /** Full-width digits, signs and blanks, tabs, a byte order mark, Windows line ends, full stops. */
    static TypedBook inFullWidth() {
        return asShipped()
                .typed(text -> "\uFEFF" + text.lines().map(TypedBook::widened).collect(Collectors.joining("\r\n")));
    }

    BookFiles files() {
        return files;
    }

    String text(String file) {
        return new String(files.byName().get(file), StandardCharsets.UTF_8);
    }

    /** With other text in place of the gaps, one of each line at most. */
    TypedBook with(List<SentenceGap> gaps, Function<SentenceGap, String> values) {
        var book = this;
        for (var gap : gaps) {
            var lines = book.text(gap.file()).split("\n", -1);
            lines[gap.line() - 1] = replaced(lines[gap.line() - 1], gap, values.apply(gap));
            book = book.with(gap.file(), String.join("\n", lines));
        }
        return book;
    }

    TypedBook with(String file, String text) {
        var more = new TreeMap<>(files.byName());
        more.put(file, text.getBytes(StandardCharsets.UTF_8));
        return new TypedBook(new BookFiles(more));
    }

    private static String replaced(String line, SentenceGap gap, String value) {
        var bare = line.startsWith("\uFEFF") ? line.substring(1) : line;
        int from = bare.offsetByCodePoints(0, gap.column() - 1);
        int to = bare.offsetByCodePoints(from, gap.length());
        return bare.substring(0, from) + value + bare.substring(to);
    }

    private TypedBook typed(UnaryOperator<String> typing) {
        var book = this;
        for (var file : files.byName().keySet().stream()
                .filter(name -> name.endsWith(".dslr"))
                .toList()) {
            book = book.with(file, typing.apply(text(file)));
        }
        return book;
    }

    private static String widened(String line) {
        if (!line.startsWith("  ") || line.contains("@")) {
            return line;
        }
        var parts = line.strip().split("(?=“)|(?<=”)");
        return "\t　"
                + Arrays.stream(parts)
                        .map(part -> part.startsWith("“") ? part : wide(part))
                        .collect(Collectors.joining())
                + " 。";
    }

    private static String wide(String text) {
        return text.codePoints()
                .map(c -> c > ' ' && c < 0x7F ? c + 0xFEE0 : c == ' ' ? 0x3000 : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
