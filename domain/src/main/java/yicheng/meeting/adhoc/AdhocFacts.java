package yicheng.meeting.adhoc;

import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import yicheng.policy.Text;

/**
 * What a rule of the chapter "meetings" can ask of an ad hoc meeting. Published vocabulary of rule files: additions only.
 *
 * @param byProposer the one who acts is the leader who proposes it
 * @param filled the fields that are not blank
 * @param ownDepartment at least one department concerned is in the proposer's portfolio
 * @param otherDepartment at least one is not
 * @param allowedByRight immediate notice was allowed by the proposer or a principal leader
 * @param minutesLate how long after the time limit for notice it is; 0 when in time
 * @param room what else is in the room at that time, in words; blank for nothing
 * @param halfDay what else is held in that half-day; blank for nothing
 * @param twice who is needed elsewhere at that time; blank for nobody
 */
public record AdhocFacts(
        AdhocAct act,
        Standing proposer,
        boolean byProposer,
        Optional<Ground> ground,
        Set<AdhocField> filled,
        boolean ownDepartment,
        boolean otherDepartment,
        boolean allowedByRight,
        AdhocLead lead,
        long minutesLate,
        String room,
        String halfDay,
        String twice) {

    /** What the policy makes of the one who proposes. */
    public enum Standing {
        PRINCIPAL("主要领导", "principal leader"),
        SUPERVISING("分管领导", "supervising leader"),
        OTHER("其他人员", "somebody else");

        private final Text label;

        Standing(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        public Text label() {
            return label;
        }
    }

    public AdhocFacts {
        filled = Set.copyOf(filled);
    }

    public boolean blank(AdhocField field) {
        return !filled.contains(field);
    }

    public boolean groundIs(Ground one) {
        return ground.filter(one::equals).isPresent();
    }

    /** It is being drafted or proposed. */
    public boolean arranging() {
        return act == AdhocAct.DRAFT || act == AdhocAct.PROPOSE;
    }

    public boolean past() {
        return lead.minutes() <= 0;
    }

    public boolean aheadLess(int minutes) {
        return lead.minutes() < minutes;
    }

    /** Later than that time of the n-th working day before the meeting. */
    public boolean laterThan(int workingDays, LocalTime at) {
        return lead.laterThan(workingDays, at);
    }

    /** Later than the time limit for notice. */
    public boolean late() {
        return minutesLate > 0;
    }

    public boolean roomTaken() {
        return !room.isBlank();
    }

    public boolean halfDayShared() {
        return !halfDay.isBlank();
    }

    public boolean someoneTwice() {
        return !twice.isBlank();
    }

    /** The same, so late for notice. */
    public AdhocFacts late(long minutes) {
        return new AdhocFacts(
                act,
                proposer,
                byProposer,
                ground,
                filled,
                ownDepartment,
                otherDepartment,
                allowedByRight,
                lead,
                minutes,
                room,
                halfDay,
                twice);
    }
}
