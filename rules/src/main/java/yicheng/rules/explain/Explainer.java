package yicheng.rules.explain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drools.model.Model;
import org.drools.model.Rule;
import yicheng.policy.bench.RuleTrace;
import yicheng.rules.chapter.Chapter;

/** Explains the rules of one chapter; safe for any number of threads. */
public final class Explainer {

    private final List<RuleWalk> walks;

    public Explainer(Chapter<?> chapter, List<Model> models, List<ExplainedRule> rules) {
        Map<String, Rule> compiled = models.stream()
                .flatMap(model -> model.getRules().stream())
                .collect(Collectors.toMap(Rule::getName, Function.identity()));
        this.walks = rules.stream()
                .map(rule -> new RuleWalk(
                        rule.shown(),
                        groups(rule, compiled.get(rule.shown().ref().id())),
                        new Saw(chapter)))
                .toList();
    }

    /**
     * Rules about other kinds of facts than those shown are left out.
     *
     * @param facts all that the chapter is shown in one judgement
     */
    public List<RuleTrace> trace(Collection<?> facts) {
        var shown = List.copyOf(facts);
        return walks.stream()
                .filter(walk -> walk.isAbout(shown))
                .map(walk -> walk.over(shown))
                .toList();
    }

    private static List<Group> groups(ExplainedRule rule, Rule compiled) {
        var patterns = compiled.getView().getSubConditions().stream()
                .filter(Group::isOne)
                .toList();
        var sentences = sentences(rule.shown().when());
        if (patterns.size() != sentences.size()
                || patterns.size() != rule.checks().size()) {
            throw new IllegalStateException("rule %s has %d facts where %d were compiled"
                    .formatted(rule.shown().ref().id(), sentences.size(), patterns.size()));
        }
        return IntStream.range(0, patterns.size())
                .mapToObj(i -> Group.of(
                        patterns.get(i), sentences.get(i), rule.checks().get(i)))
                .toList();
    }

    /** The sentences that belong to each fact, by position: a detail, which begins with a dash, to the fact above it. */
    private static List<List<Integer>> sentences(List<String> when) {
        var starts = IntStream.range(0, when.size())
                .filter(i -> !when.get(i).startsWith("-"))
                .boxed()
                .toList();
        return IntStream.range(0, starts.size())
                .mapToObj(i -> IntStream.range(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : when.size())
                        .boxed()
                        .toList())
                .toList();
    }
}
