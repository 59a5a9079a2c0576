package yicheng.rules.chapter;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import yicheng.topic.own.OwnFields;

/**
 * A kind of fact that sentences read: a record, the word it has under 当, and how examples write it.
 *
 * @param <T> the facts record; its components and its public boolean methods are what rules may name
 */
public final class FactType<T extends Record> {

    private final String name;
    private final Class<T> type;
    private final Optional<T> usual;
    private final Map<String, String> labels;
    private final Map<String, Function<String, ?>> cells;
    private final Optional<Set<String>> listed;
    private final Optional<Row<T>> row;
    private final Optional<BiFunction<T, Asked, String>> saw;

    /** How a whole line of examples is read, where components alone cannot say it. */
    private record Row<T extends Record>(
            Set<String> headings,
            Function<Map<String, String>, RowRead<T>> reader,
            Variation variation,
            BiFunction<FactType<T>, OwnFields, FactType<T>> owning) {}

    private FactType(
            String name,
            Class<T> type,
            Optional<T> usual,
            Map<String, String> labels,
            Map<String, Function<String, ?>> cells,
            Optional<Set<String>> listed,
            Optional<Row<T>> row,
            Optional<BiFunction<T, Asked, String>> saw) {
        this.name = name;
        this.type = type;
        this.usual = usual;
        this.labels = Map.copyOf(labels);
        this.cells = Map.copyOf(cells);
        this.listed = listed;
        this.row = row;
        this.saw = saw;
    }

    public static <T extends Record> FactType<T> of(String name, Class<T> type) {
        return new FactType<>(
                name, type, Optional.empty(), Map.of(), Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** With the values an example has where it says nothing; such a fact is present in every example. */
    public FactType<T> usually(T usual) {
        return new FactType<>(name, type, Optional.of(usual), labels, cells, listed, row, saw);
    }

    /** With a Chinese heading for a column of examples. */
    public FactType<T> label(String label, String component) {
        return new FactType<>(name, type, usual, with(labels, label, known(component)), cells, listed, row, saw);
    }

    /** With a reader for the cells of a component whose type examples cannot write by themselves. */
    public FactType<T> cell(String component, Function<String, ?> reader) {
        return new FactType<>(name, type, usual, labels, with(cells, known(component), reader), listed, row, saw);
    }

    /** With only these components and methods open to rules, instead of all. */
    public FactType<T> only(String... names) {
        return new FactType<>(name, type, usual, labels, cells, Optional.of(Set.of(names)), row, saw);
    }

    /**
     * With a reader for whole lines of examples, given the cells that are not empty by their headings.
     *
     * @param headings the columns it knows
     * @param variation how such a line is put around a number
     * @param owning the same for a book with own fields
     */
    public FactType<T> row(
            Set<String> headings,
            Function<Map<String, String>, RowRead<T>> reader,
            Variation variation,
            BiFunction<FactType<T>, OwnFields, FactType<T>> owning) {
        var read = new Row<>(headings, reader, variation, owning);
        return new FactType<>(name, type, usual, labels, cells, listed, Optional.of(read), saw);
    }

    /** As examples of a book with these own fields are read. */
    public FactType<T> with(OwnFields fields) {
        return row.map(r -> r.owning().apply(this, fields)).orElse(this);
    }

    /** With words for what a question came upon, as people write it; blank where there is nothing to tell. */
    public FactType<T> saying(BiFunction<T, Asked, String> saw) {
        return new FactType<>(name, type, usual, labels, cells, listed, row, Optional.of(saw));
    }

    public String name() {
        return name;
    }

    public Class<T> type() {
        return type;
    }

    public Optional<T> usual() {
        return usual;
    }

    public List<RecordComponent> components() {
        return List.of(type.getRecordComponents());
    }

    /** The component behind a column heading, which is its own name or a label. */
    public Optional<RecordComponent> column(String heading) {
        var component = labels.getOrDefault(heading, heading);
        return components().stream().filter(c -> c.getName().equals(component)).findFirst();
    }

    public boolean isReadByRow() {
        return row.isPresent();
    }

    /** Whether a column with this heading says something about this fact. */
    public boolean knows(String heading) {
        return row.map(r -> r.headings().contains(heading))
                .orElseGet(() -> column(heading).isPresent());
    }

    /** The facts of one line of examples; only where {@link #isReadByRow}. */
    public RowRead<T> read(Map<String, String> cells) {
        return row.orElseThrow().reader().apply(cells);
    }

    /** Lines of examples around a number; none where a line cannot show it. */
    public List<Variation.Varied> around(AskedNumber number, Map<String, String> line) {
        return row.map(r -> r.variation().around(number, line)).orElse(List.of());
    }

    /** The headings people may use, for saying so. */
    public List<String> headings() {
        return row.map(r -> r.headings().stream().sorted().toList())
                .orElseGet(() ->
                        components().stream().map(RecordComponent::getName).toList());
    }

    /** What {@code asked} came upon in a fact of this type. */
    public String saw(Object fact, Asked asked) {
        return saw.map(words -> words.apply(type.cast(fact), asked)).orElse("");
    }

    public Optional<Function<String, ?>> cellReader(String component) {
        return Optional.ofNullable(cells.get(component));
    }

    /** What a rule may name on this fact: accessors of components and the record's own public boolean methods. */
    public Optional<Method> readable(String method, int parameters) {
        return readable()
                .filter(m -> m.getName().equals(method) && m.getParameterCount() == parameters)
                .findFirst();
    }

    public Stream<Method> readable() {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers()) && !Modifier.isStatic(m.getModifiers()))
                .filter(m -> isAccessor(m) || isQuestion(m))
                .filter(m -> listed.map(names -> names.contains(m.getName())).orElse(true));
    }

    private boolean isAccessor(Method method) {
        return method.getParameterCount() == 0
                && components().stream().anyMatch(c -> c.getName().equals(method.getName()));
    }

    private static boolean isQuestion(Method method) {
        return method.getReturnType() == boolean.class && !method.getName().equals("equals");
    }

    private String known(String component) {
        if (components().stream().noneMatch(c -> c.getName().equals(component))) {
            throw new IllegalArgumentException("%s has no component %s".formatted(type.getSimpleName(), component));
        }
        return component;
    }

    private static <V> Map<String, V> with(Map<String, V> map, String key, V value) {
        var more = new LinkedHashMap<>(map);
        more.put(key, value);
        return more;
    }
}
