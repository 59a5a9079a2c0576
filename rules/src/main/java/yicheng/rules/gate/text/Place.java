package yicheng.rules.gate.text;

/** A place in a file as the administrator saved it; line and column (in characters) count from 1. */
public record Place(String file, int line, int column) {

    public static Place startOf(String file) {
        return new Place(file, 1, 1);
    }
}
