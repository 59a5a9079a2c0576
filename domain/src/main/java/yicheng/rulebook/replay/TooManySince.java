package yicheng.rulebook.replay;

import yicheng.policy.Text;

/** So much was judged since a replay that it is better run again. */
public final class TooManySince extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text what;

    TooManySince(Text what) {
        super("there are more than %s since the replay".formatted(what.en()));
        this.what = what;
    }

    /** More than how many of what. */
    public Text what() {
        return what;
    }
}
