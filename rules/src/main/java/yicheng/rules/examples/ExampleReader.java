package yicheng.rules.examples;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import yicheng.policy.Text;
import yicheng.rules.chapter.Chapter;
import yicheng.rules.chapter.FactType;
import yicheng.rules.gate.text.Faults;
import yicheng.rules.gate.text.Place;

/** Reads an examples file into facts; each cell that cannot be read is a fault at its place. */
final class ExampleReader {

    private final Map<String, Chapter<?>> chapters;
    private final Faults faults;

    ExampleReader(List<Chapter<?>> chapters, Faults faults) {
        this.chapters = chapters.stream().collect(Collectors.toMap(Chapter::id, chapter -> chapter));
        this.faults = faults;
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
                    var known = headings(table, columns, of);
                    for (var row : table.rows()) {
                        var chapter = of.or(() -> chapterOf(row, columns));
                        chapter.flatMap(c -> example(row, columns, c, known.get(c)))
                                .ifPresent(examples::add);
                    }
                }));
        return examples;
    }

    /** A heading must mean something to the chapter, or in the floor to one of them. */
    private Map<Chapter<?>, List<Columns.FactColumn>> headings(
            ExampleTable table, Columns columns, Optional<Chapter<?>> of) {
        var all = of.<List<Chapter<?>>>map(List::of).orElseGet(() -> List.copyOf(chapters.values()));
        var known = new HashMap<Chapter<?>, List<Columns.FactColumn>>();
        List<Integer> unknownToAll = null;
        for (var chapter : all) {
            var unknown = new ArrayList<Integer>();
            known.put(chapter, columns.of(chapter, unknown));
            if (unknownToAll == null) {
                unknownToAll = unknown;
            } else {
                unknownToAll.retainAll(unknown);
            }
        }
        for (int index : unknownToAll == null ? List.<Integer>of() : unknownToAll) {
            var heading = table.header().cell(index);
            faults.add(
                    "example.header",
                    table.header().place(index),
                    heading,
                    "不认识列“%s”：请写事实的内容名，如 %s".formatted(heading, someComponents(all)),
                    "column %s is unknown; name a component such as %s".formatted(heading, someComponents(all)));
        }
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
            fact(fact, row, known).ifPresent(facts::add);
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

    /** The usual fact with what the row says instead; none where the row says nothing of a fact that is not usual. */
    private <T extends Record> Optional<T> fact(
            FactType<T> fact, ExampleTable.Row row, List<Columns.FactColumn> known) {
        var columns = known.stream()
                .filter(column ->
                        column.fact() == fact && !row.cell(column.index()).isEmpty())
                .toList();
        return fact.isReadByRow() ? byRow(fact, row, columns) : byComponents(fact, row, columns);
    }

    private <T extends Record> Optional<T> byRow(
            FactType<T> fact, ExampleTable.Row row, List<Columns.FactColumn> columns) {
        var cells = columns.stream()
                .collect(Collectors.toMap(Columns.FactColumn::heading, c -> row.cell(c.index()), (a, b) -> b));
        try {
            var read = fact.read(cells);
            read.faults().forEach((heading, why) -> {
                int index = columns.stream()
                        .filter(column -> column.heading().equals(heading))
                        .mapToInt(Columns.FactColumn::index)
                        .findFirst()
                        .orElse(0);
                refuse(row.place(index), cells.getOrDefault(heading, ""), why);
            });
            return read.facts();
        } catch (RuntimeException refused) {
            impossible(row, fact, refused);
            return Optional.empty();
        }
    }

    private <T extends Record> Optional<T> byComponents(
            FactType<T> fact, ExampleTable.Row row, List<Columns.FactColumn> columns) {
        var said = new HashMap<String, Object>();
        for (var column : columns) {
            var component = fact.column(column.heading()).orElseThrow();
            value(fact, component, column.index(), row).ifPresent(value -> said.put(component.getName(), value));
        }
        if (said.isEmpty()) {
            return fact.usual();
        }
        try {
            return Optional.of(made(fact, said));
        } catch (InvocationTargetException refused) {
            impossible(row, fact, refused.getCause());
        } catch (ReflectiveOperationException | IllegalArgumentException incomplete) {
            refuse(
                    row.place(0),
                    fact.name(),
                    Text.of("这一行没有写全“%s”".formatted(fact.name()), "this line does not say all of " + fact.name()));
        }
        return Optional.empty();
    }

    private void impossible(ExampleTable.Row row, FactType<?> fact, Throwable refused) {
        var why = String.valueOf(refused.getMessage());
        refuse(row.place(0), fact.name(), Text.of("这一行不能成立：" + why, "this line cannot be: " + why));
    }

    private Optional<Object> value(FactType<?> fact, RecordComponent component, int index, ExampleTable.Row row) {
        var cell = row.cell(index);
        try {
            var reader = fact.cellReader(component.getName());
            return Optional.of(
                    reader.isPresent() ? reader.get().apply(cell) : Cells.read(component.getGenericType(), cell));
        } catch (Cells.Unreadable unreadable) {
            refuse(row.place(index), cell, unreadable.text());
        } catch (RuntimeException unreadable) {
            var why = String.valueOf(unreadable.getMessage());
            refuse(
                    row.place(index),
                    cell,
                    Text.of("“%s”看不懂：%s".formatted(cell, why), "'%s' is not understood: %s".formatted(cell, why)));
        }
        return Optional.empty();
    }

    private static <T extends Record> T made(FactType<T> fact, Map<String, Object> said)
            throws ReflectiveOperationException {
        var components = fact.components();
        var types = new Class<?>[components.size()];
        var values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            var component = components.get(i);
            types[i] = component.getType();
            values[i] = said.containsKey(component.getName())
                    ? said.get(component.getName())
                    : component.getAccessor().invoke(fact.usual().orElseThrow(IllegalArgumentException::new));
        }
        return fact.type().getDeclaredConstructor(types).newInstance(values);
    }

    private void refuse(Place at, String phrase, Text why) {
        faults.add("example.cell", at, Optional.empty(), phrase, why, List.of());
    }
}
