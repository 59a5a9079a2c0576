package yicheng.rules.gate.tree;

import com.github.javaparser.ast.expr.Expression;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yicheng.rules.chapter.Asked;
import yicheng.rules.chapter.Chapter;
import yicheng.topic.own.OwnFields;

/** What a rule's tree may refer to: its chapter, the names bound so far, and the classes its text will import. */
final class Known {

    private final Chapter<?> chapter;
    private final Map<String, Class<?>> outer;
    private final Optional<OwnFields> ownFields;
    private final Map<String, Class<?>> bound = new LinkedHashMap<>();
    private final Set<Class<?>> imports = new LinkedHashSet<>();
    private final List<Asked> asked = new ArrayList<>();
    private boolean usesOuter;

    /**
     * @param outer names bound by other sentences, known when a sentence is tried alone
     * @param ownFields those of the book; none when a sentence is tried alone, with samples for names
     */
    Known(Chapter<?> chapter, Map<String, Class<?>> outer, Optional<OwnFields> ownFields) {
        this.chapter = chapter;
        this.outer = outer;
        this.ownFields = ownFields;
    }

    /** Refuses names of own fields that the book does not have, or not of that type. */
    void checkOwn(Method method, List<Expression> arguments) {
        ownFields.ifPresent(fields -> OwnNames.check(method, arguments, fields));
    }

    Chapter<?> chapter() {
        return chapter;
    }

    void bind(String name, Class<?> type) {
        if (bound.putIfAbsent(name, type) != null) {
            throw new Refusal("binding.twice", name, "“%s”定义了两次".formatted(name), name + " is bound twice");
        }
    }

    Optional<Class<?>> typeOf(String binding) {
        if (bound.containsKey(binding)) {
            return Optional.of(bound.get(binding));
        }
        usesOuter |= outer.containsKey(binding);
        return Optional.ofNullable(outer.get(binding));
    }

    void imports(Class<?> type) {
        imports.add(type);
    }

    void asks(String name, List<String> with) {
        asked.add(new Asked(name, with));
    }

    Map<String, Class<?>> bound() {
        return bound;
    }

    Set<Class<?>> imports() {
        return imports;
    }

    List<Asked> asked() {
        return asked.stream().distinct().toList();
    }

    /** What was asked so far, each time it was; a mark for {@link #askedSince}. */
    int timesAsked() {
        return asked.size();
    }

    List<Asked> askedSince(int mark) {
        return asked.subList(mark, asked.size()).stream().distinct().toList();
    }

    boolean usesOuter() {
        return usesOuter;
    }
}
