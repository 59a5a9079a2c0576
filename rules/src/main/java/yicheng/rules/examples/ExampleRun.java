package yicheng.rules.examples;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import yicheng.policy.BookCheck;
import yicheng.policy.Text;
import yicheng.rules.build.BuiltChapter;
import yicheng.rules.chapter.Chapter;
import yicheng.rules.gate.AdmittedBook;
import yicheng.rules.gate.AdmittedRule;
import yicheng.rules.gate.text.Faults;

/** Runs the examples of a book through its chapters. */
public final class ExampleRun {

    private final Map<String, BuiltChapter<?>> chapters;
    private final Faults faults;
    private final Set<String> seen = new HashSet<>();

    public ExampleRun(List<BuiltChapter<?>> chapters, Faults faults) {
        this.chapters = chapters.stream()
                .collect(Collectors.toMap(built -> built.chapter().id(), built -> built));
        this.faults = faults;
    }

    /** How each example came out; what is wrong with the files, and every rule without both kinds, is a fault. */
    public List<BookCheck.ExampleOutcome> run(AdmittedBook book) {
        var reader = new ExampleReader(chapterDefinitions(), faults);
        var outcomes = new ArrayList<BookCheck.ExampleOutcome>();
        for (var admitted : book.chapters()) {
            admitted.examples().ifPresent(text -> run(reader.ofChapter(admitted.chapter(), text), outcomes));
        }
        book.floor().ifPresent(text -> run(reader.ofFloor(text), outcomes));
        // A line at fault may well be the one that would be missing.
        if (faults.isEmpty()) {
            book.chapters().stream()
                    .flatMap(admitted -> admitted.rules().stream())
                    .forEach(this::requireBoth);
        }
        return outcomes;
    }

    private List<Chapter<?>> chapterDefinitions() {
        return chapters.values().stream().<Chapter<?>>map(BuiltChapter::chapter).toList();
    }

    private void run(List<Example> examples, List<BookCheck.ExampleOutcome> outcomes) {
        for (var example : examples) {
            var built = chapters.get(example.chapter());
            var number = built.numberOf(example.rule());
            if (number.isEmpty()) {
                faults.add(
                        "example.rule",
                        example.row().place(0),
                        example.rule(),
                        "没有编号为“%s”的规则".formatted(example.rule()),
                        "there is no rule with id %s".formatted(example.rule()));
            } else {
                run(example, built, number.get()).ifPresent(outcomes::add);
            }
        }
    }

    private Optional<BookCheck.ExampleOutcome> run(Example example, BuiltChapter<?> built, int number) {
        seen.add(example.rule() + example.fires());
        try {
            boolean fired = built.judge().of(example.facts().toArray()).hasFired(number);
            return Optional.of(new BookCheck.ExampleOutcome(
                    example.row().file(),
                    example.row().line(),
                    example.rule(),
                    word(example.fires()),
                    word(fired),
                    fired == example.fires(),
                    example.because()));
        } catch (Throwable failed) {
            var why = String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
            faults.add(
                    "example.run",
                    example.row().place(0),
                    Optional.empty(),
                    example.rule(),
                    Text.of("这个例子运行失败：" + why, "this example failed to run: " + why),
                    List.of());
            return Optional.empty();
        }
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
