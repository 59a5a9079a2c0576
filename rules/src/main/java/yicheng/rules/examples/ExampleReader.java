package yicheng.rules.examples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import yicheng.policy.Text;
import yicheng.rules.chapter.Chapter;
import yicheng.rules.gate.text.Faults;
import yicheng.rules.gate.text.Likeness;

/** Reads examples files into facts; each cell that cannot be read is a fault at its place. */
public final class ExampleReader {

    private final Map<String, Chapter<?>> chapters = new LinkedHashMap<>();
    private final Map<String, String> rules;
    private final Faults faults;

    /** @param rules the names of the rules of the book by id, as far as they are known */
    public ExampleReader(List<Chapter<?>> chapters, Map<String, String> rules, Faults faults) {
        chapters.forEach(chapter -> this.chapters.put(chapter.id(), chapter));
        this.rules = rules;
        this.faults = faults;
    }

    /** The examples of all files that are there, those of the floor last. */
    public List<Example> read(Map<String, String> files) {
        var examples = new ArrayList<Example>();
        chapters.values().forEach(chapter -> {
            var file = chapter.id() + ".examples.csv";
            Optional.ofNullable(files.get(file))
                    .ifPresent(text -> examples.addAll(read(file, text, Optional.of(chapter))));
        });
        Optional.ofNullable(files.get("floor.examples.csv"))
                .ifPresent(text -> examples.addAll(read("floor.examples.csv", text, Optional.empty())));
        return examples;
    }

    private List<Example> read(String file, String text, Optional<Chapter<?>> of) {
        var required = of.isPresent() ? List.of("rule", "expect") : List.of("chapter", "rule", "expect");
        var examples = new ArrayList<Example>();
        ExampleTable.read(file, text, faults)
                .ifPresent(table -> Columns.of(table, required, faults).ifPresent(columns -> {
                    var known = headings(columns, of);
                    for (var row : table.rows()) {
                        if (isSound(row, columns)) {
                            var chapter = of.or(() -> chapterOf(row, columns));
                            chapter.flatMap(c -> example(row, columns, c, known.get(c)))
                                    .ifPresent(examples::add);
                        }
                    }
                }));
        return examples;
    }

    private Optional<String> rule(ExampleTable.Row row, Columns columns) {
        return Optional.ofNullable(rules.get(columns.fixed("rule", row)));
    }

    /** Cells that a spreadsheet would run or that nobody can read, and cells under no heading. */
    private boolean isSound(ExampleTable.Row row, Columns columns) {
        if (row.cells().size() == 1 && columns.width() > 1) {
            faults.add(
                    "example.separator",
                    row.place(0),
                    Optional.empty(),
                    row.cell(0),
                    "这一行没有分成格：各格之间请用英文逗号“,”隔开",
                    "this line is not divided into cells: put a comma between them");
            return false;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = row.cell(i);
            var flaw = CellFlaw.of(cell, i >= columns.width());
            if (flaw.isPresent()) {
                faults.add(
                        flaw.get().code(),
                        row.place(i),
                        rule(row, columns),
                        cell,
                        flaw.get().text(),
                        List.of());
                return false;
            }
        }
        return true;
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
                    Optional.empty(),
                    heading,
                    Text.of(
                            "不认识列“%s”：请写本章事实的栏目，如 %s".formatted(heading, someComponents(all)),
                            "column %s is unknown; name a component such as %s"
                                    .formatted(heading, someComponents(all))),
                    Likeness.nearest(heading, components(all)));
        });
        return known;
    }

    private static String someComponents(List<Chapter<?>> chapters) {
        return components(chapters).stream().limit(12).collect(Collectors.joining("、"));
    }

    private static List<String> components(List<Chapter<?>> chapters) {
        return chapters.stream()
                .flatMap(chapter -> chapter.facts().stream())
                .flatMap(fact -> fact.headings().stream())
                .distinct()
                .toList();
    }

    private Optional<Chapter<?>> chapterOf(ExampleTable.Row row, Columns columns) {
        var id = columns.fixed("chapter", row);
        var chapter = Optional.<Chapter<?>>ofNullable(chapters.get(id));
        if (chapter.isEmpty()) {
            faults.add(
                    "example.chapter",
                    row.place(columns.indexOf("chapter")),
                    id,
                    "没有“%s”这一章：请写 %s 之一".formatted(id, String.join("、", chapters.keySet())),
                    "there is no chapter %s: write one of %s".formatted(id, String.join(", ", chapters.keySet())));
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
                    rule(row, columns),
                    expect,
                    expect.isEmpty() ? "这一格要写 触发 或 不触发" : "“%s”要写 触发 或 不触发".formatted(expect),
                    "'%s' must be 触发 (fires) or 不触发 (does not fire)".formatted(expect));
            return Optional.empty();
        }
        int before = faults.count();
        var facts = new ArrayList<Record>();
        for (var fact : chapter.facts()) {
            new FactReader(rule(row, columns), faults).read(fact, row, known).ifPresent(facts::add);
        }
        return faults.count() > before
                ? Optional.empty()
                : Optional.of(new Example(
                        row,
                        columns.indexOf("rule"),
                        columns.indexOf("expect"),
                        chapter.id(),
                        columns.fixed("rule", row),
                        expect.equals(Example.FIRES),
                        facts,
                        columns.fixed("because", row)));
    }
}
