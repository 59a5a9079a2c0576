package yicheng.web.pages.why;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.policy.Clause;
import yicheng.policy.Effect;
import yicheng.policy.Text;
import yicheng.policy.bench.RuleTrace;
import yicheng.policy.register.ClauseRegister;
import yicheng.policy.register.RegisterChapter;
import yicheng.rulebook.explain.ExplainVerdict;
import yicheng.rulebook.explain.Explanation;
import yicheng.web.pages.review.Note;

/** Lays out one judgement. */
final class VerdictOf {

    private static final Text ELSE = Text.of("其他", "Other");
    private static final String CONDITION = "-";

    private final Explanation explanation;
    private final Map<String, RuleTrace> traces;

    VerdictOf(Explanation explanation) {
        this.explanation = explanation;
        this.traces = explanation.traces().stream()
                .collect(Collectors.toMap(trace -> trace.rule().id(), Function.identity(), (one, same) -> one));
    }

    List<VerdictView.Fact> facts() {
        return explanation.stored().facts().entrySet().stream()
                .filter(fact -> !fact.getValue().isBlank())
                .sorted(Comparator.comparing(fact -> Facts.place(fact.getKey())))
                .map(fact ->
                        new VerdictView.Fact(Facts.label(fact.getKey()), Facts.value(fact.getKey(), fact.getValue())))
                .toList();
    }

    List<VerdictView.Fired> fired() {
        return explanation.stored().findings().values().stream()
                .map(line -> line.split("\t", 3))
                .filter(parts -> parts.length == 3)
                .map(this::fired)
                .toList();
    }

    private VerdictView.Fired fired(String[] parts) {
        var trace = Optional.ofNullable(traces.get(parts[0]));
        var effect = Effect.coded(parts[1]);
        return new VerdictView.Fired(
                parts[0],
                trace.map(RuleTrace::rule),
                effect.map(Effect::label).orElse(Text.of(parts[1], parts[1])),
                effect.map(Note::style).orElse("near"),
                parts[2],
                trace.map(RuleTrace::conditions).orElse(List.of()).stream()
                        .filter(condition -> condition.sentence().startsWith(CONDITION))
                        .toList());
    }

    /** @param words each of which a rule must have, in its name or where it stopped */
    List<VerdictView.Section> silent(String words) {
        var wanted = Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).toList();
        var bySection = explanation.traces().stream()
                .filter(trace -> !trace.fired())
                .filter(trace -> wanted.stream().allMatch(text(trace)::contains))
                .collect(Collectors.groupingBy(trace -> trace.rule().clause().printed()));
        var sections = new ArrayList<VerdictView.Section>();
        ClauseRegister.chapters()
                .forEach(chapter -> Optional.ofNullable(bySection.remove(printed(chapter)))
                        .ifPresent(silent -> sections.add(section(printed(chapter), chapter.title(), silent))));
        bySection.forEach((printed, silent) -> sections.add(section(printed, ELSE, silent)));
        return sections;
    }

    private static String printed(RegisterChapter chapter) {
        return new Clause(chapter.number()).printed();
    }

    private static VerdictView.Section section(String printed, Text title, List<RuleTrace> silent) {
        return new VerdictView.Section(
                printed,
                title,
                silent.stream()
                        .map(trace -> new VerdictView.Silent(trace.rule(), trace.stoppedAt()))
                        .toList());
    }

    private static String text(RuleTrace trace) {
        var ref = trace.rule();
        return Stream.of(
                        ref.id(),
                        ref.name().zh(),
                        ref.name().en(),
                        ref.clause().id(),
                        ref.clause().printed(),
                        trace.stoppedAt().map(RuleTrace.Condition::sentence).orElse(""))
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    static VerdictView.Again again(Optional<ExplainVerdict.Rerun> rerun) {
        return rerun.map(one -> new VerdictView.Again(
                        true, one.isIdentical(), one.storedHash(), one.againHash(), differing(one)))
                .orElse(new VerdictView.Again(false, false, "", "", List.of()));
    }

    private static List<VerdictView.Line> differing(ExplainVerdict.Rerun rerun) {
        var stored = rerun.stored().lines().toList();
        var again = rerun.again().lines().toList();
        return Stream.concat(
                        stored.stream()
                                .filter(line -> !again.contains(line))
                                .map(line -> new VerdictView.Line(shown(line), "")),
                        again.stream()
                                .filter(line -> !stored.contains(line))
                                .map(line -> new VerdictView.Line("", shown(line))))
                .toList();
    }

    private static String shown(String line) {
        return line.replace('\t', ' ');
    }
}
