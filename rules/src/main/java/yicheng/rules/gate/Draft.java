package yicheng.rules.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yicheng.rules.gate.text.Line;
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
    Line behind(int line) {
        return from.get(Math.max(0, Math.min(line, from.size()) - 1));
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
