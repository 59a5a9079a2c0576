package yicheng.journal;

/** Somebody else changed it since it was read; nothing was kept. */
public final class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleVersion(String what, long basedOn) {
        super("%s is no longer at version %d".formatted(what, basedOn));
    }
}
