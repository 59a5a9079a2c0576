package yicheng.rules.gate.tree;

import java.util.List;
import java.util.Map;
import java.util.Set;
import yicheng.rules.chapter.Asked;

/**
 * A rule's meaning, written anew from its admitted tree.
 *
 * @param conditions patterns in the compiler's language
 * @param consequence the one call of the report
 * @param asked what the conditions ask of the facts, in order
 * @param imports classes the text refers to by simple name
 * @param bound names it binds, for sentences that use them
 * @param usesOuter true when it refers to names that other sentences bind
 */
public record Body(
        List<String> conditions,
        String consequence,
        List<Asked> asked,
        Set<Class<?>> imports,
        Map<String, Class<?>> bound,
        boolean usesOuter) {

    public Body {
        conditions = List.copyOf(conditions);
        asked = List.copyOf(asked);
        imports = Set.copyOf(imports);
        bound = Map.copyOf(bound);
    }
}
