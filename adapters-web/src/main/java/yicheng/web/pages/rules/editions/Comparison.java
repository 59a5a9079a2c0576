package yicheng.web.pages.rules.editions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import yicheng.policy.RuleBook;
import yicheng.policy.Text;
import yicheng.rulebook.edition.BookDiff;
import yicheng.topic.own.OwnField;

/** How two books differ, rule by rule and own field by own field. */
public record Comparison(List<Changed> rules, List<ChangedField> fields) {

    /** A sentence of a rule, marked where the other book does not have it there. */
    public record Sentence(String text, boolean differs) {}

    /** @param before empty for a new rule, {@code after} for one that is gone */
    public record Changed(BookDiff.ChangedRule rule, List<Sentence> before, List<Sentence> after) {}

    /** @param before empty for a new field, {@code after} for one that is gone */
    public record ChangedField(BookDiff.ChangedField field, List<Sentence> before, List<Sentence> after) {}

    public static Comparison of(BookDiff diff) {
        return new Comparison(
                diff.rules().stream().map(Comparison::changed).toList(),
                diff.fields().stream().map(Comparison::changed).toList());
    }

    public boolean isEmpty() {
        return rules.isEmpty() && fields.isEmpty();
    }

    /** How much differs. */
    public Text count() {
        return fields.isEmpty()
                ? Text.of("%d 条规则".formatted(rules.size()), "%d rule(s)".formatted(rules.size()))
                : Text.of(
                        "%d 条规则、%d 个自定栏目".formatted(rules.size(), fields.size()),
                        "%d rule(s), %d own field(s)".formatted(rules.size(), fields.size()));
    }

    private static ChangedField changed(BookDiff.ChangedField field) {
        var before = field.before().map(Comparison::said).orElse(List.of());
        var after = field.after().map(Comparison::said).orElse(List.of());
        return new ChangedField(field, marked(before, after), marked(after, before));
    }

    private static List<String> said(OwnField field) {
        var said = new ArrayList<String>();
        said.add("类型：" + field.type().label().zh());
        if (!field.options().isEmpty()) {
            said.add("选项：" + String.join("、", field.options()));
        }
        said.add("会议类型：" + (field.meetings().isEmpty() ? "各类会议" : meetings(field)));
        if (!field.hint().isBlank()) {
            said.add("说明：" + field.hint());
        }
        return said;
    }

    private static String meetings(OwnField field) {
        return field.meetings().stream().sorted().map(kind -> kind.label().zh()).collect(Collectors.joining("、"));
    }

    private static Changed changed(BookDiff.ChangedRule rule) {
        var before = rule.before().map(Comparison::said).orElse(List.of());
        var after = rule.after().map(Comparison::said).orElse(List.of());
        return new Changed(rule, marked(before, after), marked(after, before));
    }

    private static List<String> said(RuleBook.Rule rule) {
        var said = new ArrayList<String>();
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
