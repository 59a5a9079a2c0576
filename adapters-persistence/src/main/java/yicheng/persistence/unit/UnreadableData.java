package yicheng.persistence.unit;

/** The data of an installation cannot be opened or read: not there, damaged, or of another release. */
public final class UnreadableData extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableData(String message) {
        super(message);
    }

    public UnreadableData(String message, Throwable cause) {
        super(message, cause);
    }
}
