package yicheng.rules.build;

import java.util.List;
import java.util.Optional;
import org.kie.api.KieBase;
import yicheng.policy.RuleBook;
import yicheng.rules.chapter.Chapter;
import yicheng.rules.chapter.Judge;
import yicheng.rules.chapter.ListedRule;
import yicheng.rules.chapter.Report;

/** A chapter ready to judge, with its rules as people read them. */
public final class BuiltChapter<R extends Report> {

    private final Chapter<R> chapter;
    private final List<KeptRule> rules;
    private final Compiled compiled;
    private final Judge<R> judge;

    private BuiltChapter(Chapter<R> chapter, List<KeptRule> rules, Compiled compiled, KieBase base) {
        this.chapter = chapter;
        this.rules = List.copyOf(rules);
        this.compiled = compiled;
        this.judge = new KieJudge<>(
                chapter,
                base,
                rules.stream()
                        .map(rule -> new ListedRule(rule.shown().ref(), rule.asked()))
                        .toList());
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

    /** The adapter behind a port of this chapter. */
    public Optional<Object> port(Class<?> port) {
        return Optional.ofNullable(chapter.ports().get(port)).map(adapter -> adapter.apply(judge));
    }
}
