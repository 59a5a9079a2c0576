package yicheng.rules.chapter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A report that is a list of equal things, in the order of the rules in the book whatever order they fired in. */
public abstract class ListReport<T> extends Report {

    private record Said<T>(int position, T item) {}

    private final List<Said<T>> said = new ArrayList<>();

    protected final void say(T item) {
        said.add(new Said<>(position(), item));
    }

    /** Those of one type, where a chapter says several. */
    protected final <S extends T> List<S> said(Class<S> type) {
        return said().stream().filter(type::isInstance).map(type::cast).toList();
    }

    protected final List<T> said() {
        return said.stream()
                .sorted(Comparator.comparingInt(Said::position))
                .map(Said::item)
                .toList();
    }
}
