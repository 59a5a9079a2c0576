package yicheng;

import static yicheng.policy.Effect.COORDINATE_FIRST;
import static yicheng.policy.Effect.LATE;
import static yicheng.policy.Effect.REMIND;
import static yicheng.policy.Effect.SUPPLEMENT;
import static yicheng.policy.Mender.OFFICE;
import static yicheng.policy.Mender.PRINCIPAL_LEADER;
import static yicheng.policy.Mender.SUPERVISING_LEADER;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import yicheng.policy.Finding;
import yicheng.topic.Coordination;
import yicheng.topic.Reply;
import yicheng.topic.TopicField;
import yicheng.topic.review.ReviewRules;
import yicheng.topic.review.TopicFacts;

/** The shipped chapter "review" as plain Java: the fake of tests without a rule engine, the baseline of benchmarks. */
public final class HandWrittenReviewRules implements ReviewRules {

    private static final BigDecimal MAJOR = BigDecimal.valueOf(300_000);

    private final BigDecimal major;

    public HandWrittenReviewRules() {
        this(MAJOR);
    }

    /** @param major funds, in yuan, that go to the party committee first */
    public HandWrittenReviewRules(BigDecimal major) {
        this.major = major;
    }

    @Override
    public List<Finding> findings(TopicFacts facts) {
        var found = new HandWrittenFindings(facts);
        HandWrittenContents.judge(facts, found);
        HandWrittenCompetence.judge(facts, major, found);
        coordination(facts, found);
        maturity(facts, found);
        time(facts, found);
        return found.all();
    }

    private static void coordination(TopicFacts facts, HandWrittenFindings found) {
        var state = facts.topic().coordination();
        if (state.isEmpty() && facts.departmentsAtLeast(2)) {
            found.add("review.coordination-open", "3.1.review.coord", SUPPLEMENT, TopicField.COORDINATION);
        }
        if (state.equals(Optional.of(Coordination.NOT_COORDINATED))) {
            found.add(
                    "review.coordination",
                    "3.1.review.coord.lead",
                    COORDINATE_FIRST,
                    TopicField.COORDINATION,
                    SUPERVISING_LEADER);
        }
        if (facts.blank(TopicField.COORDINATION_EVIDENCE)) {
            state.flatMap(HandWrittenReviewRules::evidenceRule)
                    .ifPresent(id -> found.add(id, "3.1.review.coord", SUPPLEMENT, TopicField.COORDINATION_EVIDENCE));
        }
    }

    private static Optional<String> evidenceRule(Coordination state) {
        return switch (state) {
            case AGREED -> Optional.of("review.agreed-evidence");
            case DISPUTED -> Optional.of("review.disputed-evidence");
            case NOT_CONCERNED, NOT_COORDINATED -> Optional.empty();
        };
    }

    private static void maturity(TopicFacts facts, HandWrittenFindings found) {
        if (facts.topic().mature() == Reply.NO) {
            found.add("review.maturity", "3.1.review.mature", SUPPLEMENT, TopicField.PROPOSAL);
        }
        if (!facts.blank(TopicField.BACKGROUND) && facts.shorter(TopicField.BACKGROUND, 10)) {
            found.add("review.background-thin", "3.1.review.supplement", REMIND, TopicField.BACKGROUND);
        }
    }

    private static void time(TopicFacts facts, HandWrittenFindings found) {
        if (!facts.late()) {
            return;
        }
        if (facts.topic().leaderUrgent()) {
            found.add("review.late-admitted", "3.1.submit.late*", REMIND, TopicField.LEADER_URGENT, OFFICE);
        } else if (!facts.hasPartyDecision()) {
            found.add("review.late", "3.1.submit.late*", LATE, TopicField.SUBMITTED_AT, PRINCIPAL_LEADER);
        } else if (facts.afterList()) {
            found.add("review.late-reentry", "3.1.review.return", LATE, TopicField.SUBMITTED_AT, PRINCIPAL_LEADER);
        }
    }
}
