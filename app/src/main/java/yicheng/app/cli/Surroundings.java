package yicheng.app.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;

/**
 * What the process finds around it.
 *
 * @param environment the variables, e.g. {@code LANG}
 * @param clock only its instant counts; the zone is the office's
 */
public record Surroundings(PrintStream out, PrintStream err, Map<String, String> environment, Clock clock) {

    public Surroundings {
        environment = Map.copyOf(environment);
    }
}
