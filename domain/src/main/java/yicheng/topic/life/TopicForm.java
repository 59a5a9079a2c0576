package yicheng.topic.life;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import yicheng.topic.ProposalForm;
import yicheng.topic.TopicField;
import yicheng.topic.own.OwnValues;

/**
 * What was typed, readable or not, so that nothing of a draft is lost. Lists stand one item a line; blank fields are left
 * out. Only fields of one side are in it: what the department says, or the office's checklist.
 *
 * @param own what stands in the office's own fields, which the department fills in
 */
public record TopicForm(SortedMap<TopicField, String> values, OwnValues own) {

    public TopicForm {
        var filled = new TreeMap<TopicField, String>();
        values.forEach((field, value) -> {
            if (!value.isBlank()) {
                filled.put(field, value.strip());
            }
        });
        values = Collections.unmodifiableSortedMap(filled);
    }

    public TopicForm(SortedMap<TopicField, String> values) {
        this(values, OwnValues.NONE);
    }

    public static TopicForm empty() {
        return new TopicForm(new TreeMap<>());
    }

    /** The fields of that side; others are passed over. */
    public static TopicForm of(TopicField.Side side, Map<TopicField, String> values) {
        return new TopicForm(values.entrySet().stream()
                .filter(entry -> entry.getKey().side() == side)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, TreeMap::new)));
    }

    /** As {@link #byCode} gives it. */
    public static TopicForm ofCodes(Map<String, String> byCode) {
        var values = new TreeMap<TopicField, String>();
        byCode.forEach((code, value) -> {
            if (OwnValues.name(code).isEmpty()) {
                values.put(TopicField.named(code).orElseThrow(), value);
            }
        });
        return new TopicForm(values, OwnValues.ofCodes(byCode));
    }

    public String of(TopicField field) {
        return values.getOrDefault(field, "");
    }

    public TopicForm with(TopicField field, String value) {
        var changed = new TreeMap<>(values);
        changed.put(field, value);
        return new TopicForm(changed, own);
    }

    /** With these values in the office's own fields. */
    public TopicForm filling(OwnValues values) {
        return new TopicForm(this.values, values);
    }

    /** What a new topic can begin with: the words, not the decision that was taken on this one, nor its talks. */
    public TopicForm asCopy() {
        var words = new TreeMap<>(values);
        words.remove(TopicField.PARTY_DECISION);
        words.remove(TopicField.COORDINATION);
        words.remove(TopicField.COORDINATION_EVIDENCE);
        return new TopicForm(words, own);
    }

    /** The items of a list field. */
    public List<String> items(TopicField field) {
        return items(of(field));
    }

    /** The items of a list as it was typed, one a line. */
    public static List<String> items(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** With {@code more} over it. */
    public TopicForm and(TopicForm more) {
        var both = new TreeMap<>(values);
        both.putAll(more.values);
        return new TopicForm(both, own.and(more.own));
    }

    /** In yuan; zero where there is none or it cannot be read. */
    public BigDecimal amount() {
        return ProposalForm.amount(of(TopicField.AMOUNT));
    }

    /** What adds up, as {@link yicheng.topic.Proposal#projectKey}; blank for none. */
    public String projectKey() {
        return ProposalForm.projectKey(of(TopicField.PROJECT));
    }

    public boolean isEmpty() {
        return values.isEmpty() && own.isEmpty();
    }

    /** By the codes of the fields, for the journal. */
    public SortedMap<String, String> byCode() {
        var byCode = new TreeMap<String, String>();
        values.forEach((field, value) -> byCode.put(field.code(), value));
        byCode.putAll(own.byCode());
        return byCode;
    }
}
