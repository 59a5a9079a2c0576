package yicheng.app.cli;

/** How the process ends; documented by {@code --help}. */
final class Exit {

    static final int OK = 0;
    static final int POLICY_SAID_NO = 1;
    static final int WRONG_USAGE = 2;
    static final int UNREADABLE_FILE = 3;
    static final int PORT_TAKEN = 4;
    static final int INTERNAL = 70;

    private Exit() {}
}
