package yicheng.app.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import yicheng.app.cli.words.Exit;
import yicheng.app.cli.words.Failure;
import yicheng.app.cli.words.Words;
import yicheng.app.install.DataFolder;
import yicheng.app.install.FolderInUse;
import yicheng.app.install.Offices;
import yicheng.journal.Recorded;
import yicheng.persistence.unit.UnreadableData;
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
        var accepted = accepted(new DataFolder(Words.path(data)));
        console.out()
                .println(console.in(Text.of(
                        "已记入日志第 %d 条：以现在的时钟为准".formatted(accepted.number()),
                        "entry %d of the journal says so: the clock is right now".formatted(accepted.number()))));
        return Exit.OK;
    }

    private Recorded accepted(DataFolder folder) throws IOException {
        try {
            return offices.acceptClock(folder, Clock.systemUTC(), reason);
        } catch (UnreadableData unreadable) {
            throw Failure.unreadable(
                    "文件夹 %s 里没有可用的数据：%s".formatted(folder.path(), unreadable.getMessage()),
                    "there are no usable data in the folder %s: %s".formatted(folder.path(), unreadable.getMessage()));
        } catch (FolderInUse running) {
            throw Failure.unreadable(
                    "文件夹 %s 正由服务使用，请先停止服务".formatted(folder.path()),
                    "a server runs on the folder %s; stop it first".formatted(folder.path()));
        }
    }
}
