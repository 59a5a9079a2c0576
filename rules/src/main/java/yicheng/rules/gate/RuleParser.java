package yicheng.rules.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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

    private static final Pattern HEADER = Pattern.compile("规则\"([^\"]*)\"");

    private final Faults faults;
    private final List<RuleText> rules = new ArrayList<>();
    private At at = At.OUTSIDE;
    private RuleText rule;
    private int tooMany;

    RuleParser(Faults faults) {
        this.faults = faults;
    }

    List<RuleText> parse(List<Line> lines) {
        lines.forEach(this::take);
        close();
        return rules;
    }

    private void take(Line line) {
        if (line.text().startsWith("规则") && isHeader(line)) {
            close();
            open(line);
            return;
        }
        switch (at) {
            case OUTSIDE -> outside(line);
            case HEADER -> header(line);
            case WHEN -> when(line);
            case THEN -> then(line);
        }
    }

    /** Under 当 and 则 a sentence may begin with 规则; with a quote after it, it is a new rule. */
    private boolean isHeader(Line line) {
        return at == At.OUTSIDE || at == At.HEADER || line.text().startsWith("规则\"");
    }

    private void open(Line line) {
        var matcher = HEADER.matcher(line.text());
        boolean named = matcher.lookingAt();
        rule = new RuleText(line, named ? matcher.group(1).strip() : "");
        rules.add(rule);
        at = At.HEADER;
        if (line.broken()) {
            return;
        }
        if (!named || rule.name.isEmpty()) {
            rule.broken = true;
            faults.add(
                    "rule.name.missing",
                    line.start(),
                    line.typed(),
                    "规则后面要有引号括起来的名称：规则 \"……\"",
                    "规则 must be followed by its name in quotes: 规则 \"...\"");
        } else if (!rule.annotations.read(line, matcher.end(), rule, faults)) {
            rule.broken = true;
        }
    }

    private void outside(Line line) {
        if (line.broken()) {
            return;
        }
        if (tooMany++ < Faults.MOST) {
            faults.add(
                    "line.outside",
                    line.start(),
                    line.typed(),
                    "这一行不在任何规则里：规则从 规则 \"名称\" 开始，到 结束 为止",
                    "this line is outside any rule: a rule begins with 规则 \"name\" and ends with 结束");
        }
    }

    private void header(Line line) {
        switch (line.text()) {
            case "当" -> {
                rule.whenLine = line;
                at = At.WHEN;
            }
            case "则", "结束" -> {
                missingWhen(line);
                at = At.WHEN;
                when(line);
            }
            default -> {
                boolean read = !line.broken() && rule.annotations.read(line, 0, rule, faults);
                rule.broken |= !read;
                at = read || RuleHeader.mayStillBeHeader(line) ? At.HEADER : At.WHEN;
            }
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
                    "这里之前缺少单独一行的“当”，以及它下面的事实",
                    "a line with only 当, and the facts below it, must come before this");
        }
    }

    private void when(Line line) {
        switch (line.text()) {
            case "则" -> {
                rule.thenLine = line;
                at = At.THEN;
            }
            case "结束" -> end(line);
            default -> {
                if (!isLateWhen(line)) {
                    rule.when.add(line);
                }
            }
        }
        rule.broken |= line.broken();
    }

    /** A 当 after a line that stood in its place and is at fault already. */
    private boolean isLateWhen(Line line) {
        return rule.broken && rule.whenLine == null && line.text().equals("当");
    }

    private void then(Line line) {
        if (line.text().equals("结束")) {
            end(line);
            return;
        }
        rule.then.add(line);
        rule.broken |= line.broken();
    }

    private void end(Line line) {
        rule.endLine = line;
        at = At.OUTSIDE;
    }

    private void close() {
        if (at != At.OUTSIDE && !rule.broken) {
            rule.broken = true;
            faults.add(
                    "rule.unclosed",
                    rule.header.start(),
                    rule.shownName(),
                    rule.header.typed(),
                    "这条规则没有“结束”：请在它最后一句之后另起一行写 结束",
                    "this rule has no 结束: add it on a line of its own after its last sentence");
        }
        at = At.OUTSIDE;
    }
}
