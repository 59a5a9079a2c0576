package yicheng.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import yicheng.policy.BookFiles;

/**
 * One edit that breaks the shipped book, and what is to be said of it. In the words that are put in, {@code ▲} stands
 * before the place that is to be named and is not part of them.
 *
 * @param of which of the twelve mistakes this is
 * @param rule the name of the rule it stands in, or empty
 * @param advice words that the message must hold, so that it says what to write instead
 */
record BrokenDraft(
        String of,
        String file,
        String words,
        String others,
        String code,
        String rule,
        String phrase,
        List<String> nearest,
        String advice) {

    /** Where the fault is to be named: line and column from 1, counted in characters. */
    record At(int line, int column) {
        static At mark(String text) {
            var before = text.substring(0, text.indexOf('▲'));
            var lastLine = before.substring(before.lastIndexOf('\n') + 1);
            return new At(
                    1 + (int) before.chars().filter(c -> c == '\n').count(),
                    1 + lastLine.codePointCount(0, lastLine.length()));
        }
    }

    static BrokenDraft of(String of, String file, String words, String others) {
        return new BrokenDraft(of, file, words, others, "", "", "", List.of(), "");
    }

    BrokenDraft gives(String code, String phrase, String advice) {
        return new BrokenDraft(of, file, words, others, code, rule, phrase, nearest, advice);
    }

    BrokenDraft in(String rule) {
        return new BrokenDraft(of, file, words, others, code, rule, phrase, nearest, advice);
    }

    BrokenDraft near(String... nearest) {
        return new BrokenDraft(of, file, words, others, code, rule, phrase, List.of(nearest), advice);
    }

    BookFiles files() {
        return new BookFiles(in(shipped(file)));
    }

    At at() {
        return At.mark(marked(new String(shipped(file).get(file), StandardCharsets.UTF_8)));
    }

    /** These files with this edit too; what stood in one of them before is the text to edit. */
    Map<String, byte[]> in(Map<String, byte[]> files) {
        var edited = new TreeMap<>(files);
        var text = marked(new String(files.get(file), StandardCharsets.UTF_8));
        edited.put(file, text.replace("▲", "").getBytes(StandardCharsets.UTF_8));
        return edited;
    }

    private String marked(String text) {
        assertThat(text).as("%s holds the words to edit", file).contains(words);
        int at = text.indexOf(words);
        return text.substring(0, at) + others + text.substring(at + words.length());
    }

    /** The shipped book; the chapter on ranking in the rule language when that is the file to edit. */
    static Map<String, byte[]> shipped(String file) {
        var files = new TreeMap<>(ShippedBook.files().byName());
        if (file.endsWith(".drl")) {
            files.remove(file.replace(".drl", ".dslr"));
            files.put(file, plainRules());
        }
        return files;
    }

    private static byte[] plainRules() {
        try (var in = BrokenDraft.class.getResourceAsStream("/broken/priority.drl")) {
            return in.readAllBytes();
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return of + " in " + file;
    }
}
