package yicheng.rulebook.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.RuleBook;
import yicheng.policy.RuleRef;

/** Which rules of two books spoke, and how strongly. */
final class FoundRules {

    private final Map<String, RuleRef> names = new HashMap<>();

    FoundRules(RuleBook base, RuleBook draft) {
        Stream.of(base, draft)
                .flatMap(book -> book.chapters().stream())
                .flatMap(chapter -> chapter.rules().stream())
                .forEach(rule -> names.put(rule.ref().id(), rule.ref()));
    }

    /** By the rule's id; of several the strongest. */
    static Map<String, Effect> of(List<Finding> findings) {
        var found = new HashMap<String, Effect>();
        findings.forEach(finding -> found.merge(finding.rule().id(), finding.effect(), FoundRules::stronger));
        return found;
    }

    /** By id: the rules of the one that do not say the same in the other. */
    List<RuleRef> without(Map<String, Effect> one, Map<String, Effect> other) {
        SortedMap<String, Effect> own = new TreeMap<>(one);
        own.entrySet().removeAll(other.entrySet());
        return own.keySet().stream().map(names::get).toList();
    }

    private static Effect stronger(Effect one, Effect other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
