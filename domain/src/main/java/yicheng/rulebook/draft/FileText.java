package yicheng.rulebook.draft;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Changes words of a file at the places where people see them; every other byte stays. */
final class FileText {

    /**
     * @param line 1-based, with {@code column} in characters as people count them: one for each code point
     * @param length of what stands there now, likewise
     */
    record Edit(int line, int column, int length, String value) {}

    private FileText() {}

    /** From the last one to the first, so that those before stay where they are. */
    static byte[] edited(byte[] file, List<Edit> edits) {
        var text = new StringBuilder(new String(file, StandardCharsets.UTF_8));
        edits.stream()
                .sorted(Comparator.comparingInt(Edit::line)
                        .thenComparingInt(Edit::column)
                        .reversed())
                .forEach(edit -> {
                    int at = offset(text, edit.line(), edit.column());
                    text.replace(at, text.offsetByCodePoints(at, edit.length()), edit.value());
                });
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** With those lines at its end that it does not have yet, ended as the file ends its own. */
    static byte[] appended(byte[] file, List<String> lines) {
        var text = new String(file, StandardCharsets.UTF_8);
        var end = text.contains("\r\n") ? "\r\n" : "\n";
        var there = text.lines().collect(Collectors.toSet());
        var more = lines.stream().filter(line -> !there.contains(line)).toList();
        var closed = text.isEmpty() || text.endsWith("\n") || more.isEmpty() ? text : text + end;
        return (closed + more.stream().map(line -> line + end).collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** By how many characters a word stands behind that place, quotes and blanks before it; negative where it does not. */
    static int behind(byte[] file, int line, int column, String word) {
        var text = new StringBuilder(new String(file, StandardCharsets.UTF_8));
        int at = offset(text, line, column);
        int from = at;
        while (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == ' ')) {
            at++;
        }
        return text.indexOf(word, at) == at ? at - from : -1;
    }

    private static int offset(StringBuilder text, int line, int column) {
        int at = 0;
        for (int passed = 1; passed < line; passed++) {
            at = text.indexOf("\n", at) + 1;
        }
        return text.offsetByCodePoints(at, column - 1);
    }
}
