package yicheng.rules.gate;

import java.util.ArrayList;
import java.util.List;
import yicheng.rules.gate.text.Faults;
import yicheng.rules.gate.text.Line;

/** Finds the rules in a file's lines: 规则, its header, 当, 则, 结束, each keyword at the start of its own line. */
final class RuleParser {

    private enum At {
        OUTSIDE,
        HEADER,
        WHEN,
        THEN
    }

    private final RuleText.Keywords words;
    private final Faults faults;
    private final List<RuleText> rules = new ArrayList<>();
    private At at = At.OUTSIDE;
    private RuleText rule;
    private boolean strayed;

    RuleParser(RuleText.Keywords words, Faults faults) {
        this.words = words;
        this.faults = faults;
    }

    List<RuleText> parse(List<Line> lines) {
        lines.forEach(this::take);
        close();
        return rules;
    }

    private void take(Line line) {
        if (line.text().startsWith(words.rule) && isHeader(line)) {
            close();
            open(line);
            return;
        }
        if (at == At.OUTSIDE) {
            outside(line);
            return;
        }
        rule.last = line;
        switch (at) {
            case HEADER -> header(line);
            case WHEN -> when(line);
            default -> then(line);
        }
    }

    /** Under 当 and 则 a sentence may begin with 规则; with a quote after it, it is a new rule. */
    private boolean isHeader(Line line) {
        return at == At.OUTSIDE || at == At.HEADER || line.text().startsWith(words.rule + '"');
    }

    private void open(Line line) {
        int name = words.rule.length() + 1;
        int end = line.text().indexOf('"', name);
        boolean named = line.text().startsWith(words.rule + '"') && (end >= 0 || line.broken());
        rule = new RuleText(
                words,
                line,
                named ? line.text().substring(name, end < 0 ? line.text().length() : end) : "");
        rules.add(rule);
        at = At.HEADER;
        strayed = false;
        if (line.broken()) {
            return;
        }
        if (!named || rule.name.isEmpty()) {
            rule.broken = true;
            faults.add(
                    "rule.name.missing",
                    line.start(),
                    line.typed(),
                    "“%s”后面要有引号括起来的名称：%s \"……\"".formatted(words.rule, words.rule),
                    "%s must be followed by its name in quotes: %s \"...\"".formatted(words.rule, words.rule));
        } else if (!rule.annotations.read(line, end + 1, rule, faults)) {
            rule.broken = true;
        }
    }

    /** What follows a line outside, or an end too early, is the rest of the same mistake: said once. */
    private void outside(Line line) {
        if (!line.broken() && !strayed) {
            faults.add(
                    "line.outside",
                    line.start(),
                    line.typed(),
                    "这一行不在任何规则里：规则从 %s \"名称\" 开始，到 %s 为止；不是规则的说明请以 # 开头".formatted(words.rule, words.end),
                    "this line is outside any rule: a rule begins with %s \"name\" and ends with %s; notes begin with #"
                            .formatted(words.rule, words.end));
        }
        strayed = true;
    }

    private void header(Line line) {
        if (line.text().equals(words.when)) {
            rule.whenLine = line;
            at = At.WHEN;
        } else if (line.text().equals(words.then) || line.text().equals(words.end)) {
            missingWhen(line);
            at = At.WHEN;
            when(line);
        } else {
            boolean read = !line.broken() && rule.annotations.read(line, 0, rule, faults);
            rule.broken |= !read;
            at = read || RuleHeader.mayStillBeHeader(line) ? At.HEADER : At.WHEN;
        }
    }

    private void missingWhen(Line line) {
        if (!rule.broken) {
            rule.broken = true;
            faults.add(
                    "when.missing",
                    line.start(),
                    rule.shownName(),
                    "",
                    "这里之前缺少单独一行的“%s”，以及它下面的事实".formatted(words.when),
                    "a line with only %s, and the facts below it, must come before this".formatted(words.when));
        }
    }

    /** A keyword that this rule has had already. */
    private boolean isRepeated(Line line) {
        boolean repeated = rule.whenLine != null && line.text().equals(words.when)
                || rule.thenLine != null && line.text().equals(words.then);
        if (repeated) {
            rule.broken = true;
            faults.add(
                    "keyword.twice",
                    line.start(),
                    rule.shownName(),
                    line.typed(),
                    "这条规则已经写过“%s”：请删去这一行".formatted(line.text()),
                    "this rule has had its %s: delete this line".formatted(line.text()));
        }
        return repeated;
    }

    private void when(Line line) {
        if (isRepeated(line)) {
            return;
        }
        if (line.text().equals(words.then)) {
            rule.thenLine = line;
            at = At.THEN;
        } else if (line.text().equals(words.end)) {
            end(line);
        } else if (!isLateWhen(line)) {
            rule.when.add(line);
        }
        rule.broken |= line.broken();
    }

    /** A 当 after a line that stood in its place and is at fault already. */
    private boolean isLateWhen(Line line) {
        return rule.broken && rule.whenLine == null && line.text().equals(words.when);
    }

    private void then(Line line) {
        if (isRepeated(line)) {
            return;
        }
        if (line.text().equals(words.end)) {
            end(line);
            return;
        }
        rule.then.add(line);
        rule.broken |= line.broken();
    }

    private void end(Line line) {
        rule.endLine = line;
        strayed = at != At.THEN;
        at = At.OUTSIDE;
    }

    private void close() {
        if (at != At.OUTSIDE && !rule.broken) {
            rule.broken = true;
            faults.add(
                    "rule.unclosed",
                    rule.last.start(),
                    rule.shownName(),
                    rule.last.typed(),
                    "规则“%s”到这里还没有“%s”：请在它最后一句之后另起一行，只写“%s”".formatted(rule.name, words.end, words.end),
                    "the rule '%s' has no %s up to here: add it on a line of its own after its last sentence"
                            .formatted(rule.name, words.end));
        }
        at = At.OUTSIDE;
    }
}
