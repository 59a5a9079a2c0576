package yicheng.app.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yicheng.app.cli.words.Exit;
import yicheng.app.cli.words.Words;
import yicheng.app.install.CacheFolder;
import yicheng.app.install.Offices;
import yicheng.app.print.BookExamples;
import yicheng.app.print.BookFaults;
import yicheng.policy.BookCheck;

/** {@code rules check DIR} names every fault of a rule book; {@code rules examples DIR} shows how its examples come out. */
@Command
final class RulesCheckCommand implements Callable<Integer> {

    private final Console console;
    private final Offices offices;
    private final boolean everyExample;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "dir")
    private String folder;

    @Option(names = "--cache", paramLabel = "DIR")
    private String cache;

    RulesCheckCommand(Console console, Offices offices, boolean everyExample) {
        this.console = console;
        this.offices = offices;
        this.everyExample = everyExample;
    }

    @Override
    public Integer call() {
        var files = OfficeDoor.files(Words.path(folder));
        var kept = Optional.ofNullable(cache)
                .map(Words::path)
                .or(() -> CacheFolder.of(console.around().environment()));
        return print(offices.bench(kept).check(files));
    }

    private int print(BookCheck check) {
        if (everyExample && check.faults().isEmpty()) {
            BookExamples.of(check).forEach(line -> console.out().println(console.in(line)));
        } else {
            BookFaults.of(check).forEach(line -> console.out().println(console.in(line)));
        }
        return check.passes() ? Exit.OK : Exit.POLICY_SAID_NO;
    }
}
