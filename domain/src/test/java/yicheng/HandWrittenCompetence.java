package yicheng;

import static yicheng.policy.Effect.REFER_PARTY_COMMITTEE;
import static yicheng.policy.Effect.REMIND;
import static yicheng.policy.Effect.RETURN;
import static yicheng.policy.Effect.SUPPLEMENT;
import static yicheng.policy.Mender.OFFICE;

import java.math.BigDecimal;
import yicheng.topic.Reply;
import yicheng.topic.TopicField;
import yicheng.topic.review.TopicFacts;

/** Whether the office may decide a topic: level, funds, personnel. */
final class HandWrittenCompetence {

    private static final String PERSONNEL = "人事、任免、任命、免职、聘任、提拔、调动、编制、奖惩、岗位、人员调整、调整…人员";
    private static final String CUT = "关于、请示、方案、建议、报告、汇报、审议、研究、工作、事项、的、第一、第二、第三、一期、二期、三期、四期、标段";

    private HandWrittenCompetence() {}

    static void judge(TopicFacts facts, BigDecimal major, HandWrittenFindings found) {
        if (facts.topic().withinLevel() == Reply.NO) {
            found.add("review.level", "3.1.review.level", RETURN, TopicField.WITHIN_LEVEL);
        }
        if (facts.hasPartyDecision()) {
            found.add("review.party-decision", "3.1.review.return", REMIND, TopicField.PARTY_DECISION);
            return;
        }
        funds(facts, major, found);
        personnel(facts, found);
        if (facts.blank(TopicField.AMOUNT) && facts.mentions("万元、亿元")) {
            found.add("review.amount-words", "3.1.review.money", REMIND, TopicField.AMOUNT);
        }
        if (facts.topic().otherMajor()) {
            found.add("review.other-major", "3.1.review.hr", REFER_PARTY_COMMITTEE, TopicField.OTHER_MAJOR);
        }
    }

    private static void funds(TopicFacts facts, BigDecimal major, HandWrittenFindings found) {
        if (facts.amountAtLeast(major)) {
            found.add("review.major-funds", "3.1.review.money", REFER_PARTY_COMMITTEE, TopicField.AMOUNT);
        }
        if (facts.sharesProject(12) && facts.projectAmountAtLeast(12, major)) {
            found.add("review.project-funds", "3.1.review.money", REFER_PARTY_COMMITTEE, TopicField.PROJECT);
        }
        if (facts.topic().sameProject() != Reply.NO && facts.alikeAmountAtLeast(12, 60, CUT, major)) {
            alike(facts, found);
        }
    }

    private static void alike(TopicFacts facts, HandWrittenFindings found) {
        if (facts.topic().sameProject() == Reply.OPEN) {
            found.add("review.alike-funds", "3.1.review.money", SUPPLEMENT, TopicField.SAME_PROJECT, OFFICE);
        } else {
            found.add(
                    "review.alike-funds-confirmed", "3.1.review.money", REFER_PARTY_COMMITTEE, TopicField.SAME_PROJECT);
        }
    }

    private static void personnel(TopicFacts facts, HandWrittenFindings found) {
        var topic = facts.topic();
        if (topic.involvesPersonnel()) {
            found.add("review.personnel", "3.1.review.hr", REFER_PARTY_COMMITTEE, TopicField.INVOLVES_PERSONNEL);
        } else if (topic.personnelChecked() == Reply.YES) {
            found.add(
                    "review.personnel-confirmed", "3.1.review.hr", REFER_PARTY_COMMITTEE, TopicField.PERSONNEL_CHECKED);
        } else if (topic.personnelChecked() == Reply.OPEN && facts.mentions(PERSONNEL)) {
            found.add("review.personnel-words", "3.1.review.hr", SUPPLEMENT, TopicField.PERSONNEL_CHECKED, OFFICE);
        }
    }
}
