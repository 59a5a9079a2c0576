package yicheng.topic.act;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import yicheng.topic.Proposal;
import yicheng.topic.ProposalText;
import yicheng.topic.review.RelatedTopic;
import yicheng.topic.review.TopicFacts;

/** The facts of a judgement as text: equal facts give equal text, on every machine and in every year. */
final class CanonicalFacts {

    private CanonicalFacts() {}

    static SortedMap<String, String> of(TopicFacts facts) {
        var text = new TreeMap<String, String>();
        ProposalText.written(facts.topic()).forEach((field, value) -> text.put(field.code(), value));
        text.put("meeting", facts.meeting().code());
        text.put("at", facts.at().toString());
        text.put("minutesLate", String.valueOf(facts.minutesLate()));
        text.put("minutesAfterList", String.valueOf(facts.minutesAfterList()));
        put(text, "sameProject", facts.sameProject(), facts.topic());
        put(text, "sameDepartment", facts.sameDepartment(), facts.topic());
        return text;
    }

    private static void put(SortedMap<String, String> text, String name, List<RelatedTopic> related, Proposal itself) {
        var lines = related.stream()
                .filter(other -> other.topic() != itself)
                .map(CanonicalFacts::line)
                .collect(Collectors.joining("\n"));
        if (!lines.isEmpty()) {
            text.put(name, lines);
        }
    }

    /** What the rules can ask of a related topic: when, how much, of which project, and its title. */
    private static String line(RelatedTopic other) {
        return String.join(
                "\t",
                other.at().toString(),
                plain(other.amount()),
                other.topic().project().replaceAll("\\s", " "),
                other.title().replaceAll("\\s", " "));
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
