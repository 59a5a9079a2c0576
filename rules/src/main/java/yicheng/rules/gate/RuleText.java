package yicheng.rules.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yicheng.rules.gate.text.Faults;
import yicheng.rules.gate.text.Line;

/** A rule as it stands in the file: its header taken apart, its sentences still as lines. */
final class RuleText {

    /** The four words that give a rule its shape. */
    enum Keywords {
        /** In a file of sentences. */
        CHINESE("规则", "当", "则", "结束"),
        /** In a file of plain rule language. */
        ENGLISH("rule", "when", "then", "end");

        final String rule;
        final String when;
        final String then;
        final String end;

        Keywords(String rule, String when, String then, String end) {
            this.rule = rule;
            this.when = when;
            this.then = then;
            this.end = end;
        }
    }

    final Keywords words;
    final Line header;
    final String name;
    final RuleHeader annotations = new RuleHeader();
    final List<Line> when = new ArrayList<>();
    final List<Line> then = new ArrayList<>();
    Line whenLine;
    Line thenLine;
    Line endLine;
    Line last;

    /** True when a line of it is at fault already, so that nothing is said about what may follow from that. */
    boolean broken;

    RuleText(Keywords words, Line header, String name) {
        this.words = words;
        this.header = header;
        this.name = name.strip();
        this.broken = header.broken();
        this.last = header;
    }

    Optional<String> shownName() {
        return name.isBlank() ? Optional.empty() : Optional.of(name);
    }

    /** Without end what stands last may be meant for it, and only the first consequence is sure to be one. */
    List<Line> consequences() {
        return endLine == null && then.size() > 1 ? then.subList(0, 1) : then;
    }

    /** What was found in its lines before they were known to be its own bears its name from now on. */
    static void name(List<RuleText> rules, Faults faults) {
        rules.forEach(rule -> rule.shownName()
                .ifPresent(name -> faults.name(rule.header.file(), rule.header.number(), rule.last.number(), name)));
    }
}
