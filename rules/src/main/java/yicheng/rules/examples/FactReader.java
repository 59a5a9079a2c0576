package yicheng.rules.examples;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import yicheng.policy.Text;
import yicheng.rules.chapter.FactType;
import yicheng.rules.gate.text.Faults;
import yicheng.rules.gate.text.Place;

/** Makes a fact of what one row of an examples file says of it. */
final class FactReader {

    private final Optional<String> rule;
    private final Faults faults;

    /** @param rule the name of the rule that the row is about */
    FactReader(Optional<String> rule, Faults faults) {
        this.rule = rule;
        this.faults = faults;
    }

    /** The usual fact with what the row says instead; none where the row says nothing of a fact that is not usual. */
    <T extends Record> Optional<T> read(FactType<T> fact, ExampleTable.Row row, List<Columns.FactColumn> known) {
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
            read.faults()
                    .forEach((heading, why) ->
                            refuse(row.place(index(columns, heading)), cells.getOrDefault(heading, ""), why));
            return read.facts();
        } catch (RuntimeException refused) {
            impossible(row, fact, refused);
            return Optional.empty();
        }
    }

    private static int index(List<Columns.FactColumn> columns, String heading) {
        return columns.stream()
                .filter(column -> column.heading().equals(heading))
                .mapToInt(Columns.FactColumn::index)
                .findFirst()
                .orElse(0);
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
                    Text.of(
                            "这一行没有写全“%s”：它的每一列都要填".formatted(fact.name()),
                            "this line does not say all of %s: fill every column of it".formatted(fact.name())));
        }
        return Optional.empty();
    }

    private void impossible(ExampleTable.Row row, FactType<?> fact, Throwable refused) {
        var why = String.valueOf(refused.getMessage());
        refuse(
                row.place(0),
                fact.name(),
                Text.of("这一行的各格合在一起不成立，请核对：" + why, "the cells of this line do not go together: " + why));
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
        faults.add("example.cell", at, rule, phrase, why, List.of());
    }
}
