package yicheng.rules.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.rules.chapter.Chapter;
import yicheng.rules.gate.text.Faults;
import yicheng.rules.gate.text.Line;
import yicheng.rules.gate.text.LineReader;
import yicheng.rules.gate.text.Place;
import yicheng.rules.gate.text.RawLines;
import yicheng.rules.gate.tree.Drl;
import yicheng.rules.gate.tree.Refusal;
import yicheng.rules.gate.tree.RuleTree;

/** The rules of a {@code .drl} file, for those who prefer the rule language to sentences; the same allow-list holds. */
final class PlainRuleFile {

    private static final Pattern COMMENT = Pattern.compile("/\\*|\\*/");

    private final String file;
    private final Chapter<?> chapter;
    private final Faults faults;
    private Map<Integer, Line> lines = Map.of();

    PlainRuleFile(String file, Chapter<?> chapter, Faults faults) {
        this.file = file;
        this.chapter = chapter;
        this.faults = faults;
    }

    List<AdmittedRule> admit(String text, Registry registry) {
        int before = faults.count();
        lines = new LineReader(file, faults).read(text).stream().collect(Collectors.toMap(Line::number, line -> line));
        lines.values().forEach(this::refuseComment);
        if (faults.count() > before) {
            return List.of();
        }
        var parsed = Drl.parse(
                withoutComments(text),
                error -> faults.add(
                        "code.syntax",
                        new Place(file, error.line(), error.column()),
                        "",
                        "从这里开始看不懂",
                        "the text makes no sense from here on"));
        var rules = new ArrayList<AdmittedRule>();
        parsed.ifPresent(all -> {
            var other = Drl.otherThanRules(all);
            other.ifPresent(what -> refuse(placeOf(what), Optional.empty(), Refusal.forbidden(what)));
            if (other.isEmpty()) {
                all.getRules().forEach(rule -> admit(rule, registry).ifPresent(rules::add));
            }
        });
        return rules;
    }

    /** Block comments could hide a line from the reader and show it to the parser, or the other way round. */
    private void refuseComment(Line line) {
        int at = COMMENT.matcher(line.text())
                .results()
                .mapToInt(MatchResult::start)
                .findFirst()
                .orElse(-1);
        if (at >= 0) {
            faults.add(
                    "code.comment",
                    line.at(at),
                    line.typed(),
                    "注释请单独成行，以 // 开头",
                    "comments stand on lines of their own and begin with //");
        }
    }

    private String withoutComments(String text) {
        var raws = RawLines.of(text);
        var kept = new ArrayList<String>();
        for (int i = 0; i < raws.size(); i++) {
            kept.add(lines.containsKey(i + 1) ? raws.get(i) : "");
        }
        return String.join("\n", kept);
    }

    private Optional<AdmittedRule> admit(RuleDescr rule, Registry registry) {
        return header(rule)
                .filter(registry::enter)
                .flatMap(text -> RuleTree.admit(
                                rule,
                                chapter,
                                refused -> refuse(place(refused.line()), text.shownName(), refused.why()))
                        .map(body -> new AdmittedRule(
                                new RuleRef(
                                        text.annotations.id(),
                                        Text.of(
                                                text.name,
                                                text.annotations.english().orElse(text.name)),
                                        text.annotations.clause()),
                                place(rule.getLine()),
                                body.conditions(),
                                List.of(body.consequence()),
                                body,
                                List.of())));
    }

    /** Reads the annotations as the sentences' reader does, from the same normal form. */
    private Optional<RuleText> header(RuleDescr rule) {
        var at = place(rule.getLine());
        var text = new RuleText(headerLine(rule, at), rule.getName());
        var known = new HashMap<String, AnnotationDescr>();
        rule.getAnnotations().forEach(annotation -> known.put(annotation.getName(), annotation));
        for (var annotation : rule.getAnnotations()) {
            var value = String.valueOf(annotation.getSingleValue());
            if (!value.matches("\"[^\"]*\"") || annotation.getValueMap().size() != 1) {
                refuse(
                        at,
                        text.shownName(),
                        new Refusal(
                                "annotation.value",
                                "@" + annotation.getName(),
                                "“@%s”的括号里只能是引号和文字".formatted(annotation.getName()),
                                "@%s takes quoted text only".formatted(annotation.getName())));
                return Optional.empty();
            }
        }
        boolean read = rule.getAnnotations().stream()
                .allMatch(annotation -> text.annotations.read(lineOf(annotation, at), 0, text, faults));
        return read && text.annotations.isComplete(text, faults) ? Optional.of(text) : Optional.empty();
    }

    /** The annotation alone, at the place where it was typed. */
    private Line lineOf(AnnotationDescr annotation, Place rule) {
        var form = "@" + annotation.getName() + "(" + annotation.getSingleValue() + ")";
        return lines.values().stream()
                .filter(line -> line.number() >= rule.line() && line.text().contains(form))
                .min(Comparator.comparing(Line::number))
                .map(line -> {
                    int from = line.text().indexOf(form);
                    var columns = Arrays.copyOfRange(line.columns(), from, from + form.length() + 1);
                    return new Line(file, line.number(), line.raw(), form, columns, false);
                })
                .orElseGet(() -> new NormalLine(file, rule.line(), form).line());
    }

    private Line headerLine(RuleDescr rule, Place at) {
        return Optional.ofNullable(lines.get(at.line()))
                .orElseGet(() -> new NormalLine(file, at.line(), "rule \"" + rule.getName() + "\"").line());
    }

    private Place place(int line) {
        int told = isBare("then", line) ? line + 1 : line;
        return Optional.ofNullable(lines.get(told)).map(Line::start).orElse(new Place(file, Math.max(1, line), 1));
    }

    /** The parser puts a consequence where {@code then} stands; it begins on the next line mostly. */
    private boolean isBare(String keyword, int line) {
        return lines.containsKey(line + 1)
                && Optional.ofNullable(lines.get(line))
                        .filter(l -> l.text().equals(keyword))
                        .isPresent();
    }

    /** The tree says what stands there but not where; the word itself does. */
    private Place placeOf(String word) {
        return lines.values().stream()
                .filter(line -> line.text().startsWith(word))
                .findFirst()
                .map(Line::start)
                .orElse(Place.startOf(file));
    }

    private void refuse(Place at, Optional<String> rule, Refusal why) {
        faults.add(why.code(), at, rule, why.phrase(), why.text(), List.of());
    }

    /** A line made of what the parser handed back. */
    private record NormalLine(String file, int number, String text) {
        Line line() {
            var columns = new int[text.length() + 1];
            Arrays.fill(columns, 1);
            return new Line(file, number, text, text, columns, false);
        }
    }
}
