package yicheng.rules.gate.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import yicheng.rules.gate.text.Faults;
import yicheng.rules.gate.text.NormalForm;
import yicheng.rules.gate.text.Place;

/** Takes the wording of a vocabulary sentence apart into fixed words and gaps. */
final class TemplateParser {

    private static final Pattern NAME = Pattern.compile("[\\p{L}][\\p{L}\\p{N}]*");
    /** Stand-ins for gaps while the wording is brought into normal form; no draft can hold them. */
    private static final char FIRST_GAP = '\uE000';

    private final Place place;
    private final Faults faults;

    TemplateParser(Place place, Faults faults) {
        this.place = place;
        this.faults = faults;
    }

    /** Index of the {@code =} between sentence and code: the first one outside braces. */
    static int endOfSentence(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '{' -> depth++;
                case '}' -> depth--;
                case '=' -> {
                    if (depth == 0) {
                        return i;
                    }
                }
                default -> {}
            }
        }
        return -1;
    }

    Optional<Template> parse(String wording, String code) {
        var plain = withoutAnchors(wording);
        var gaps = new ArrayList<Variable>();
        var text = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '{') {
                int end = closing(plain, i);
                if (end < 0 || gap(plain.substring(i + 1, end), gaps).isEmpty()) {
                    return end < 0 ? unclear(plain.substring(i)) : Optional.empty();
                }
                text.append((char) (FIRST_GAP + gaps.size() - 1));
                i = end;
            } else if (c == '\\' || c == '}') {
                return unclear(plain.substring(i));
            } else {
                text.append(c);
            }
        }
        return usesAll(gaps, code) ? build(text.toString(), gaps) : Optional.empty();
    }

    /** Sentences match as a whole anyway; anchors written for other tools do no harm. */
    private static String withoutAnchors(String wording) {
        return wording.replaceFirst("^\\^?(\\\\s\\*)?", "").replaceFirst("(\\\\s\\*)?(\\(\\?!\\.\\)|\\$)?$", "");
    }

    private Optional<Variable> gap(String inside, List<Variable> gaps) {
        int colon = inside.indexOf(':');
        var name = colon < 0 ? inside : inside.substring(0, colon);
        var variable = colon < 0 ? Optional.<Variable>empty() : Variable.of(name, inside.substring(colon + 1));
        boolean known = NAME.matcher(name).matches()
                && gaps.stream().noneMatch(g -> g.name().equals(name));
        if (variable.isEmpty() || !known || gaps.size() == 8) {
            faults.add(
                    "vocabulary.variable",
                    place,
                    "{" + inside + "}",
                    "空格“{%s}”写法不对：要写成 {名称:形式}，名称不重复，形式为 词语|词语 或 %s".formatted(inside, Variable.knownForms()),
                    "gap {%s} must be {name:form} with a name of its own; forms: word|word, %s"
                            .formatted(inside, Variable.knownForms()));
            return Optional.empty();
        }
        gaps.add(variable.get());
        return variable;
    }

    private boolean usesAll(List<Variable> gaps, String code) {
        var unused = gaps.stream()
                .filter(gap -> !code.contains("{" + gap.name() + "}"))
                .findFirst();
        var unknown = Pattern.compile("\\{([^{}]*)}")
                .matcher(code)
                .results()
                .map(match -> match.group(1))
                .filter(name -> gaps.stream().noneMatch(gap -> gap.name().equals(name)))
                .findFirst();
        unused.ifPresent(gap -> faults.add(
                "vocabulary.variable",
                place,
                "{" + gap.name() + "}",
                "代码没有用到“{%s}”，写在这里的内容会被忽略".formatted(gap.name()),
                "the code does not use {%s}; what is written there would be ignored".formatted(gap.name())));
        unknown.filter(name -> unused.isEmpty())
                .ifPresent(name -> faults.add(
                        "vocabulary.variable",
                        place,
                        "{" + name + "}",
                        "句子里没有“{%s}”".formatted(name),
                        "the sentence has no {%s}".formatted(name)));
        return unused.isEmpty() && unknown.isEmpty();
    }

    private Optional<Template> build(String text, List<Variable> gaps) {
        var form = NormalForm.of(text);
        if (form.unclosedQuote() > 0) {
            return unclear(text);
        }
        var pieces = new ArrayList<Template.Piece>();
        int start = 0;
        int shownFrom = 0;
        var normal = form.text();
        for (int i = 0; i <= normal.length(); i++) {
            boolean gap = i < normal.length() && isGap(normal.charAt(i));
            if (!gap && i < normal.length()) {
                continue;
            }
            int shownTo = gap ? text.indexOf(normal.charAt(i)) : text.length();
            if (shownTo > shownFrom) {
                pieces.add(new Template.Words(normal.substring(start, i), text.substring(shownFrom, shownTo)));
            }
            if (gap) {
                var variable = gaps.get(normal.charAt(i) - FIRST_GAP);
                if (!isReadable(variable, normal, i, pieces)) {
                    return Optional.empty();
                }
                pieces.add(new Template.Gap(variable));
            }
            start = i + 1;
            shownFrom = shownTo + 1;
        }
        return Optional.of(new Template(pieces));
    }

    /** Free text ends at a quote, numbers at what is no digit: otherwise a line could be read in two ways. */
    private boolean isReadable(Variable variable, String normal, int at, List<Template.Piece> before) {
        boolean quoted =
                at > 0 && normal.charAt(at - 1) == '"' && at + 1 < normal.length() && normal.charAt(at + 1) == '"';
        char next = at + 1 < normal.length() ? normal.charAt(at + 1) : ' ';
        boolean apart = !isGap(next) && !Character.isDigit(next) && next != '.';
        if (variable.kind().isQuoted() ? quoted : variable.kind() == Variable.Kind.CHOICE || apart) {
            return true;
        }
        faults.add(
                "vocabulary.variable",
                place,
                "{" + variable.name() + "}",
                variable.kind().isQuoted()
                        ? "“{%s}”是文字，两边要有引号".formatted(variable.name())
                        : "“{%s}”后面要有别的字与它隔开".formatted(variable.name()),
                variable.kind().isQuoted()
                        ? "{%s} is text and must stand between quotes".formatted(variable.name())
                        : "{%s} must be followed by a word".formatted(variable.name()));
        return false;
    }

    private static boolean isGap(char c) {
        return c >= FIRST_GAP && c < FIRST_GAP + 8;
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Template> unclear(String from) {
        faults.add(
                "vocabulary.form",
                place,
                from,
                "这里看不懂：句子里只能有文字、标点和 {名称:形式}",
                "this is not understood: a sentence holds words, punctuation and {name:form} only");
        return Optional.empty();
    }
}
