package yicheng.app.install;

import yicheng.policy.BookCheck;

/** A rule book that does not pass its check, so that no office can be run by it. */
public final class UnusableBook extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient BookCheck check;

    public UnusableBook(BookCheck check) {
        super("the rule book has %d fault(s)".formatted(check.faults().size()));
        this.check = check;
    }

    public BookCheck check() {
        return check;
    }
}
