package yicheng;

import static yicheng.policy.Effect.SUPPLEMENT;
import static yicheng.policy.Mender.SUBMITTING_DEPARTMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yicheng.policy.Clause;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Mender;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.topic.TopicField;
import yicheng.topic.review.TopicFacts;

/** What was found in one topic so far. */
final class HandWrittenFindings {

    private final TopicFacts facts;
    private final List<Finding> findings = new ArrayList<>();

    HandWrittenFindings(TopicFacts facts) {
        this.facts = facts;
    }

    void missing(String id, String clause, TopicField field) {
        if (facts.blank(field)) {
            required(id, clause, field);
        }
    }

    void required(String id, String clause, TopicField field) {
        findings.add(finding(id, clause, SUPPLEMENT, field, SUBMITTING_DEPARTMENT, true));
    }

    /** To be mended by the department that submitted the topic. */
    void add(String id, String clause, Effect effect, TopicField field) {
        add(id, clause, effect, field, SUBMITTING_DEPARTMENT);
    }

    void add(String id, String clause, Effect effect, TopicField field, Mender mender) {
        findings.add(finding(id, clause, effect, field, mender, false));
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }

    private static Finding finding(
            String id, String clause, Effect effect, TopicField field, Mender mender, boolean missing) {
        return new Finding(
                new RuleRef(id, Text.chinese(id), new Clause(clause)),
                effect,
                Optional.of(field.code()),
                Text.chinese(id),
                mender,
                missing,
                Optional.empty());
    }
}
