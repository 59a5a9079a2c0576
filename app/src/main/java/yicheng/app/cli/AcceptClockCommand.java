package yicheng.app.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import yicheng.app.cli.words.Exit;
import yicheng.app.cli.words.Failure;
import yicheng.app.install.Offices;
import yicheng.policy.Text;

/** {@code journal accept-clock --data DIR --reason TEXT}: the way out after a clock that had been far ahead. */
@Command
final class AcceptClockCommand implements Callable<Integer> {

    private final Console console;
    private final Offices offices;

    @Option(names = "--data", paramLabel = "DIR", required = true)
    private String data;

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason;

    AcceptClockCommand(Console console, Offices offices) {
        this.console = console;
        this.offices = offices;
    }

    @Override
    public Integer call() throws IOException {
        if (reason.isBlank()) {
            throw Failure.usage("请用 --reason 写明原因，如：电池没电，时钟曾快一天", "say with --reason what was wrong with the clock");
        }
        var accepted = StoppedOffice.with(data, folder -> offices.acceptClock(folder, Clock.systemUTC(), reason));
        console.out()
                .println(console.in(Text.of(
                        "已记入日志第 %d 条：以现在的时钟为准".formatted(accepted.number()),
                        "entry %d of the journal says so: the clock is right now".formatted(accepted.number()))));
        return Exit.OK;
    }
}
