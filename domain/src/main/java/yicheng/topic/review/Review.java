package yicheng.topic.review;

import java.util.List;
import java.util.Optional;
import yicheng.policy.Finding;
import yicheng.topic.Proposal;

/** The judgement of one topic: what was seen, every finding, the verdict, and the next chance where it is held back. */
public record Review(
        Proposal topic, TopicFacts facts, List<Finding> findings, Verdict verdict, Optional<NextChance> nextChance) {

    public Review {
        findings = List.copyOf(findings);
    }
}
