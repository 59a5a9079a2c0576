package yicheng.rules.gate.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import yicheng.rules.gate.text.Faults;
import yicheng.rules.gate.text.NormalForm;
import yicheng.rules.gate.text.Place;

/** Takes the wording of a vocabulary sentence apart into fixed words and gaps. */
final class TemplateParser {

    private static final Pattern NAME = Pattern.compile("[\\p{L}][\\p{L}\\p{N}]*");
    /** Stand-ins for gaps while the wording is brought into normal form; no draft can hold them. */
    private static final char FIRST_GAP = '\uE000';

    private final IntFunction<Place> places;
    private final Faults faults;
    private int skipped;

    /** @param places where each character of the wording stands in the file */
    TemplateParser(IntFunction<Place> places, Faults faults) {
        this.places = places;
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

    /** Index of a brace that opens a gap and is never closed, or -1. */
    static int unclosedGap(String text) {
        int open = text.indexOf('{');
        while (open >= 0 && closing(text, open) >= 0) {
            open = text.indexOf('{', closing(text, open));
        }
        return open;
    }

    Optional<Template> parse(String wording, String code) {
        var typed = withoutAnchors(wording);
        skipped = Math.max(0, wording.indexOf(typed));
        var plain = NormalForm.halfWidth(typed);
        var gaps = new ArrayList<Variable>();
        var text = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '{') {
                int end = closing(plain, i);
                if (end < 0 || gap(i, plain.substring(i + 1, end), gaps).isEmpty()) {
                    return end < 0 ? unclear(i, plain.substring(i)) : Optional.empty();
                }
                text.append((char) (FIRST_GAP + gaps.size() - 1));
                i = end;
            } else if (c == '\\' || c == '}') {
                return unclear(i, plain.substring(i));
            } else {
                text.append(typed.charAt(i));
            }
        }
        return usesAll(plain, gaps, code) ? build(plain, text.toString(), gaps) : Optional.empty();
    }

    /** Sentences match as a whole anyway; anchors written for other tools do no harm. */
    private static String withoutAnchors(String wording) {
        return wording.replaceFirst("^\\^?(\\\\s\\*)?", "").replaceFirst("(\\\\s\\*)?(\\(\\?!\\.\\)|\\$)?$", "");
    }

    private Place at(int index) {
        return places.apply(skipped + index);
    }

    private Optional<Variable> gap(int index, String inside, List<Variable> gaps) {
        int colon = inside.indexOf(':');
        var name = colon < 0 ? inside : inside.substring(0, colon);
        var variable = colon < 0 ? Optional.<Variable>empty() : Variable.of(name, inside.substring(colon + 1));
        boolean known = NAME.matcher(name).matches()
                && gaps.stream().noneMatch(g -> g.name().equals(name));
        if (variable.isEmpty() || !known || gaps.size() == 8) {
            faults.add(
                    "vocabulary.variable",
                    at(index),
                    "{" + inside + "}",
                    "空格“{%s}”写法不对：要写成 {名称:形式}，名称不重复，形式为 词语|词语 或 %s".formatted(inside, Variable.knownForms()),
                    "gap {%s} must be {name:form} with a name of its own; forms: word|word, %s"
                            .formatted(inside, Variable.knownForms()));
            return Optional.empty();
        }
        gaps.add(variable.get());
        return variable;
    }

    private boolean usesAll(String wording, List<Variable> gaps, String code) {
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
                at(wording.indexOf("{" + gap.name() + ":")),
                "{" + gap.name() + "}",
                "等号右边没有用到“{%s}”，写在这里的内容会被忽略：请用上它，或从句子里删去".formatted(gap.name()),
                "the code does not use {%s}; what is written there would be ignored: use it or take it out"
                        .formatted(gap.name())));
        unknown.filter(name -> unused.isEmpty())
                .ifPresent(name -> faults.add(
                        "vocabulary.variable",
                        at(wording.length() + 1 + code.indexOf("{" + name + "}")),
                        "{" + name + "}",
                        "等号左边的句子里没有“{%s}”：请补上，或改成句子里有的".formatted(name),
                        "the sentence has no {%s}: add it or use one that is there".formatted(name)));
        return unused.isEmpty() && unknown.isEmpty();
    }

    private Optional<Template> build(String wording, String text, List<Variable> gaps) {
        var form = NormalForm.of(text);
        if (form.unclosedQuote() > 0) {
            faults.add(
                    "quote.unclosed",
                    at(indexOfQuote(wording, text, form.unclosedQuote())),
                    wording,
                    "引号没有成对：从这里开始的引号在等号之前没有结束，请补上另一半",
                    "this quote does not close before the equals sign; add the other one");
            return Optional.empty();
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
                if (!isReadable(variable, wording, normal, i)) {
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
    private boolean isReadable(Variable variable, String wording, String normal, int at) {
        boolean quoted =
                at > 0 && normal.charAt(at - 1) == '"' && at + 1 < normal.length() && normal.charAt(at + 1) == '"';
        char next = at + 1 < normal.length() ? normal.charAt(at + 1) : ' ';
        boolean apart = !isGap(next) && !Character.isDigit(next) && next != '.';
        if (variable.kind().isQuoted() ? quoted : variable.kind() == Variable.Kind.CHOICE || apart) {
            return true;
        }
        faults.add(
                "vocabulary.variable",
                places.apply(skipped + wording.indexOf("{" + variable.name() + ":")),
                "{" + variable.name() + "}",
                variable.kind().isQuoted()
                        ? "“{%s}”是文字，两边要有引号".formatted(variable.name())
                        : "“{%s}”后面要有别的字与它隔开".formatted(variable.name()),
                variable.kind().isQuoted()
                        ? "{%s} is text and must stand between quotes".formatted(variable.name())
                        : "{%s} must be followed by a word".formatted(variable.name()));
        return false;
    }

    /** In the wording, the quote that stands in this column of the text, where each gap is one character. */
    private static int indexOfQuote(String wording, String text, int column) {
        int from = 0;
        for (int i = 0; i < text.offsetByCodePoints(0, column - 1); i++) {
            from = isGap(text.charAt(i)) ? closing(wording, from) + 1 : from + 1;
        }
        return from;
    }

    private static boolean isGap(char c) {
        return c >= FIRST_GAP && c < FIRST_GAP + 8;
    }

    static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Template> unclear(int index, String from) {
        faults.add(
                "vocabulary.form",
                at(index),
                from,
                "这里看不懂：句子里只能有文字、标点和 {名称:形式}",
                "this is not understood: a sentence holds words, punctuation and {name:form} only");
        return Optional.empty();
    }
}
