package yicheng.journal;

import java.util.List;
import java.util.Optional;

/** Reads the whole journal and finds the first entry that is not as it was recorded. */
public final class VerifyJournal {

    private static final int AT_ONCE = 1_000;

    /**
     * @param intact entries that hold, from the first
     * @param hash of the last that holds; written down elsewhere, it also shows when a whole end was cut off or replaced
     * @param broken number of the first entry that was changed, moved or taken away
     */
    public record Verified(long intact, String hash, Optional<Long> broken) {}

    private final Journal journal;

    public VerifyJournal(Journal journal) {
        this.journal = journal;
    }

    public Verified handle() {
        var read = new Verified(0, Chain.START, Optional.empty());
        for (var next = next(read.intact()); !next.isEmpty(); next = next(read.intact())) {
            for (var recorded : next) {
                if (recorded.number() != read.intact() + 1 || !Chain.holds(read.hash(), recorded)) {
                    return broken(read);
                }
                read = new Verified(recorded.number(), recorded.hash(), Optional.empty());
            }
        }
        return isAtTheEnd(read) ? read : broken(read);
    }

    /** Up to the first that cannot be read at all. */
    private List<Recorded> next(long number) {
        try {
            return journal.after(number, AT_ONCE);
        } catch (BrokenEntry broken) {
            int before = (int) Math.max(0, broken.number() - number - 1);
            return before == 0 ? List.of() : journal.after(number, Math.min(before, AT_ONCE));
        }
    }

    private boolean isAtTheEnd(Verified read) {
        try {
            return journal.after(read.intact(), 1).isEmpty();
        } catch (BrokenEntry broken) {
            return false;
        }
    }

    private static Verified broken(Verified read) {
        return new Verified(read.intact(), read.hash(), Optional.of(read.intact() + 1));
    }
}
