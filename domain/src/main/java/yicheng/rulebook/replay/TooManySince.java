package yicheng.rulebook.replay;

/** So much was judged since a replay that it is better run again. */
public final class TooManySince extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManySince(int limit) {
        super("more than %d topics were judged since the replay".formatted(limit));
    }
}
