package yicheng.rulebook.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.policy.RuleBook;
import yicheng.policy.Text;
import yicheng.topic.own.OwnField;
import yicheng.topic.own.OwnFields;

/**
 * How two books differ, rule by rule and own field by own field, as people read them: in the order of the later book, those
 * that are gone last.
 * Comments, typing habits and the place of a rule make no difference.
 */
public record BookDiff(List<ChangedRule> rules, List<ChangedField> fields) {

    public enum How {
        ADDED(Text.of("新增", "new")),
        CHANGED(Text.of("修改", "changed")),
        REMOVED(Text.of("删除", "removed"));

        private final Text label;

        How(Text label) {
            this.label = label;
        }

        public Text label() {
            return label;
        }
    }

    /** @param before empty for a new rule, {@code after} for one that is gone; not both */
    public record ChangedRule(How how, Text chapter, Optional<RuleBook.Rule> before, Optional<RuleBook.Rule> after) {

        public RuleBook.Rule shown() {
            return after.or(() -> before).orElseThrow();
        }
    }

    /** @param before empty for a new field, {@code after} for one that is gone; not both */
    public record ChangedField(How how, Optional<OwnField> before, Optional<OwnField> after) {

        public OwnField shown() {
            return after.or(() -> before).orElseThrow();
        }
    }

    private record Placed(Text chapter, RuleBook.Rule rule) {}

    public BookDiff {
        rules = List.copyOf(rules);
        fields = List.copyOf(fields);
    }

    /** What differs is read the same. */
    public boolean isEmpty() {
        return rules.isEmpty() && fields.isEmpty();
    }

    public static BookDiff between(RuleBook before, RuleBook after) {
        var old = rules(before);
        var now = rules(after);
        var here = now.entrySet().stream()
                .flatMap(entry -> changed(Optional.ofNullable(old.get(entry.getKey())), entry.getValue()).stream());
        var gone = old.entrySet().stream()
                .filter(entry -> !now.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .map(was -> new ChangedRule(How.REMOVED, was.chapter(), Optional.of(was.rule()), Optional.empty()));
        return new BookDiff(Stream.concat(here, gone).toList(), fields(OwnFields.of(before), OwnFields.of(after)));
    }

    private static List<ChangedField> fields(OwnFields before, OwnFields after) {
        var here = after.all().stream()
                .map(field -> new ChangedField(How.ADDED, before.named(field.name()), Optional.of(field)))
                .filter(change -> !change.before().equals(change.after()))
                .map(change -> change.before().isEmpty()
                        ? change
                        : new ChangedField(How.CHANGED, change.before(), change.after()));
        var gone = before.all().stream()
                .filter(field -> after.named(field.name()).isEmpty())
                .map(field -> new ChangedField(How.REMOVED, Optional.of(field), Optional.empty()));
        return Stream.concat(here, gone).toList();
    }

    private static Map<String, Placed> rules(RuleBook book) {
        var rules = new LinkedHashMap<String, Placed>();
        book.chapters()
                .forEach(chapter ->
                        chapter.rules().forEach(rule -> rules.put(rule.ref().id(), new Placed(chapter.title(), rule))));
        return rules;
    }

    private static Optional<ChangedRule> changed(Optional<Placed> before, Placed after) {
        if (before.isEmpty()) {
            return Optional.of(
                    new ChangedRule(How.ADDED, after.chapter(), Optional.empty(), Optional.of(after.rule())));
        }
        var was = before.get().rule();
        return says(was, after.rule())
                ? Optional.empty()
                : Optional.of(
                        new ChangedRule(How.CHANGED, after.chapter(), Optional.of(was), Optional.of(after.rule())));
    }

    private static boolean says(RuleBook.Rule one, RuleBook.Rule other) {
        return one.ref().equals(other.ref())
                && one.when().equals(other.when())
                && one.then().equals(other.then());
    }
}
