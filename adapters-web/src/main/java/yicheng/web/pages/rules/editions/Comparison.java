package yicheng.web.pages.rules.editions;

import java.util.List;
import yicheng.policy.RuleBook;
import yicheng.rulebook.edition.BookDiff;

/** How two books differ, rule by rule. */
public record Comparison(List<Changed> rules) {

    /** A sentence of a rule, marked where the other book does not have it there. */
    public record Sentence(String text, boolean differs) {}

    /** @param before empty for a new rule, {@code after} for one that is gone */
    public record Changed(BookDiff.ChangedRule rule, List<Sentence> before, List<Sentence> after) {}

    public static Comparison of(BookDiff diff) {
        return new Comparison(diff.rules().stream().map(Comparison::changed).toList());
    }

    private static Changed changed(BookDiff.ChangedRule rule) {
        var before = rule.before().map(Comparison::said).orElse(List.of());
        var after = rule.after().map(Comparison::said).orElse(List.of());
        return new Changed(rule, marked(before, after), marked(after, before));
    }

    private static List<String> said(RuleBook.Rule rule) {
        var said = new java.util.ArrayList<String>();
        said.add("规则 “" + rule.ref().name().zh() + "” " + rule.ref().clause().printed());
        said.add("当");
        said.addAll(rule.when());
        said.add("则");
        said.addAll(rule.then());
        return said;
    }

    private static List<Sentence> marked(List<String> sentences, List<String> others) {
        return sentences.stream()
                .map(text -> new Sentence(text, !others.isEmpty() && !others.contains(text)))
                .toList();
    }
}
