package yicheng.rules.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yicheng.rules.gate.text.Line;

/**
 * A rule written out in the rule language, each of its lines still knowing the sentence it came from.
 *
 * @param from for each line of {@code text}, from 1, the sentence behind it
 */
record Draft(RuleText rule, String text, List<Line> from, List<String> when, List<String> then) {

    /** The line of the file behind a line of the text. */
    Line behind(int line) {
        return from.get(Math.max(0, Math.min(line, from.size()) - 1));
    }

    /** Collects the sentences of one rule. */
    static final class Writer {

        private final RuleText rule;
        private final List<String> lines = new ArrayList<>();
        private final List<Line> from = new ArrayList<>();
        private final List<String> when = new ArrayList<>();
        private final List<String> then = new ArrayList<>();
        private Optional<String> fact = Optional.empty();
        private Line factLine;
        private boolean comma;

        Writer(RuleText rule) {
            this.rule = rule;
            write("rule \"r\" when", rule.header);
        }

        void fact(Line line, String code, String shown) {
            closeFact();
            int end = code.lastIndexOf(')');
            var open = end < 0 ? code + "(" : code.substring(0, end);
            comma = !open.strip().endsWith("(");
            fact = Optional.of(end < 0 ? ")" : code.substring(end));
            factLine = line;
            write(open, line);
            when.add(shown);
        }

        void detail(Line line, String code, String shown) {
            write((comma ? ", " : "") + code, line);
            comma = true;
            when.add(shown);
        }

        void consequence(Line line, String code, String shown) {
            closeFact();
            write("then", line);
            write(code.endsWith(";") ? code : code + ";", line);
            then.add(shown);
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
