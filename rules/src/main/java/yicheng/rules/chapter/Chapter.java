package yicheng.rules.chapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import yicheng.policy.Text;
import yicheng.topic.own.OwnFields;

/**
 * One chapter of the rule book; its files are {@code <id>.dslr}, {@code <id>.dsl}, {@code <id>.examples.csv} and, where
 * somebody prefers it, {@code <id>.drl}.
 *
 * @param <R> what its rules report to
 */
public final class Chapter<R extends Report> {

    private final String id;
    private final Text title;
    private final Class<R> report;
    private final Supplier<R> blankReport;
    private final List<FactType<?>> facts;
    private final Map<Class<?>, Function<Judge<R>, ?>> ports;

    private Chapter(
            String id,
            Text title,
            Class<R> report,
            Supplier<R> blankReport,
            List<FactType<?>> facts,
            Map<Class<?>, Function<Judge<R>, ?>> ports) {
        if (!id.matches("[a-z]+")) {
            throw new IllegalArgumentException("chapter id (%s) must be lower-case letters".formatted(id));
        }
        this.id = id;
        this.title = title;
        this.report = report;
        this.blankReport = blankReport;
        this.facts = List.copyOf(facts);
        this.ports = Map.copyOf(ports);
    }

    public static <R extends Report> Chapter<R> of(String id, Text title, Class<R> report, Supplier<R> blankReport) {
        return new Chapter<>(id, title, report, blankReport, List.of(), Map.of());
    }

    /** With one more kind of fact that may stand under 当. */
    public Chapter<R> fact(FactType<?> fact) {
        var more = new ArrayList<>(facts);
        more.add(fact);
        return new Chapter<>(id, title, report, blankReport, more, ports);
    }

    /** As examples of a book with these own fields are read. */
    public Chapter<R> with(OwnFields fields) {
        var more = facts.stream().<FactType<?>>map(fact -> fact.with(fields)).toList();
        return new Chapter<>(id, title, report, blankReport, more, ports);
    }

    /** With a port of the domain that this chapter answers. */
    public <P> Chapter<R> port(Class<P> port, Function<Judge<R>, P> adapter) {
        var more = new LinkedHashMap<>(ports);
        more.put(port, adapter);
        return new Chapter<>(id, title, report, blankReport, facts, more);
    }

    public String id() {
        return id;
    }

    public Text title() {
        return title;
    }

    public Class<R> report() {
        return report;
    }

    public R blankReport() {
        return blankReport.get();
    }

    public List<FactType<?>> facts() {
        return facts;
    }

    public Map<Class<?>, Function<Judge<R>, ?>> ports() {
        return ports;
    }

    /** The kind of fact with this simple class name, as vocabulary code writes it. */
    public Optional<FactType<?>> factOfClass(String simpleName) {
        return facts.stream()
                .filter(fact -> fact.type().getSimpleName().equals(simpleName))
                .findFirst();
    }
}
