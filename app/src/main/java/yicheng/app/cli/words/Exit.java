package yicheng.app.cli.words;

/** How the process ends; documented by {@code --help}. */
public final class Exit {

    public static final int OK = 0;
    public static final int POLICY_SAID_NO = 1;
    public static final int WRONG_USAGE = 2;
    public static final int UNREADABLE_FILE = 3;
    public static final int PORT_TAKEN = 4;
    public static final int SERVER = 5;
    public static final int INTERNAL = 70;

    private Exit() {}
}
