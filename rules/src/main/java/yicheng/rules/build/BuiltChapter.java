package yicheng.rules.build;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.drools.model.Model;
import yicheng.policy.RuleBook;
import yicheng.policy.bench.RuleTrace;
import yicheng.rules.chapter.Chapter;
import yicheng.rules.chapter.Judge;
import yicheng.rules.chapter.ListedRule;
import yicheng.rules.chapter.Report;
import yicheng.rules.explain.ExplainedRule;
import yicheng.rules.explain.Explainer;

/** A chapter ready to judge, with its rules as people read them. */
public final class BuiltChapter<R extends Report> {

    private final Chapter<R> chapter;
    private final List<KeptRule> rules;
    private final Compiled compiled;
    private final Judge<R> judge;
    private final List<Model> models;
    private volatile Optional<Explainer> explainer = Optional.empty();

    private BuiltChapter(Chapter<R> chapter, List<KeptRule> rules, Compiled compiled, LoadedChapter loaded) {
        this.chapter = chapter;
        this.rules = List.copyOf(rules);
        this.compiled = compiled;
        this.judge = new KieJudge<>(
                chapter,
                loaded.base(),
                rules.stream()
                        .map(rule -> new ListedRule(rule.shown().ref(), rule.asked()))
                        .toList());
        this.models = loaded.models();
    }

    static <R extends Report> BuiltChapter<R> load(Chapter<R> chapter, List<KeptRule> rules, Compiled compiled)
            throws ReflectiveOperationException {
        return new BuiltChapter<>(chapter, rules, compiled, LoadedChapter.load(chapter, compiled));
    }

    public Chapter<R> chapter() {
        return chapter;
    }

    public Judge<R> judge() {
        return judge;
    }

    List<KeptRule> rules() {
        return rules;
    }

    Compiled compiled() {
        return compiled;
    }

    public RuleBook.Chapter shown() {
        return new RuleBook.Chapter(
                chapter.id(),
                chapter.title(),
                rules.stream().map(KeptRule::shown).toList());
    }

    /** The number of the rule with this id in the chapter, as reports know it. */
    public Optional<Integer> numberOf(String ruleId) {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).shown().ref().id().equals(ruleId)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** How every rule takes these facts, by the very code that judges; made ready when it is first asked. */
    public List<RuleTrace> trace(Collection<?> facts) {
        if (explainer.isEmpty()) {
            explainer = Optional.of(new Explainer(
                    chapter,
                    models,
                    rules.stream()
                            .map(rule -> new ExplainedRule(rule.shown(), rule.checks()))
                            .toList()));
        }
        return explainer.orElseThrow().trace(facts);
    }

    public boolean answers(Class<?> port) {
        return chapter.ports().containsKey(port);
    }

    /** The adapter behind a port of this chapter. */
    public Optional<Object> port(Class<?> port) {
        return Optional.ofNullable(chapter.ports().get(port)).map(adapter -> adapter.apply(judge));
    }
}
