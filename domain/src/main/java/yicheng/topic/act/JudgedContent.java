package yicheng.topic.act;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import yicheng.policy.Finding;
import yicheng.topic.life.Judged;
import yicheng.topic.life.Topic;
import yicheng.topic.review.Verdict;

/** What the journal keeps of a judged topic: its words, the facts the rules saw, and what they found. */
public final class JudgedContent {

    private JudgedContent() {}

    static SortedMap<String, String> of(Topic topic, Judged judged) {
        var content = new TreeMap<String, String>();
        judged.facts().forEach((name, value) -> content.put("facts." + name, value));
        content.putAll(findings(judged.findings()));
        content.put("department", topic.department().value());
        content.put("meeting", topic.meeting().toString());
        topic.receipt()
                .ifPresent(receipt -> content.put("receipt", "%d-%d".formatted(receipt.year(), receipt.number())));
        return content;
    }

    /** What rules found, and the verdict that follows: equal findings give equal text. */
    public static SortedMap<String, String> findings(List<Finding> findings) {
        var content = new TreeMap<String, String>();
        content.put("verdict", Verdict.of(findings).code());
        int number = 0;
        for (var finding : findings) {
            content.put(
                    "finding.%02d".formatted(++number),
                    "%s\t%s\t%s"
                            .formatted(
                                    finding.rule().id(),
                                    finding.effect().code(),
                                    finding.text().zh()));
        }
        return content;
    }
}
