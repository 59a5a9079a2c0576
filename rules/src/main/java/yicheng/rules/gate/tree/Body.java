package yicheng.rules.gate.tree;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import yicheng.rules.chapter.Asked;
import yicheng.rules.chapter.Check;

/**
 * A rule's meaning, written anew from its admitted tree.
 *
 * @param conditions patterns in the compiler's language
 * @param consequence the one call of the report
 * @param asked what the conditions ask of the facts, in order
 * @param checks what they test, pattern by pattern; the sentence of each is the line of the parsed text until {@link
 *     #forSentences} says better
 * @param imports classes the text refers to by simple name
 * @param bound names it binds, for sentences that use them
 * @param usesOuter true when it refers to names that other sentences bind
 */
public record Body(
        List<String> conditions,
        String consequence,
        List<Asked> asked,
        List<List<Check>> checks,
        Set<Class<?>> imports,
        Map<String, Class<?>> bound,
        boolean usesOuter) {

    public Body {
        conditions = List.copyOf(conditions);
        asked = List.copyOf(asked);
        checks = List.copyOf(checks);
        imports = Set.copyOf(imports);
        bound = Map.copyOf(bound);
    }

    /** @param sentenceOf the sentence under 当 behind a line of the parsed text */
    public Body forSentences(IntUnaryOperator sentenceOf) {
        var placed = checks.stream()
                .map(pattern -> pattern.stream()
                        .map(check -> new Check(sentenceOf.applyAsInt(check.sentence()), check.code(), check.asked()))
                        .toList())
                .toList();
        return new Body(conditions, consequence, asked, placed, imports, bound, usesOuter);
    }

    /** The same where each pattern is one sentence. */
    public Body forPatterns() {
        var placed = IntStream.range(0, checks.size())
                .mapToObj(i -> checks.get(i).stream()
                        .map(check -> new Check(i, check.code(), check.asked()))
                        .toList())
                .toList();
        return new Body(conditions, consequence, asked, placed, imports, bound, usesOuter);
    }
}
