package yicheng.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import yicheng.app.cli.Cli;
import yicheng.app.cli.Surroundings;

/** The command line's entry. What it prints is UTF-8 whatever the terminal's locale says. */
public final class Main {

    private static final int OUT_BUFFER = 1 << 16;

    private Main() {}

    public static void main(String[] args) {
        var buffer = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), OUT_BUFFER);
        var out = new PrintStream(buffer, false, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setOut(out);
        System.setErr(err);
        var around = new Surroundings(out, err, System.getenv(), Clock.systemUTC());
        var killed = new UntilKilled();
        int code = new Cli(around, new Wiring(), server -> killed.await()).run(args);
        out.flush();
        killed.end();
        System.exit(code);
    }
}
