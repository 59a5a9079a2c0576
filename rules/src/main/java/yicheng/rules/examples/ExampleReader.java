package yicheng.rules.examples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import yicheng.rules.chapter.Chapter;
import yicheng.rules.gate.text.Faults;

/** Reads an examples file into facts; each cell that cannot be read is a fault at its place. */
final class ExampleReader {

    private final Map<String, Chapter<?>> chapters;
    private final Faults faults;
    private final FactReader factReader;

    ExampleReader(List<Chapter<?>> chapters, Faults faults) {
        this.chapters = chapters.stream().collect(Collectors.toMap(Chapter::id, chapter -> chapter));
        this.faults = faults;
        this.factReader = new FactReader(faults);
    }

    List<Example> ofChapter(Chapter<?> chapter, String text) {
        return read(chapter.id() + ".examples.csv", text, Optional.of(chapter));
    }

    List<Example> ofFloor(String text) {
        return read("floor.examples.csv", text, Optional.empty());
    }

    private List<Example> read(String file, String text, Optional<Chapter<?>> of) {
        var required = of.isPresent() ? List.of("rule", "expect") : List.of("chapter", "rule", "expect");
        var examples = new ArrayList<Example>();
        ExampleTable.read(file, text, faults)
                .ifPresent(table -> Columns.of(table, required, faults).ifPresent(columns -> {
                    var known = headings(columns, of);
                    for (var row : table.rows()) {
                        var chapter = of.or(() -> chapterOf(row, columns));
                        chapter.flatMap(c -> example(row, columns, c, known.get(c)))
                                .ifPresent(examples::add);
                    }
                }));
        return examples;
    }

    /** A heading must mean something to the chapter, or in the floor to one of them. */
    private Map<Chapter<?>, List<Columns.FactColumn>> headings(Columns columns, Optional<Chapter<?>> of) {
        var all = of.<List<Chapter<?>>>map(List::of).orElseGet(() -> List.copyOf(chapters.values()));
        var known = new HashMap<Chapter<?>, List<Columns.FactColumn>>();
        all.forEach(chapter -> known.put(chapter, columns.of(chapter)));
        var understood = known.values().stream()
                .flatMap(List::stream)
                .map(Columns.FactColumn::index)
                .collect(Collectors.toSet());
        columns.aboutFacts().filter(index -> !understood.contains(index)).forEach(index -> {
            var heading = columns.heading(index);
            faults.add(
                    "example.header",
                    columns.place(index),
                    heading,
                    "不认识列“%s”：请写事实的内容名，如 %s".formatted(heading, someComponents(all)),
                    "column %s is unknown; name a component such as %s".formatted(heading, someComponents(all)));
        });
        return known;
    }

    private static String someComponents(List<Chapter<?>> chapters) {
        return chapters.stream()
                .flatMap(chapter -> chapter.facts().stream())
                .flatMap(fact -> fact.headings().stream())
                .distinct()
                .limit(12)
                .collect(Collectors.joining("、"));
    }

    private Optional<Chapter<?>> chapterOf(ExampleTable.Row row, Columns columns) {
        var id = columns.fixed("chapter", row);
        var chapter = Optional.<Chapter<?>>ofNullable(chapters.get(id));
        if (chapter.isEmpty()) {
            faults.add(
                    "example.chapter",
                    row.place(columns.indexOf("chapter")),
                    id,
                    "没有“%s”这一章".formatted(id),
                    "there is no chapter %s".formatted(id));
        }
        return chapter;
    }

    private Optional<Example> example(
            ExampleTable.Row row, Columns columns, Chapter<?> chapter, List<Columns.FactColumn> known) {
        var expect = columns.fixed("expect", row);
        if (!expect.equals(Example.FIRES) && !expect.equals(Example.DOES_NOT_FIRE)) {
            faults.add(
                    "example.expect",
                    row.place(columns.indexOf("expect")),
                    expect,
                    "“%s”要写 触发 或 不触发".formatted(expect),
                    "'%s' must be 触发 (fires) or 不触发 (does not fire)".formatted(expect));
            return Optional.empty();
        }
        int before = faults.count();
        var facts = new ArrayList<Record>();
        for (var fact : chapter.facts()) {
            factReader.read(fact, row, known).ifPresent(facts::add);
        }
        return faults.count() > before
                ? Optional.empty()
                : Optional.of(new Example(
                        row,
                        chapter.id(),
                        columns.fixed("rule", row),
                        expect.equals(Example.FIRES),
                        facts,
                        columns.fixed("because", row)));
    }
}
