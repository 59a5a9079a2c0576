package yicheng.meeting.clash;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;

/** Lists what stands in the way of the meetings to come, for those who see all of them and can do something about it. */
public final class ReadConflicts {

    public static final int USUAL_DAYS = 60;
    public static final int MOST_DAYS = 366;

    private final FindClashes findClashes;
    private final Clock clock;

    public ReadConflicts(FindClashes findClashes, Clock clock) {
        this.findClashes = findClashes;
        this.clock = clock;
    }

    /**
     * From today on, in the order of time.
     *
     * @param days at most {@value #MOST_DAYS}
     */
    public Answer<List<Conflict>> handle(Actor actor, int days) {
        if (!may(actor)) {
            return actor.refused(Operation.ARRANGE_MEETINGS);
        }
        var today = LocalDate.now(clock);
        return new Answer.Done<>(
                findClashes.between(today, today.plusDays(Math.min(days, MOST_DAYS)), actor.organisation()));
    }

    public static boolean may(Actor actor) {
        return actor.mayEverywhere(Operation.ARRANGE_MEETINGS) || actor.mayEverywhere(Operation.PROPOSE_ADHOC);
    }
}
