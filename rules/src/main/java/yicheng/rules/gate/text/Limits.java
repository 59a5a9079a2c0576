package yicheng.rules.gate.text;

/** How much a draft may ask of the machine; far above any real book, far below what would stall or exhaust it. */
public final class Limits {

    public static final int FILE_BYTES = 2 * 1024 * 1024;
    public static final int FILES = 60;
    public static final int LINE_CHARACTERS = 500;
    public static final int VOCABULARY_LINE = 2_000;
    public static final int RULES = 1_000;
    public static final int SENTENCES_OF_A_RULE = 40;
    public static final int JOINED_FACTS = 4;
    public static final int VOCABULARY_ENTRIES = 2_000;
    public static final int EXAMPLES = 50_000;
    public static final int CELL_CHARACTERS = 5_000;

    private Limits() {}
}
