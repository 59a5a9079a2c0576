package yicheng.app.cli.words;

import java.util.List;
import yicheng.policy.Text;

/** Ends a command with what to tell and an exit code. */
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final transient List<Text> lines;

    public Failure(int exitCode, List<Text> lines) {
        super(lines.get(0).en());
        this.exitCode = exitCode;
        this.lines = List.copyOf(lines);
    }

    public static Failure usage(String zh, String en) {
        return new Failure(Exit.WRONG_USAGE, List.of(Text.of(zh, en)));
    }

    public static Failure unreadable(String zh, String en) {
        return new Failure(Exit.UNREADABLE_FILE, List.of(Text.of(zh, en)));
    }

    public int exitCode() {
        return exitCode;
    }

    public List<Text> lines() {
        return lines;
    }
}
