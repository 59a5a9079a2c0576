package yicheng.web.pages.rules;

import java.util.List;
import java.util.Optional;
import yicheng.policy.RuleBook;
import yicheng.rulebook.explain.RequiredField;
import yicheng.rulebook.explain.RuleStatistics;
import yicheng.rulebook.explain.RuleUse;
import yicheng.web.pages.shell.Frame;

/** How rules were used, for those who have business with the office; visitors are not told. */
record RuleUses(Optional<RuleStatistics.Counted> counted, Frame frame) {

    static RuleUses of(Frame frame, boolean told) {
        return new RuleUses(
                told
                        ? Optional.of(
                                frame.office().ruleBookDesk().ruleStatistics().handle())
                        : Optional.empty(),
                frame);
    }

    RuleLine line(RuleBook.Rule rule) {
        return new RuleLine(rule, counted.map(all -> use(rule, all.of(rule.ref().id()))));
    }

    List<RuleStatistics.Contradiction> contradictions(String rule) {
        return counted.map(RuleStatistics.Counted::contradictions).orElse(List.of()).stream()
                .filter(pair -> pair.one().equals(rule) || pair.other().equals(rule))
                .toList();
    }

    private RuleLine.Use use(RuleBook.Rule rule, RuleUse use) {
        return new RuleLine.Use(
                use.fired(),
                use.last().map(at -> frame.local(at).toLocalDate()),
                use.alwaysOvershadowed(),
                RequiredField.isUncounted(rule, use));
    }
}
