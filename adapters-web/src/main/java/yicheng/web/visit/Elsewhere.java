package yicheng.web.visit;

/** Ends the reading of a page that has to be preceded by another. */
final class Elsewhere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String location;

    Elsewhere(String location) {
        super(location, null, false, false);
        this.location = location;
    }

    String location() {
        return location;
    }
}
