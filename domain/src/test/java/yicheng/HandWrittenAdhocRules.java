package yicheng;

import static yicheng.meeting.adhoc.AdhocAct.CANCEL;
import static yicheng.meeting.adhoc.AdhocAct.CHANGE_PARTICIPANTS;
import static yicheng.meeting.adhoc.AdhocAct.NOTIFY;
import static yicheng.meeting.adhoc.AdhocAct.PROPOSE;
import static yicheng.policy.Effect.REMIND;
import static yicheng.policy.Effect.RETURN;
import static yicheng.policy.Effect.SUPPLEMENT;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yicheng.calendar.TimeLimit;
import yicheng.meeting.Step;
import yicheng.meeting.adhoc.AdhocFacts;
import yicheng.meeting.adhoc.AdhocFacts.Standing;
import yicheng.meeting.adhoc.AdhocField;
import yicheng.meeting.adhoc.AdhocRules;
import yicheng.meeting.adhoc.AdhocTerm;
import yicheng.meeting.adhoc.Ground;
import yicheng.policy.Clause;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Mender;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** What the shipped chapter "meetings" says of ad hoc meetings as plain Java, for tests that need no rule engine. */
public final class HandWrittenAdhocRules implements AdhocRules {

    private static final LocalTime CLOSE = LocalTime.of(17, 0);

    @Override
    public Said judge(AdhocFacts facts) {
        var found = new ArrayList<Finding>();
        if (facts.arranging()) {
            proposer(facts, found);
            when(facts, found);
        }
        if (facts.act() == PROPOSE) {
            contents(facts, found);
        }
        participants(facts, found);
        if (facts.act() == NOTIFY) {
            notice(facts, found);
        }
        if (facts.act() == CANCEL && facts.past()) {
            add(found, "cancel-past", "1.adhoc.organise", RETURN, AdhocField.START);
        }
        if (facts.act() == CANCEL && facts.blank(AdhocField.CANCELLED_FOR)) {
            add(found, "cancel-reason", "1.adhoc.organise", SUPPLEMENT, AdhocField.CANCELLED_FOR);
        }
        return new Said(found, terms(facts));
    }

    private static void proposer(AdhocFacts facts, List<Finding> found) {
        if (facts.proposer() == Standing.OTHER) {
            add(found, "proposer", "1.adhoc.proposer", RETURN, AdhocField.PROPOSER);
        }
        if (facts.act() == PROPOSE && facts.proposer() == Standing.SUPERVISING) {
            if (!facts.ownDepartment()) {
                add(found, "portfolio", "1.adhoc.proposer", RETURN, AdhocField.DEPARTMENTS);
            } else if (facts.otherDepartment()) {
                add(found, "other-portfolio", "1.adhoc.proposer", REMIND, AdhocField.DEPARTMENTS);
            }
        }
    }

    private static void when(AdhocFacts facts, List<Finding> found) {
        if (facts.past()) {
            add(found, "past", "1.adhoc.when", RETURN, AdhocField.START);
        }
        if (facts.roomTaken()) {
            add(found, "room-taken", "1.adhoc.organise", RETURN, AdhocField.ROOM);
        }
        if (facts.halfDayShared()) {
            add(found, "half-day", "1.collision*", REMIND, AdhocField.START);
        }
    }

    private static void contents(AdhocFacts facts, List<Finding> found) {
        if (facts.blank(AdhocField.GROUND)) {
            add(found, "ground", "1.adhoc.purpose", SUPPLEMENT, AdhocField.GROUND);
        }
        if (facts.groundIs(Ground.OTHER) && facts.proposer() != Standing.PRINCIPAL) {
            add(found, "ground-other", "1.adhoc.purpose", RETURN, AdhocField.GROUND);
        }
        if (facts.blank(AdhocField.MATTER)) {
            add(found, "matter", "1.adhoc.purpose", SUPPLEMENT, AdhocField.MATTER);
        }
        if (facts.blank(AdhocField.ROOM)) {
            add(found, "room", "1.adhoc.organise", SUPPLEMENT, AdhocField.ROOM);
        }
        if (facts.late() && facts.blank(AdhocField.REASON)) {
            add(found, "notice-late", "1.adhoc.notice", REMIND, AdhocField.REASON);
        }
    }

    private static void participants(AdhocFacts facts, List<Finding> found) {
        if (facts.act() == CHANGE_PARTICIPANTS && !facts.byProposer()) {
            add(found, "participants-by", "2.adhoc.participants", RETURN, AdhocField.PARTICIPANTS);
        }
        if (facts.act() == CHANGE_PARTICIPANTS && facts.past()) {
            add(found, "participants-past", "2.adhoc.participants", RETURN, AdhocField.PARTICIPANTS);
        }
        boolean fixing = facts.act() == PROPOSE || facts.act() == CHANGE_PARTICIPANTS;
        if (fixing && facts.blank(AdhocField.PARTICIPANTS)) {
            var id = facts.act() == PROPOSE ? "participants" : "participants-left";
            add(found, id, "2.adhoc.participants", SUPPLEMENT, AdhocField.PARTICIPANTS);
        }
        if (facts.someoneTwice()) {
            add(found, "twice", "2.adhoc.participants", REMIND, AdhocField.PARTICIPANTS);
        }
    }

    private static void notice(AdhocFacts facts, List<Finding> found) {
        if (facts.past()) {
            add(found, "notice-past", "1.adhoc.notice", RETURN, AdhocField.START);
        }
        if (facts.roomTaken()) {
            add(found, "room-gone", "1.adhoc.organise", RETURN, AdhocField.ROOM);
        }
        if (facts.late() && facts.blank(AdhocField.REASON)) {
            add(found, "instant-reason", "1.adhoc.instant", SUPPLEMENT, AdhocField.REASON);
        }
        if (facts.late() && facts.blank(AdhocField.ALLOWED_BY)) {
            add(found, "instant-allowed", "1.adhoc.instant", SUPPLEMENT, AdhocField.ALLOWED_BY);
        }
        if (facts.late() && !facts.blank(AdhocField.ALLOWED_BY) && !facts.allowedByRight()) {
            add(found, "instant-allowed-by", "1.adhoc.instant", RETURN, AdhocField.ALLOWED_BY);
        }
    }

    private static List<AdhocTerm> terms(AdhocFacts facts) {
        var terms = new ArrayList<AdhocTerm>();
        terms.add(new AdhocTerm.NoticeBy(rule("notice", "1.adhoc.notice"), new TimeLimit.WorkingDaysBefore(1, CLOSE)));
        terms.add(new AdhocTerm.LeaveUntil(rule("leave", "2.leave.deadline"), facts.aheadLess(120) ? 0 : 120));
        without(terms, facts, Step.LIST, 3, CLOSE);
        without(terms, facts, Step.DECISION, 2, LocalTime.of(10, 0));
        without(terms, facts, Step.MATERIAL, 2, CLOSE);
        without(terms, facts, Step.PAPERS, 1, CLOSE);
        terms.add(new AdhocTerm.BackFillBy(rule("backfill", "3.2.pack.when"), 1, CLOSE));
        return terms;
    }

    private static void without(List<AdhocTerm> terms, AdhocFacts facts, Step step, int days, LocalTime at) {
        if (facts.laterThan(days, at)) {
            terms.add(new AdhocTerm.Without(rule("without-" + step.code(), "3.1.list.when"), step));
        }
    }

    private static void add(List<Finding> found, String id, String clause, Effect effect, AdhocField field) {
        found.add(new Finding(
                rule(id, clause),
                effect,
                Optional.of(field.code()),
                Text.chinese("meetings.adhoc-" + id),
                Mender.OFFICE,
                effect == SUPPLEMENT,
                Optional.empty()));
    }

    private static RuleRef rule(String id, String clause) {
        return new RuleRef("meetings.adhoc-" + id, Text.chinese("meetings.adhoc-" + id), new Clause(clause));
    }
}
