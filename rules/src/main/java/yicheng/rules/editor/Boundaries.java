package yicheng.rules.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.policy.RuleBook;
import yicheng.policy.bench.Boundary;
import yicheng.policy.bench.Boundary.Probe;
import yicheng.rules.build.BuiltChapter;
import yicheng.rules.chapter.FactType;
import yicheng.rules.chapter.Variation.Varied;
import yicheng.rules.editor.ConditionNumbers.Found;
import yicheng.rules.examples.ExampleSheet;
import yicheng.rules.gate.AdmittedChapter;
import yicheng.rules.gate.AdmittedRule;

/**
 * Examples around each number in a condition of a chapter. A number in a consequence has none: no facts lie around it,
 * and what it changes is seen in the dates that follow from it.
 */
public final class Boundaries {

    /** Numbers of a chapter that are shown; of a book with more, those of rules that read otherwise than in force. */
    private static final int MOST_NUMBERS = 200;

    /** Examples of a rule that are tried for each of its numbers. */
    private static final int MOST_ROWS = 8;

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
        var numbers = draft.rules().stream()
                .flatMap(rule -> ConditionNumbers.of(rule).stream())
                .toList();
        return (numbers.size() <= MOST_NUMBERS ? numbers : changed(numbers))
                .stream().flatMap(found -> boundary(found).stream());
    }

    private List<Found> changed(List<Found> numbers) {
        var inForce = this.inForce.shown().rules().stream()
                .collect(Collectors.toMap(rule -> rule.ref().id(), RuleBook.Rule::when));
        return numbers.stream()
                .filter(found -> !found.rule()
                        .when()
                        .equals(inForce.get(found.rule().ref().id())))
                .limit(MOST_NUMBERS)
                .toList();
    }

    /** From the first example that shows the number to matter; else from any that can be put around it. */
    private Optional<Boundary> boundary(Found found) {
        var all = rows(found.rule()).stream()
                .map(row -> probes(found, row))
                .filter(probes -> !probes.isEmpty())
                .toList();
        return all.stream()
                .filter(Boundaries::differ)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(probes -> boundary(found, probes));
    }

    private static Boundary boundary(Found found, List<Probe> probes) {
        var at = found.sentence().line().at(found.filled().from());
        return new Boundary(found.rule().ref(), WithUnit.of(found), at.file(), at.line(), at.column(), probes);
    }

    private static boolean differ(List<Probe> probes) {
        return probes.stream().map(Probe::fires).distinct().count() > 1;
    }

    /**
     * The examples on which the rule is to fire; after its number was changed those that no longer do are as good to begin
     * with; and the usual facts where there is none.
     */
    private List<Map<String, String>> rows(AdmittedRule rule) {
        var ofRule = Stream.of(true, false)
                .flatMap(fires -> sheet.stream()
                        .flatMap(
                                all -> all.rows(rule.ref().id(), fires).stream().limit(MOST_ROWS)));
        return Stream.concat(ofRule, Stream.of(Map.<String, String>of())).toList();
    }

    private List<Probe> probes(Found found, Map<String, String> row) {
        return draft.chapter().facts().stream()
                .map(fact -> probes(found, fact, fact.around(found.number(), row)))
                .filter(probes -> !probes.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private <T extends Record> List<Probe> probes(Found found, FactType<T> fact, List<Varied> around) {
        return around.stream()
                .flatMap(varied -> fact.read(varied.row()).facts().stream().map(facts -> probe(found, varied, facts)))
                .toList();
    }

    private Probe probe(Found found, Varied varied, Object facts) {
        var id = found.rule().ref().id();
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
