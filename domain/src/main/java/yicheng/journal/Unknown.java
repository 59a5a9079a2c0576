package yicheng.journal;

/** There is nothing by that id. */
public final class Unknown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unknown(String what, String id) {
        super("there is no %s (%s)".formatted(what, id));
    }
}
