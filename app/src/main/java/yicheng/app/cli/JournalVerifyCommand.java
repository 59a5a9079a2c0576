package yicheng.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import yicheng.app.cli.words.Exit;
import yicheng.app.cli.words.Failure;
import yicheng.app.cli.words.Words;
import yicheng.app.install.Offices;
import yicheng.journal.VerifyJournal.Verified;
import yicheng.persistence.unit.UnreadableData;
import yicheng.policy.Text;

/** {@code journal verify --data DIR} reads the whole journal and names the first entry that was changed. */
@Command
final class JournalVerifyCommand implements Callable<Integer> {

    private final Console console;
    private final Offices offices;

    @Option(names = "--data", paramLabel = "DIR", required = true)
    private String data;

    JournalVerifyCommand(Console console, Offices offices) {
        this.console = console;
        this.offices = offices;
    }

    @Override
    public Integer call() {
        var verified = verified();
        console.out().println(console.in(verified.broken().isEmpty() ? intact(verified) : broken(verified)));
        return verified.broken().isEmpty() ? Exit.OK : Exit.POLICY_SAID_NO;
    }

    private Verified verified() {
        var folder = Words.path(data);
        try {
            return offices.verifyJournal(folder);
        } catch (UnreadableData unreadable) {
            throw Failure.unreadable(
                    "文件夹 %s 里的数据读不出来（没有 office.db、文件已损坏，或属于其他版本）：%s".formatted(folder, unreadable.getMessage()),
                    "the data in the folder %s cannot be read: %s".formatted(folder, unreadable.getMessage()));
        }
    }

    private static Text intact(Verified verified) {
        return Text.of(
                "日志完整，共 %d 条，末条校验值 %s".formatted(verified.intact(), verified.hash()),
                "the journal is intact: %d entries, hash of the last %s".formatted(verified.intact(), verified.hash()));
    }

    private static Text broken(Verified verified) {
        long number = verified.broken().orElseThrow();
        return Text.of(
                "日志第 %d 条被改动、移走或缺失；之前的 %d 条完整".formatted(number, verified.intact()),
                "entry %d of the journal was changed, moved or taken away; the %d before it are intact"
                        .formatted(number, verified.intact()));
    }
}
