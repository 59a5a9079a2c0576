package yicheng.rules.gate;

import java.util.List;
import java.util.Optional;
import yicheng.rules.gate.text.Faults;
import yicheng.rules.gate.text.Line;
import yicheng.rules.gate.tree.CodeSpelling;

/**
 * Reads rules written in the rule language, for those who prefer it to sentences. They have the shape of rules of
 * sentences, with rule, when, then and end on lines of their own; the same allow-list holds.
 */
final class PlainRules implements RuleFile.Reader {

    private final Faults faults;

    PlainRules(Faults faults) {
        this.faults = faults;
    }

    @Override
    public Optional<Draft> read(RuleText rule) {
        return !rule.broken && isComplete(rule) && isSpelt(rule, rule.when) & isSpelt(rule, rule.then)
                ? Optional.of(Draft.asWritten(rule))
                : Optional.empty();
    }

    private boolean isComplete(RuleText rule) {
        if (rule.thenLine == null) {
            var at = rule.when.stream()
                    .filter(line -> line.text().startsWith("report."))
                    .findFirst()
                    .orElse(rule.endLine);
            lacks(rule, at, "then.missing", "这里之前缺少单独一行的“then”", "a line with only then must come before this");
        } else if (rule.when.isEmpty()) {
            lacks(rule, rule.whenLine, "fact.missing", "“when”下面没有事实：至少写一个", "there is no fact under when");
        } else if (rule.then.isEmpty()) {
            lacks(
                    rule,
                    rule.thenLine,
                    "consequence.missing",
                    "“then”下面没有结论：要写一句 report.…",
                    "there is no consequence under then: write one report....");
        }
        return rule.thenLine != null && !rule.when.isEmpty() && !rule.then.isEmpty();
    }

    private void lacks(RuleText rule, Line at, String code, String zh, String en) {
        faults.add(code, at.start(), rule.shownName(), "", zh, en);
    }

    /** A bracket says little by itself: what it opens or ends is shown with it. */
    private static String typed(Line line, CodeSpelling.Flaw flaw) {
        int length = flaw.why().phrase().length();
        return length > 1
                ? flaw.why().phrase()
                : line.typed(flaw.at(), line.text().length());
    }

    private boolean isSpelt(RuleText rule, List<Line> lines) {
        var flaw = CodeSpelling.flaw(lines.stream().map(Line::text).toList());
        flaw.ifPresent(found -> faults.add(
                found.why().code(),
                lines.get(found.line()).at(found.at()),
                rule.shownName(),
                typed(lines.get(found.line()), found),
                found.why().text(),
                List.of()));
        return flaw.isEmpty();
    }
}
