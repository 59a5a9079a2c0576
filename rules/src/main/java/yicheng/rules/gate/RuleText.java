package yicheng.rules.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yicheng.rules.gate.text.Line;

/** A rule as it stands in the file: its header taken apart, its sentences still as lines. */
final class RuleText {

    final Line header;
    final String name;
    final RuleHeader annotations = new RuleHeader();
    final List<Line> when = new ArrayList<>();
    final List<Line> then = new ArrayList<>();
    Line whenLine;
    Line thenLine;
    Line endLine;

    /** True when a line of it is at fault already, so that nothing is said about what may follow from that. */
    boolean broken;

    RuleText(Line header, String name) {
        this.header = header;
        this.name = name;
        this.broken = header.broken();
    }

    Optional<String> shownName() {
        return name.isBlank() ? Optional.empty() : Optional.of(name);
    }
}
