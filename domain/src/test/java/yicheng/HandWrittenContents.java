package yicheng;

import static yicheng.policy.Effect.REMIND;
import static yicheng.policy.Effect.RETURN;
import static yicheng.policy.Effect.SUPPLEMENT;

import yicheng.meeting.Kind;
import yicheng.topic.TopicField;
import yicheng.topic.review.TopicFacts;

/** What a topic has to say for its kind of meeting. */
final class HandWrittenContents {

    private HandWrittenContents() {}

    static void judge(TopicFacts facts, HandWrittenFindings found) {
        found.missing("review.title", "3.1.weekly.title", TopicField.TITLE);
        found.missing("review.department", "3.1.submit.by", TopicField.DEPARTMENT);
        if (facts.meeting() != Kind.ADHOC) {
            found.missing("review.background", "3.1.weekly.background", TopicField.BACKGROUND);
        }
        found.missing("review.matters", "3.1.weekly.matters", TopicField.MATTERS);
        switch (facts.meeting()) {
            case WEEKLY -> {}
            case MONTHLY -> monthly(facts, found);
            case QUARTERLY -> quarterly(facts, found);
            case ADHOC -> adhoc(facts, found);
        }
        if (facts.longer(TopicField.TITLE, 40)) {
            found.add("review.title-length", "3.1.weekly.title", REMIND, TopicField.TITLE);
        }
        if (facts.lacksSource()) {
            found.add("review.source", "3.2.mat.source", REMIND, TopicField.INDICATORS);
        }
    }

    private static void monthly(TopicFacts facts, HandWrittenFindings found) {
        if (!facts.hasRate()) {
            found.required("review.rate", "3.1.monthly.rate", TopicField.INDICATORS);
        } else if (!facts.hasChange()) {
            found.add("review.change", "3.1.monthly.change", REMIND, TopicField.INDICATORS);
        }
        if (facts.lacksAsOf()) {
            found.add("review.monthly-as-of", "3.1.monthly.change", SUPPLEMENT, TopicField.INDICATORS);
        }
        found.missing("review.problems", "3.1.monthly.problem", TopicField.PROBLEMS);
    }

    private static void quarterly(TopicFacts facts, HandWrittenFindings found) {
        if (!facts.hasRate()) {
            found.required("review.assessment", "3.1.quarterly.assess", TopicField.INDICATORS);
        }
        if (facts.lacksAsOf()) {
            found.add("review.quarterly-as-of", "3.1.quarterly.assess", SUPPLEMENT, TopicField.INDICATORS);
        }
        if (facts.missesTarget()) {
            found.missing("review.causes", "3.1.quarterly.cause", TopicField.CAUSES);
        }
        if (!facts.blank(TopicField.CAUSES)) {
            found.missing("review.improvements", "3.1.quarterly.improve", TopicField.IMPROVEMENTS);
        }
    }

    private static void adhoc(TopicFacts facts, HandWrittenFindings found) {
        if (facts.blank(TopicField.GROUND)) {
            found.required("review.ground", "1.adhoc.purpose", TopicField.GROUND);
        } else if (!facts.names(TopicField.GROUND, "紧急、突发、跨部门")
                && !facts.topic().leaderUrgent()) {
            found.add("review.ground-other", "1.adhoc.purpose", RETURN, TopicField.GROUND);
        }
    }
}
