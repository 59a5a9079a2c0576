package yicheng.rules.build;

import java.util.Arrays;
import java.util.List;
import org.kie.api.KieBase;
import yicheng.rules.chapter.Chapter;
import yicheng.rules.chapter.Judge;
import yicheng.rules.chapter.ListedRule;
import yicheng.rules.chapter.Report;

/** Judges in a session of its own each time; sessions share the rules and nothing else. */
final class KieJudge<R extends Report> implements Judge<R> {

    private final Chapter<R> chapter;
    private final KieBase base;
    private final List<ListedRule> rules;

    KieJudge(Chapter<R> chapter, KieBase base, List<ListedRule> rules) {
        this.chapter = chapter;
        this.base = base;
        this.rules = List.copyOf(rules);
    }

    @Override
    public R into(R report, Object... facts) {
        report.open(rules);
        var session = base.newStatelessKieSession();
        session.setGlobal("report", report);
        if (facts.length == 1) {
            session.execute(facts[0]);
        } else {
            session.execute(Arrays.asList(facts));
        }
        return report;
    }

    @Override
    public R of(Object... facts) {
        return into(chapter.blankReport(), facts);
    }
}
