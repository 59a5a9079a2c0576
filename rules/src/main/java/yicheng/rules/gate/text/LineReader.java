package yicheng.rules.gate.text;

import java.util.ArrayList;
import java.util.List;

/** Reads the lines of a file of rules and refuses those that hold what no sentence may hold. */
public final class LineReader {

    private final String file;
    private final Faults faults;

    public LineReader(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** The lines that say something: comments and blank lines are gone. */
    public List<Line> read(String content) {
        var lines = new ArrayList<Line>();
        var raws = RawLines.of(content);
        for (int i = 0; i < raws.size(); i++) {
            var line = line(i + 1, raws.get(i));
            if (!line.isBlank()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private Line line(int number, String raw) {
        if (raw.length() > Limits.LINE_CHARACTERS) {
            return broken(
                    number,
                    raw.substring(0, 40),
                    Limits.LINE_CHARACTERS + 1,
                    "line.long",
                    "",
                    "这一行超过 %d 个字，请分成几句".formatted(Limits.LINE_CHARACTERS),
                    "this line has more than %d characters; please split it".formatted(Limits.LINE_CHARACTERS));
        }
        var seen = UnseenCharacter.in(raw);
        if (seen.isPresent()) {
            var unseen = seen.get();
            return broken(
                    number, raw, unseen.column(), "character.forbidden", unseen.shown(), unseen.zh(), unseen.en());
        }
        var form = NormalForm.of(raw);
        if (isComment(form.text())) {
            return new Line(file, number, raw, "", new int[] {1}, false);
        }
        return checked(number, raw, form);
    }

    private Line checked(int number, String raw, NormalForm form) {
        var code = codeIn(form.text());
        if (code >= 0) {
            return broken(
                    number,
                    raw,
                    form.columns()[code],
                    "line.code",
                    form.text().substring(code, code + 1),
                    "规则文件里不能写程序：请去掉“%s”，只用词汇表里的句子".formatted(form.text().charAt(code)),
                    "rule files hold no program text: remove '%s' and use sentences of the vocabulary only"
                            .formatted(form.text().charAt(code)));
        }
        if (form.unclosedQuote() > 0) {
            return broken(
                    number,
                    raw,
                    form.unclosedQuote(),
                    "quote.unclosed",
                    raw.strip(),
                    "引号没有成对：从这里开始的引号在本行没有结束，前后请用同一种引号",
                    "this quote does not close on its line; use the same kind of quote at both ends");
        }
        if (form.strayQuote() > 0) {
            return broken(
                    number,
                    raw,
                    form.strayQuote(),
                    "quote.inside",
                    "\"",
                    "引号里面不能再用英文引号，请改用“ ”或『 』",
                    "quoted text must not hold a straight quote; use “ ” or 『 』 inside");
        }
        return new Line(file, number, raw, form.text(), form.columns(), false);
    }

    private Line broken(int number, String raw, int column, String code, String phrase, String zh, String en) {
        faults.add(code, new Place(file, number, column), phrase, zh, en);
        var form = NormalForm.of(raw);
        return isComment(form.text())
                ? new Line(file, number, raw, "", new int[] {1}, true)
                : new Line(file, number, raw, form.text(), form.columns(), true);
    }

    private static boolean isComment(String text) {
        return text.startsWith("#") || text.startsWith("//");
    }

    private static int codeIn(String text) {
        if (text.startsWith(">")) {
            return 0;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' || c == '{' || c == '}') {
                return i;
            }
        }
        return -1;
    }
}
