package yicheng.rules.gate;

import java.util.List;
import yicheng.policy.Text;
import yicheng.rules.gate.text.Faults;
import yicheng.rules.gate.text.Likeness;
import yicheng.rules.gate.text.Line;
import yicheng.rules.gate.text.NormalForm;
import yicheng.rules.gate.words.Entry;
import yicheng.rules.gate.words.Template;
import yicheng.rules.gate.words.Variable;

/** Says that a known sentence was filled with what does not belong there, at the words in question. */
final class WrongValue {

    private final RuleText rule;
    private final Line line;
    private final Faults faults;

    WrongValue(RuleText rule, Line line, Faults faults) {
        this.rule = rule;
        this.line = line;
        this.faults = faults;
    }

    void report(Entry entry, Template.Misfit misfit) {
        var gap = misfit.variable();
        var phrase = line.typed(misfit.from(), misfit.to());
        faults.add(
                code(gap),
                line.at(misfit.from()),
                rule.shownName(),
                phrase,
                phrase.isEmpty()
                        ? Text.of(
                                "这里空着：要写上%s".formatted(gap.wantedZh()), "%s is missing here".formatted(gap.wantedEn()))
                        : why(gap, phrase),
                nearest(entry, misfit, phrase));
    }

    /** A number that is one is told which limit it breaks. */
    private static Text why(Variable gap, String phrase) {
        var flaw = NumberFlaw.of(gap.kind(), NormalForm.halfWidth(phrase));
        return flaw.map(text -> Text.of(
                        "%s不合要求：%s".formatted(quoted(phrase), text.zh()),
                        "'%s' does not fit: %s".formatted(phrase, text.en())))
                .orElseGet(() -> Text.of(
                        "%s不合要求：这里要%s".formatted(quoted(phrase), gap.wantedZh()),
                        "'%s' does not fit: %s is wanted here".formatted(phrase, gap.wantedEn())));
    }

    private static String quoted(String phrase) {
        return phrase.startsWith("“") ? phrase : "“" + phrase + "”";
    }

    private static String code(Variable gap) {
        return switch (gap.kind()) {
            case INTEGER, DECIMAL -> "number.form";
            case DATE, TIME -> "value.form";
            case CHOICE -> "value.unknown";
            case TEXT, WORDS -> "text.empty";
        };
    }

    /** The line as it would be with the words to choose from that come closest. */
    private List<String> nearest(Entry entry, Template.Misfit misfit, String phrase) {
        var before = line.typed(0, misfit.from());
        var after = line.typed(misfit.to(), line.text().length());
        var near = Likeness.nearest(phrase, misfit.variable().choices()).stream()
                .map(choice -> before + (before.endsWith("-") ? " " : "") + choice + after)
                .toList();
        return near.isEmpty() ? List.of(entry.shown()) : near;
    }
}
