package yicheng.topic.act;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import yicheng.meeting.Kind;
import yicheng.topic.Proposal;
import yicheng.topic.ProposalText;
import yicheng.topic.TopicField;
import yicheng.topic.own.OwnValues;
import yicheng.topic.review.RelatedTopic;
import yicheng.topic.review.TopicFacts;

/**
 * The facts of a judgement as text: equal facts give equal text, on every machine and in every year, and read again they
 * are judged the same.
 */
public final class CanonicalFacts {

    private static final String OF_PROJECT = "related.project";
    private static final String OF_DEPARTMENT = "related.department";

    private CanonicalFacts() {}

    public static SortedMap<String, String> of(TopicFacts facts) {
        var text = new TreeMap<String, String>();
        ProposalText.written(facts.topic()).forEach((field, value) -> text.put(field.code(), value));
        text.putAll(facts.topic().own().byCode());
        text.put("meeting", facts.meeting().code());
        text.put("at", facts.at().toString());
        text.put("minutesLate", String.valueOf(facts.minutesLate()));
        text.put("minutesAfterList", String.valueOf(facts.minutesAfterList()));
        put(text, OF_PROJECT, facts.sameProject(), facts.topic());
        put(text, OF_DEPARTMENT, facts.sameDepartment(), facts.topic());
        return text;
    }

    /** @throws IllegalArgumentException for a text that no judgement of this program left */
    public static TopicFacts read(Map<String, String> text) {
        return new TopicFacts(
                Kind.named(text.getOrDefault("meeting", ""))
                        .orElseThrow(() -> new IllegalArgumentException("facts without a meeting: " + text.keySet())),
                proposal(text),
                WrittenMoment.read(text.get("at")),
                related(text.getOrDefault(OF_PROJECT, earlier(text, "sameProject"))),
                related(text.getOrDefault(OF_DEPARTMENT, earlier(text, "sameDepartment"))),
                Long.parseLong(text.get("minutesLate")),
                Long.parseLong(text.get("minutesAfterList")));
    }

    /** Without what other departments spend on its project. */
    public static SortedMap<String, String> ownOnly(Map<String, String> text) {
        var own = new TreeMap<>(text);
        own.remove(OF_PROJECT);
        own.computeIfPresent("sameProject", (name, value) -> value.contains("\t") ? null : value);
        return own;
    }

    private static Proposal proposal(Map<String, String> text) {
        var values = new EnumMap<TopicField, String>(TopicField.class);
        text.forEach((name, value) -> TopicField.coded(name)
                .filter(field -> !value.contains("\t"))
                .ifPresent(field -> values.put(field, value)));
        var read = ProposalText.read(values);
        return read.proposal()
                .map(proposal -> proposal.filling(OwnValues.ofCodes(text)))
                .orElseThrow(() -> new IllegalArgumentException("facts that cannot be read: " + read.faults()));
    }

    private static List<RelatedTopic> related(String lines) {
        return lines.isEmpty()
                ? List.of()
                : lines.lines().map(RelatedText::read).toList();
    }

    /** Until 2026-11 related topics stood under names that a field may have too. */
    private static String earlier(Map<String, String> text, String name) {
        var value = text.getOrDefault(name, "");
        return value.contains("\t") ? value : "";
    }

    private static void put(SortedMap<String, String> text, String name, List<RelatedTopic> related, Proposal itself) {
        var lines = related.stream()
                .filter(other -> other.topic() != itself)
                .map(RelatedText::line)
                .collect(Collectors.joining("\n"));
        if (!lines.isEmpty()) {
            text.put(name, lines);
        }
    }
}
