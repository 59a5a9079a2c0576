package yicheng.rules.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import yicheng.rules.gate.text.Line;
import yicheng.rules.gate.text.Place;
import yicheng.rules.gate.tree.Drl;
import yicheng.rules.gate.tree.Phrase;
import yicheng.rules.gate.tree.Refusal;
import yicheng.rules.gate.words.Vocabulary;

/**
 * A rule written out in the rule language, each of its lines still knowing the sentence it came from.
 *
 * @param from for each line of {@code text}, from 1, the sentence behind it
 */
record Draft(
        RuleText rule,
        String text,
        List<Line> from,
        List<AdmittedRule.Sentence> when,
        List<AdmittedRule.Sentence> then) {

    /** The line of the file behind a line of the text. */
    private Line behind(int line) {
        return from.get(Math.max(0, Math.min(line, from.size()) - 1));
    }

    /** What people typed there: of rule language the phrase itself, of a sentence the whole of it. */
    String typed(int line, Refusal why) {
        boolean alone = isCode() && !why.phrase().isBlank() || isThere(behind(line), why);
        return alone ? why.phrase() : behind(line).typed();
    }

    /** Where that phrase stands, from that line on; the line's start where the parser spells it otherwise. */
    Place placeOf(int line, Refusal why) {
        int first = Math.max(0, Math.min(line, from.size()) - 1);
        if (from.get(first) == rule.thenLine && first + 1 < from.size()) {
            first++;
        }
        if (isThere(from.get(first), why)) {
            return from.get(first).at(from.get(first).text().indexOf(inQuotes(why)) + 1);
        }
        for (int i = first; isCode() && i < from.size(); i++) {
            int at = Phrase.indexIn(from.get(i).text(), why.phrase());
            if (at >= 0) {
                return from.get(i).at(at);
            }
        }
        return from.get(first).start();
    }

    Place placeOf(Drl.SyntaxError error) {
        var line = behind(error.line());
        return isCode() ? line.at(error.column() - 1) : line.start();
    }

    String typedAt(Drl.SyntaxError error) {
        var line = behind(error.line());
        int from = isCode() ? Math.min(error.column() - 1, line.text().length()) : 0;
        var rest = line.typed(from, line.text().length());
        return rest.isEmpty() ? line.typed() : rest;
    }

    /** A sentence of the vocabulary may bring such words along, so that they do not stand in the line itself. */
    private static boolean isThere(Line line, Refusal why) {
        return why.isQuoted() && line.text().contains(inQuotes(why));
    }

    private static String inQuotes(Refusal why) {
        return '"' + why.phrase() + '"';
    }

    private boolean isCode() {
        return rule.words == RuleText.Keywords.ENGLISH;
    }

    /** A rule that is written in the rule language already. */
    static Draft asWritten(RuleText rule) {
        var draft = new Writer(rule);
        rule.when.forEach(line -> draft.write(line.text(), line));
        draft.write("then", rule.thenLine);
        rule.then.forEach(line -> draft.write(line.text(), line));
        return draft.done();
    }

    /** The sentence under 当 behind a line of the text, by its position from 0. */
    int sentenceBehind(int line) {
        var behind = behind(line);
        return IntStream.range(0, when.size())
                .filter(i -> when.get(i).line() == behind)
                .findFirst()
                .orElseThrow();
    }

    /** Collects the sentences of one rule. */
    static final class Writer {

        private final RuleText rule;
        private final List<String> lines = new ArrayList<>();
        private final List<Line> from = new ArrayList<>();
        private final List<AdmittedRule.Sentence> when = new ArrayList<>();
        private final List<AdmittedRule.Sentence> then = new ArrayList<>();
        private Optional<String> fact = Optional.empty();
        private Line factLine;
        private boolean comma;

        Writer(RuleText rule) {
            this.rule = rule;
            write("rule \"r\" when", rule.header);
        }

        void fact(Line line, Vocabulary.Reading reading) {
            closeFact();
            var code = reading.code();
            int end = code.lastIndexOf(')');
            var open = end < 0 ? code + "(" : code.substring(0, end);
            comma = !open.strip().endsWith("(");
            fact = Optional.of(end < 0 ? ")" : code.substring(end));
            factLine = line;
            write(open, line);
            when.add(new AdmittedRule.Sentence(line, reading));
        }

        void detail(Line line, Vocabulary.Reading reading) {
            write((comma ? ", " : "") + reading.code(), line);
            comma = true;
            when.add(new AdmittedRule.Sentence(line, reading));
        }

        void consequence(Line line, Vocabulary.Reading reading) {
            var code = reading.code();
            closeFact();
            write("then", line);
            write(code.endsWith(";") ? code : code + ";", line);
            then.add(new AdmittedRule.Sentence(line, reading));
        }

        Draft done() {
            write("end", rule.header);
            return new Draft(rule, String.join("\n", lines), List.copyOf(from), List.copyOf(when), List.copyOf(then));
        }

        private void closeFact() {
            fact.ifPresent(end -> write(end, factLine));
            fact = Optional.empty();
        }

        private void write(String text, Line line) {
            lines.add(text);
            from.add(line);
        }
    }
}
