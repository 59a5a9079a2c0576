package yicheng.rules.examples;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yicheng.rules.chapter.Chapter;
import yicheng.rules.chapter.FactType;
import yicheng.rules.gate.text.Faults;
import yicheng.rules.gate.text.Place;

/** What each column of an examples file is about. */
final class Columns {

    /** A column that says something about a fact. */
    record FactColumn(int index, FactType<?> fact, String heading) {}

    private static final Map<String, Set<String>> FIXED = Map.of(
            "rule",
            Set.of("rule", "规则"),
            "expect",
            Set.of("expect", "预期"),
            "because",
            Set.of("because", "说明"),
            "chapter",
            Set.of("chapter", "章"));

    private final ExampleTable.Row header;
    private final Map<String, Integer> fixed = new HashMap<>();

    private Columns(ExampleTable.Row header) {
        this.header = header;
        for (int i = 0; i < header.cells().size(); i++) {
            int index = i;
            FIXED.forEach((name, words) -> {
                if (words.contains(header.cell(index))) {
                    fixed.putIfAbsent(name, index);
                }
            });
        }
    }

    static Optional<Columns> of(ExampleTable table, List<String> required, Faults faults) {
        var columns = new Columns(table.header());
        var missing = required.stream()
                .filter(name -> !columns.fixed.containsKey(name))
                .toList();
        missing.forEach(name -> faults.add(
                "example.header",
                table.header().place(0),
                name,
                "第一行缺少列“%s”：请在第一行加上“%s”或“%s”".formatted(name, name, other(name)),
                "the first line lacks column %s: add it".formatted(name)));
        return missing.isEmpty() && columns.areApart(faults) ? Optional.of(columns) : Optional.empty();
    }

    private static String other(String name) {
        return FIXED.get(name).stream()
                .filter(word -> !word.equals(name))
                .findFirst()
                .orElse(name);
    }

    /** Of two columns with one heading nobody could say which counts. */
    private boolean areApart(Faults faults) {
        var seen = new HashSet<String>();
        var twice = IntStream.range(0, header.cells().size())
                .filter(index -> !heading(index).isEmpty() && !seen.add(heading(index)))
                .boxed()
                .toList();
        twice.forEach(index -> faults.add(
                "example.header",
                place(index),
                heading(index),
                "列“%s”写了两次，请只留一列".formatted(heading(index)),
                "column %s is there twice; keep one".formatted(heading(index))));
        return twice.isEmpty();
    }

    int width() {
        return header.cells().size();
    }

    String fixed(String name, ExampleTable.Row row) {
        return fixed.containsKey(name) ? row.cell(fixed.get(name)) : "";
    }

    /** Puts a value under one of the fixed headings, where the file has it. */
    void write(String name, String value, String[] line) {
        if (fixed.containsKey(name)) {
            line[fixed.get(name)] = value;
        }
    }

    int indexOf(String name) {
        return fixed.get(name);
    }

    /** The columns that say something about facts of this chapter. */
    List<FactColumn> of(Chapter<?> chapter) {
        return aboutFacts()
                .flatMap(index -> columns(chapter, index, heading(index)))
                .toList();
    }

    /** Those with a heading that is none of the fixed ones. */
    Stream<Integer> aboutFacts() {
        return IntStream.range(0, header.cells().size())
                .filter(index -> !fixed.containsValue(index) && !heading(index).isEmpty())
                .boxed();
    }

    String heading(int index) {
        return header.cell(index);
    }

    Place place(int index) {
        return header.place(index);
    }

    /**
     * By component or label; with the fact's word before a dot where two facts have the same component. A heading that
     * several facts read by rows share counts for all of them.
     */
    private static Stream<FactColumn> columns(Chapter<?> chapter, int index, String heading) {
        var known = chapter.facts().stream()
                .flatMap(fact -> column(fact, index, heading).stream())
                .toList();
        return known.stream().allMatch(column -> column.fact().isReadByRow())
                ? known.stream()
                : known.stream().limit(1);
    }

    private static Optional<FactColumn> column(FactType<?> fact, int index, String heading) {
        var own = heading.startsWith(fact.name() + ".")
                ? heading.substring(fact.name().length() + 1)
                : heading;
        return fact.knows(own) ? Optional.of(new FactColumn(index, fact, own)) : Optional.empty();
    }
}
