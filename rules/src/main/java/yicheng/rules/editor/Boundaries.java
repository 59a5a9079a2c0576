package yicheng.rules.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.policy.bench.Boundary;
import yicheng.policy.bench.Boundary.Probe;
import yicheng.rules.build.BuiltChapter;
import yicheng.rules.chapter.FactType;
import yicheng.rules.chapter.Variation.Varied;
import yicheng.rules.examples.ExampleSheet;
import yicheng.rules.gate.AdmittedChapter;
import yicheng.rules.gate.AdmittedRule;

/**
 * Examples around each number in a condition of a chapter. A number in a consequence has none: no facts lie around it,
 * and what it changes is seen in the dates that follow from it.
 */
public final class Boundaries {

    private final AdmittedChapter draft;
    private final BuiltChapter<?> built;
    private final BuiltChapter<?> inForce;
    private final Optional<ExampleSheet> sheet;

    /**
     * @param built the draft, ready to judge
     * @param examples its file of examples
     */
    public Boundaries(
            AdmittedChapter draft, BuiltChapter<?> built, BuiltChapter<?> inForce, Optional<String> examples) {
        this.draft = draft;
        this.built = built;
        this.inForce = inForce;
        this.sheet = examples.flatMap(text -> ExampleSheet.of(draft.chapter(), text));
    }

    public Stream<Boundary> all() {
        return draft.rules().stream()
                .flatMap(rule -> ConditionNumbers.of(rule).stream().flatMap(found -> boundary(rule, found).stream()));
    }

    /** From the first example that shows the number to matter; else from any that can be put around it. */
    private Optional<Boundary> boundary(AdmittedRule rule, ConditionNumbers.Found found) {
        var all = rows(rule).stream()
                .map(row -> probes(rule, found, row))
                .filter(probes -> !probes.isEmpty())
                .toList();
        return all.stream()
                .filter(Boundaries::differ)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(probes -> boundary(rule, found, probes));
    }

    private static Boundary boundary(AdmittedRule rule, ConditionNumbers.Found found, List<Probe> probes) {
        var at = found.sentence().line().at(found.filled().from());
        return new Boundary(rule.ref(), WithUnit.of(found), at.file(), at.line(), at.column(), probes);
    }

    private static boolean differ(List<Probe> probes) {
        return probes.stream().map(Probe::fires).distinct().count() > 1;
    }

    /** The examples on which the rule is to fire, and the usual facts where there is none. */
    private List<Map<String, String>> rows(AdmittedRule rule) {
        var rows = new ArrayList<>(sheet.map(all -> all.firing(rule.ref().id())).orElse(List.of()));
        rows.add(Map.of());
        return rows;
    }

    private List<Probe> probes(AdmittedRule rule, ConditionNumbers.Found found, Map<String, String> row) {
        return draft.chapter().facts().stream()
                .map(fact -> probes(rule, found, fact, fact.around(found.number(), row)))
                .filter(probes -> !probes.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private <T extends Record> List<Probe> probes(
            AdmittedRule rule, ConditionNumbers.Found found, FactType<T> fact, List<Varied> around) {
        return around.stream()
                .flatMap(varied ->
                        fact.read(varied.row()).facts().stream().map(facts -> probe(rule, found, varied, facts)))
                .toList();
    }

    private Probe probe(AdmittedRule rule, ConditionNumbers.Found found, Varied varied, Object facts) {
        var id = rule.ref().id();
        boolean fires = fires(built, id, facts);
        var value = varied.row().get(varied.column());
        var because = "“%s”的界限：%s %s".formatted(WithUnit.of(found), varied.column(), value);
        var line = sheet.flatMap(all -> all.line(id, fires, varied.row(), because));
        return new Probe(varied.column(), value, fires, fires(inForce, id, facts), line.orElse(""));
    }

    private static boolean fires(BuiltChapter<?> chapter, String rule, Object facts) {
        return chapter.numberOf(rule)
                .map(number -> chapter.judge().of(facts).hasFired(number))
                .orElse(false);
    }
}
