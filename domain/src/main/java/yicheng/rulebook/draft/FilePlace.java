package yicheng.rulebook.draft;

/** Finds places in a file as people count them. */
final class FilePlace {

    private FilePlace() {}

    /** @param line 1-based, with {@code column} in characters */
    static int offset(StringBuilder text, int line, int column) {
        int at = 0;
        for (int passed = 1; passed < line; passed++) {
            at = text.indexOf("\n", at) + 1;
        }
        return at + column - 1;
    }
}
