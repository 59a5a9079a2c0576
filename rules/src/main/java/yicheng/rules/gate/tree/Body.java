package yicheng.rules.gate.tree;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A rule's meaning, written anew from its admitted tree.
 *
 * @param conditions patterns in the compiler's language
 * @param consequence the one call of the report
 * @param reads components and methods of facts that the conditions name, in order
 * @param imports classes the text refers to by simple name
 * @param bound names it binds, for sentences that use them
 * @param usesOuter true when it refers to names that other sentences bind
 */
public record Body(
        List<String> conditions,
        String consequence,
        List<String> reads,
        Set<Class<?>> imports,
        Map<String, Class<?>> bound,
        boolean usesOuter) {

    public Body {
        conditions = List.copyOf(conditions);
        reads = List.copyOf(reads);
        imports = Set.copyOf(imports);
        bound = Map.copyOf(bound);
    }
}
