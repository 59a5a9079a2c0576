package yicheng.people.rights;

import java.util.List;
import yicheng.journal.Journal;
import yicheng.journal.Recorded;
import yicheng.policy.Answer;

/** The whole journal, entry by entry, for those who may read all of it. */
public final class ReadJournal {

    /** @param after number of the last entry that is known; 0 for none */
    public record Command(long after, int limit) {}

    private final Journal journal;

    public ReadJournal(Journal journal) {
        this.journal = journal;
    }

    public Answer<List<Recorded>> handle(Actor actor, Command command) {
        return actor.may(Operation.READ_JOURNAL)
                ? new Answer.Done<>(journal.after(command.after(), command.limit()))
                : actor.refused(Operation.READ_JOURNAL);
    }
}
