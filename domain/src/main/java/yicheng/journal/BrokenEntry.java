package yicheng.journal;

/** What stands at a place of the journal can no longer be read as an entry: somebody changed it from outside. */
public final class BrokenEntry extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long number;

    public BrokenEntry(long number, Throwable cause) {
        super("entry %d of the journal cannot be read".formatted(number), cause);
        this.number = number;
    }

    public long number() {
        return number;
    }
}
