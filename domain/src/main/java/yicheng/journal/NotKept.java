package yicheng.journal;

/** The store failed: nothing of the unit was kept, unless the connection broke while its commit was under way. */
public final class NotKept extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotKept(String message, Throwable cause) {
        super(message, cause);
    }
}
