package yicheng.rules.examples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kie.api.runtime.rule.ConsequenceException;
import yicheng.policy.BookCheck;
import yicheng.policy.Text;
import yicheng.rules.build.BuiltChapter;
import yicheng.rules.gate.AdmittedBook;
import yicheng.rules.gate.AdmittedChapter;
import yicheng.rules.gate.AdmittedRule;
import yicheng.rules.gate.text.Faults;
import yicheng.rules.gate.text.Likeness;

/** Runs the examples of a book through its chapters. */
public final class ExampleRun {

    private static final String FLOOR = "floor.examples.csv";

    /** From which likeness on an id is another one misspelt and not one that is gone. */
    private static final double MISSPELT = 0.85;

    private final Map<String, BuiltChapter<?>> chapters;
    private final Faults faults;
    private final Map<String, Map<String, Integer>> numbers = new HashMap<>();
    private final Map<String, List<AdmittedRule>> rules = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> refused = new HashSet<>();

    public ExampleRun(List<BuiltChapter<?>> chapters, Faults faults) {
        this.chapters = chapters.stream()
                .collect(Collectors.toMap(built -> built.chapter().id(), built -> built));
        this.faults = faults;
    }

    /** How each example came out; an example of no rule, and every rule without both kinds, is a fault. */
    public List<BookCheck.ExampleOutcome> run(AdmittedBook book, List<Example> examples) {
        var outcomes = new ArrayList<BookCheck.ExampleOutcome>();
        book.chapters().forEach(this::number);
        run(examples, outcomes);
        // A line at fault may well be the one that would be missing.
        if (faults.isEmpty()) {
            book.chapters().stream()
                    .flatMap(admitted -> admitted.rules().stream())
                    .forEach(this::requireBoth);
        }
        return outcomes;
    }

    /** Reports know the rules of a chapter by their places in it. */
    private void number(AdmittedChapter admitted) {
        rules.put(admitted.chapter().id(), admitted.rules());
        var known = new HashMap<String, Integer>();
        admitted.rules().forEach(rule -> known.put(rule.ref().id(), known.size()));
        numbers.put(admitted.chapter().id(), known);
    }

    private void run(List<Example> examples, List<BookCheck.ExampleOutcome> outcomes) {
        for (var example : examples) {
            var built = chapters.get(example.chapter());
            var known = numbers.get(example.chapter());
            var number = known.get(example.rule());
            if (number == null) {
                ofNoRule(example, known.keySet());
            } else {
                run(example, built, number).ifPresent(outcomes::add);
            }
        }
    }

    /** Its rule was taken out, or its id is misspelt; only the latter has something to write instead. */
    private void ofNoRule(Example example, Set<String> known) {
        var id = example.rule();
        var why = example.row().file().equals(FLOOR)
                ? Text.of(
                        "底线要用规则“%s”，这里没有它：请恢复这条规则；确要取消的，改底线，发布须由主要领导本人".formatted(id),
                        "the floor asks for rule %s, which is not here: bring it back, or change the floor, which the principal leader himself publishes"
                                .formatted(id))
                : Text.of(
                        "没有编号为“%s”的规则：规则删去了，就把这一行也删去；编号写错了，就改成本章一条规则的编号".formatted(id),
                        "there is no rule with id %s: delete this line where the rule was deleted, else write the id of a rule of this chapter"
                                .formatted(id));
        var alike = Likeness.to(id);
        faults.add(
                "example.rule",
                example.row().place(example.ruleCell()),
                Optional.empty(),
                id,
                why,
                Likeness.nearest(id, known).stream()
                        .filter(other -> alike.of(other) >= MISSPELT)
                        .toList());
    }

    private Optional<BookCheck.ExampleOutcome> run(Example example, BuiltChapter<?> built, int number) {
        seen.add(example.rule() + example.fires());
        try {
            boolean fired = built.judge().of(example.facts().toArray()).hasFired(number);
            return Optional.of(new BookCheck.ExampleOutcome(
                    example.row().file(),
                    example.row().line(),
                    example.row().place(example.expectCell()).column(),
                    example.rule(),
                    word(example.fires()),
                    word(fired),
                    fired == example.fires(),
                    example.because()));
        } catch (ConsequenceException said) {
            refusedBy(said.getRule().getName(), built.chapter().id(), said);
            return Optional.empty();
        } catch (Throwable failed) {
            var why = String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
            faults.add(
                    "example.run",
                    example.row().place(example.ruleCell()),
                    Optional.empty(),
                    example.rule(),
                    Text.of("这个例子运行失败：" + why, "this example failed to run: " + why),
                    List.of());
            return Optional.empty();
        }
    }

    /** A value that a consequence does not take is the fault of its rule, told once, whatever example came upon it. */
    private void refusedBy(String id, String chapter, Throwable thrown) {
        var rule = rules.get(chapter).stream()
                .filter(one -> one.ref().id().equals(id))
                .findFirst();
        if (rule.isEmpty() || !refused.add(id)) {
            return;
        }
        var why = thrown;
        while (why.getCause() != null) {
            why = why.getCause();
        }
        var said = String.valueOf(why.getMessage());
        var sentence = String.join("", rule.get().then());
        faults.add(
                "consequence.value",
                rule.get().place(),
                Optional.of(rule.get().ref().name().zh()),
                sentence,
                Text.of(
                        "“%s”里的数不能用：%s".formatted(sentence, said),
                        "a value in \"%s\" cannot be: %s".formatted(sentence, said)),
                List.of());
    }

    private static String word(boolean fires) {
        return fires ? Example.FIRES : Example.DOES_NOT_FIRE;
    }

    /** A rule that asks nothing fires always; nobody can show it not firing. */
    private void requireBoth(AdmittedRule rule) {
        var kinds = rule.body().asked().isEmpty() ? List.of(true) : List.of(true, false);
        kinds.stream()
                .filter(fires -> !seen.contains(rule.ref().id() + fires))
                .findFirst()
                .ifPresent(fires -> faults.add(
                        "example.missing",
                        rule.place(),
                        Optional.of(rule.ref().name().zh()),
                        rule.ref().id(),
                        Text.of(
                                "这条规则缺少一个“%s”的例子：请在例子文件里补一行".formatted(word(fires)),
                                "this rule has no example that %s".formatted(fires ? "fires" : "does not fire")),
                        List.of()));
    }
}
