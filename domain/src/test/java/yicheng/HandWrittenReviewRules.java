package yicheng;

import static yicheng.policy.Effect.COORDINATE_FIRST;
import static yicheng.policy.Effect.LATE;
import static yicheng.policy.Effect.REFER_PARTY_COMMITTEE;
import static yicheng.policy.Effect.REMIND;
import static yicheng.policy.Effect.RETURN;
import static yicheng.policy.Effect.SUPPLEMENT;
import static yicheng.policy.Mender.OFFICE;
import static yicheng.policy.Mender.PRINCIPAL_LEADER;
import static yicheng.policy.Mender.SUBMITTING_DEPARTMENT;
import static yicheng.policy.Mender.SUPERVISING_LEADER;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yicheng.meeting.Kind;
import yicheng.policy.Clause;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Mender;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.topic.Coordination;
import yicheng.topic.Reply;
import yicheng.topic.TopicField;
import yicheng.topic.review.ReviewRules;
import yicheng.topic.review.TopicFacts;

/** The shipped chapter "review" as plain Java: the fake of tests without a rule engine, the baseline of benchmarks. */
public final class HandWrittenReviewRules implements ReviewRules {

    private static final BigDecimal MAJOR = BigDecimal.valueOf(300_000);
    private static final String PERSONNEL = "人事、任免、任命、免职、聘任、提拔、调动、编制、奖惩、岗位、人员调整、调整…人员";
    private static final String CUT = "关于、请示、方案、建议、报告、汇报、审议、研究、工作、事项、的、第一、第二、第三、一期、二期、三期、四期、标段";

    @Override
    public List<Finding> findings(TopicFacts facts) {
        var found = new ArrayList<Finding>();
        contents(facts, found);
        competence(facts, found);
        coordination(facts, found);
        maturity(facts, found);
        time(facts, found);
        return found;
    }

    private static void contents(TopicFacts facts, List<Finding> found) {
        boolean regular = facts.meeting() != Kind.ADHOC;
        missing(found, facts, "review.title", "3.1.weekly.title", TopicField.TITLE, true);
        missing(found, facts, "review.department", "3.1.submit.by", TopicField.DEPARTMENT, true);
        missing(found, facts, "review.background", "3.1.weekly.background", TopicField.BACKGROUND, regular);
        missing(found, facts, "review.matters", "3.1.weekly.matters", TopicField.MATTERS, true);
        missing(found, facts, "review.ground", "1.adhoc.purpose", TopicField.GROUND, !regular);
        if (!regular
                && !facts.blank(TopicField.GROUND)
                && !facts.names(TopicField.GROUND, "紧急、突发、跨部门")
                && !facts.topic().leaderUrgent()) {
            add(found, "review.ground-other", "1.adhoc.purpose", RETURN, TopicField.GROUND, SUBMITTING_DEPARTMENT);
        }
        monthly(facts, found);
        quarterly(facts, found);
        if (facts.longer(TopicField.TITLE, 40)) {
            add(found, "review.title-length", "3.1.weekly.title", REMIND, TopicField.TITLE, SUBMITTING_DEPARTMENT);
        }
        if (facts.lacksSource()) {
            add(found, "review.source", "3.2.mat.source", REMIND, TopicField.INDICATORS, SUBMITTING_DEPARTMENT);
        }
    }

    private static void monthly(TopicFacts facts, List<Finding> found) {
        if (facts.meeting() != Kind.MONTHLY) {
            return;
        }
        if (!facts.hasRate()) {
            required(found, "review.rate", "3.1.monthly.rate", TopicField.INDICATORS);
        } else if (!facts.hasChange()) {
            add(found, "review.change", "3.1.monthly.change", REMIND, TopicField.INDICATORS, SUBMITTING_DEPARTMENT);
        }
        if (facts.lacksAsOf()) {
            add(
                    found,
                    "review.monthly-as-of",
                    "3.1.monthly.change",
                    SUPPLEMENT,
                    TopicField.INDICATORS,
                    SUBMITTING_DEPARTMENT);
        }
        missing(found, facts, "review.problems", "3.1.monthly.problem", TopicField.PROBLEMS, true);
    }

    private static void quarterly(TopicFacts facts, List<Finding> found) {
        if (facts.meeting() != Kind.QUARTERLY) {
            return;
        }
        if (!facts.hasRate()) {
            required(found, "review.assessment", "3.1.quarterly.assess", TopicField.INDICATORS);
        }
        if (facts.lacksAsOf()) {
            add(
                    found,
                    "review.quarterly-as-of",
                    "3.1.quarterly.assess",
                    SUPPLEMENT,
                    TopicField.INDICATORS,
                    SUBMITTING_DEPARTMENT);
        }
        missing(found, facts, "review.causes", "3.1.quarterly.cause", TopicField.CAUSES, facts.missesTarget());
        missing(
                found,
                facts,
                "review.improvements",
                "3.1.quarterly.improve",
                TopicField.IMPROVEMENTS,
                !facts.blank(TopicField.CAUSES));
    }

    private static void competence(TopicFacts facts, List<Finding> found) {
        if (facts.topic().withinLevel() == Reply.NO) {
            add(found, "review.level", "3.1.review.level", RETURN, TopicField.WITHIN_LEVEL, SUBMITTING_DEPARTMENT);
        }
        if (facts.hasPartyDecision()) {
            add(
                    found,
                    "review.party-decision",
                    "3.1.review.return",
                    REMIND,
                    TopicField.PARTY_DECISION,
                    SUBMITTING_DEPARTMENT);
            return;
        }
        funds(facts, found);
        personnel(facts, found);
        if (facts.blank(TopicField.AMOUNT) && facts.mentions("万元、亿元")) {
            add(found, "review.amount-words", "3.1.review.money", REMIND, TopicField.AMOUNT, SUBMITTING_DEPARTMENT);
        }
        if (facts.topic().otherMajor()) {
            add(
                    found,
                    "review.other-major",
                    "3.1.review.hr",
                    REFER_PARTY_COMMITTEE,
                    TopicField.OTHER_MAJOR,
                    SUBMITTING_DEPARTMENT);
        }
    }

    private static void funds(TopicFacts facts, List<Finding> found) {
        if (facts.amountAtLeast(MAJOR)) {
            add(
                    found,
                    "review.major-funds",
                    "3.1.review.money",
                    REFER_PARTY_COMMITTEE,
                    TopicField.AMOUNT,
                    SUBMITTING_DEPARTMENT);
        }
        if (facts.sharesProject(12) && facts.projectAmountAtLeast(12, MAJOR)) {
            add(
                    found,
                    "review.project-funds",
                    "3.1.review.money",
                    REFER_PARTY_COMMITTEE,
                    TopicField.PROJECT,
                    SUBMITTING_DEPARTMENT);
        }
        if (facts.topic().sameProject() != Reply.NO && facts.alikeAmountAtLeast(12, 60, CUT, MAJOR)) {
            boolean open = facts.topic().sameProject() == Reply.OPEN;
            add(
                    found,
                    open ? "review.alike-funds" : "review.alike-funds-confirmed",
                    "3.1.review.money",
                    open ? SUPPLEMENT : REFER_PARTY_COMMITTEE,
                    TopicField.SAME_PROJECT,
                    open ? OFFICE : SUBMITTING_DEPARTMENT);
        }
    }

    private static void personnel(TopicFacts facts, List<Finding> found) {
        var topic = facts.topic();
        if (topic.involvesPersonnel()) {
            add(
                    found,
                    "review.personnel",
                    "3.1.review.hr",
                    REFER_PARTY_COMMITTEE,
                    TopicField.INVOLVES_PERSONNEL,
                    SUBMITTING_DEPARTMENT);
        } else if (topic.personnelChecked() == Reply.YES) {
            add(
                    found,
                    "review.personnel-confirmed",
                    "3.1.review.hr",
                    REFER_PARTY_COMMITTEE,
                    TopicField.PERSONNEL_CHECKED,
                    SUBMITTING_DEPARTMENT);
        } else if (topic.personnelChecked() == Reply.OPEN && facts.mentions(PERSONNEL)) {
            add(found, "review.personnel-words", "3.1.review.hr", SUPPLEMENT, TopicField.PERSONNEL_CHECKED, OFFICE);
        }
    }

    private static void coordination(TopicFacts facts, List<Finding> found) {
        var state = facts.topic().coordination();
        if (state.isEmpty() && facts.departmentsAtLeast(2)) {
            add(
                    found,
                    "review.coordination-open",
                    "3.1.review.coord",
                    SUPPLEMENT,
                    TopicField.COORDINATION,
                    SUBMITTING_DEPARTMENT);
        }
        if (state.equals(Optional.of(Coordination.NOT_COORDINATED))) {
            add(
                    found,
                    "review.coordination",
                    "3.1.review.coord.lead",
                    COORDINATE_FIRST,
                    TopicField.COORDINATION,
                    SUPERVISING_LEADER);
        }
        if (facts.blank(TopicField.COORDINATION_EVIDENCE)) {
            state.flatMap(HandWrittenReviewRules::evidenceRule)
                    .ifPresent(id -> add(
                            found,
                            id,
                            "3.1.review.coord",
                            SUPPLEMENT,
                            TopicField.COORDINATION_EVIDENCE,
                            SUBMITTING_DEPARTMENT));
        }
    }

    private static Optional<String> evidenceRule(Coordination state) {
        return switch (state) {
            case AGREED -> Optional.of("review.agreed-evidence");
            case DISPUTED -> Optional.of("review.disputed-evidence");
            case NOT_CONCERNED, NOT_COORDINATED -> Optional.empty();
        };
    }

    private static void maturity(TopicFacts facts, List<Finding> found) {
        if (facts.topic().mature() == Reply.NO) {
            add(found, "review.maturity", "3.1.review.mature", SUPPLEMENT, TopicField.PROPOSAL, SUBMITTING_DEPARTMENT);
        }
        if (!facts.blank(TopicField.BACKGROUND) && facts.shorter(TopicField.BACKGROUND, 10)) {
            add(
                    found,
                    "review.background-thin",
                    "3.1.review.supplement",
                    REMIND,
                    TopicField.BACKGROUND,
                    SUBMITTING_DEPARTMENT);
        }
    }

    private static void time(TopicFacts facts, List<Finding> found) {
        if (!facts.late()) {
            return;
        }
        if (facts.topic().leaderUrgent()) {
            add(found, "review.late-admitted", "3.1.submit.late*", REMIND, TopicField.LEADER_URGENT, OFFICE);
        } else if (!facts.hasPartyDecision()) {
            add(found, "review.late", "3.1.submit.late*", LATE, TopicField.SUBMITTED_AT, PRINCIPAL_LEADER);
        } else if (facts.afterList()) {
            add(found, "review.late-reentry", "3.1.review.return", LATE, TopicField.SUBMITTED_AT, PRINCIPAL_LEADER);
        }
    }

    private static void missing(
            List<Finding> found, TopicFacts facts, String id, String clause, TopicField field, boolean needed) {
        if (needed && facts.blank(field)) {
            required(found, id, clause, field);
        }
    }

    private static void required(List<Finding> found, String id, String clause, TopicField field) {
        found.add(finding(id, clause, SUPPLEMENT, field, SUBMITTING_DEPARTMENT, true));
    }

    private static void add(
            List<Finding> found, String id, String clause, Effect effect, TopicField field, Mender mender) {
        found.add(finding(id, clause, effect, field, mender, false));
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
