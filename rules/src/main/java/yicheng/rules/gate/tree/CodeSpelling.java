package yicheng.rules.gate.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What can be said of a piece of code before any parser sees it: brackets come in pairs and not too deep, numbers are
 * numbers, nothing is commented out. Parsers stumble over these too, but somewhere else.
 */
public final class CodeSpelling {

    /**
     * The first thing misspelt.
     *
     * @param line index of the line in the piece
     * @param at index of the character in that line
     */
    public record Flaw(int line, int at, Refusal why) {}

    private record Open(int line, int at, char bracket) {}

    private static final int DEEPEST = 12;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern COMMENT = Pattern.compile("/\\*|\\*/|//");
    private static final Pattern KEYWORD =
            Pattern.compile("(?<![\\p{L}\\p{N}_$.])(rule|query|when|then|end)(?![\\p{L}\\p{N}_$])");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}_$.])\\d[\\p{L}\\p{N}_.]*");

    private final Deque<Open> open = new ArrayDeque<>();

    private CodeSpelling() {}

    /** @param lines in normal form, quotes paired */
    public static Optional<Flaw> flaw(List<String> lines) {
        return new CodeSpelling().first(lines);
    }

    private Optional<Flaw> first(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var bare = withoutText(lines.get(i));
            int line = i;
            var flaw = comment(i, bare)
                    .or(() -> block(line, lines.get(line)))
                    .or(() -> keyword(line, bare))
                    .or(() -> number(line, bare))
                    .or(() -> brackets(line, bare));
            if (flaw.isPresent()) {
                return flaw;
            }
        }
        return Optional.ofNullable(open.peekLast()).map(CodeSpelling::unclosed);
    }

    /** Quoted text blotted out, every other character where it was. */
    private static String withoutText(String line) {
        return QUOTED.matcher(line).replaceAll(text -> "\"".repeat(text.group().length()));
    }

    private static Optional<Flaw> comment(int line, String code) {
        return COMMENT.matcher(code)
                .results()
                .findFirst()
                .map(found -> new Flaw(
                        line,
                        found.start(),
                        new Refusal(
                                "code.comment",
                                found.group(),
                                "注释要单独成行，以 // 开头，不能写在一行中间",
                                "comments stand on lines of their own and begin with //")));
    }

    private static Optional<Flaw> block(int line, String code) {
        int at = code.indexOf("\"\"\"");
        return at < 0
                ? Optional.empty()
                : Optional.of(new Flaw(
                        line,
                        at,
                        new Refusal(
                                "quote.several",
                                "\"\"\"",
                                "引号重复了：文字前后各写一个引号",
                                "too many quotes: write one before and one after the text")));
    }

    /** Words that give a rule its shape would end it here. */
    private static Optional<Flaw> keyword(int line, String code) {
        return KEYWORD.matcher(code)
                .results()
                .findFirst()
                .map(found -> new Flaw(
                        line,
                        found.start(),
                        new Refusal(
                                "keyword.inside",
                                found.group(),
                                "“%s”不能写在一行中间：它要单独成行，请分开写".formatted(found.group()),
                                "'%s' must stand on a line of its own".formatted(found.group()))));
    }

    private static Optional<Flaw> number(int line, String code) {
        return NUMBER.matcher(code)
                .results()
                .filter(found -> !found.group().matches("\\d+(\\.\\d+)?"))
                .findFirst()
                .map(found -> new Flaw(
                        line,
                        found.start(),
                        new Refusal(
                                "number.form",
                                found.group(),
                                "“%s”不是数字：请只用 0 到 9 和小数点来写，如 30 或 30.5".formatted(found.group()),
                                "'%s' is no number: write it in digits, such as 30 or 30.5".formatted(found.group()))));
    }

    private Optional<Flaw> brackets(int line, String code) {
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '(' || c == '[') {
                open.push(new Open(line, i, c));
                if (open.size() > DEEPEST) {
                    return Optional.of(new Flaw(
                            line,
                            i,
                            new Refusal(
                                    "bracket.deep",
                                    c,
                                    "括号套得太深：最多 %d 层，请拆成几个条件".formatted(DEEPEST),
                                    "brackets are nested more than %d deep; split the condition".formatted(DEEPEST))));
                }
            } else if (c == ')' || c == ']') {
                if (open.isEmpty() || open.peek().bracket() != (c == ')' ? '(' : '[')) {
                    return Optional.of(open.isEmpty() ? surplus(line, i, c) : unclosed(open.peek()));
                }
                open.pop();
            }
        }
        return Optional.empty();
    }

    private static Flaw surplus(int line, int at, char bracket) {
        char other = bracket == ')' ? '(' : '[';
        return new Flaw(
                line,
                at,
                new Refusal(
                        "bracket.surplus",
                        bracket,
                        "这个“%s”前面没有与它成对的“%s”：请补上“%s”，或删去它".formatted(bracket, other, other),
                        "there is no %s for this %s: add it or delete this".formatted(other, bracket)));
    }

    private static Flaw unclosed(Open open) {
        char other = open.bracket() == '(' ? ')' : ']';
        return new Flaw(
                open.line(),
                open.at(),
                new Refusal(
                        "bracket.unclosed",
                        open.bracket(),
                        "这个“%s”没有成对：请在它该结束的地方补上“%s”".formatted(open.bracket(), other),
                        "this %s is not closed: add %s where it should end".formatted(open.bracket(), other)));
    }
}
