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
import yicheng.rulebook.edition.PublishedEdition;

/** {@code rules adopt --data DIR --reason TEXT}: the way out where this program cannot run the rules in force. */
@Command
final class RulesAdoptCommand implements Callable<Integer> {

    private static final Text NOTHING =
            Text.of("现行的规则可以使用，没有改动", "the rules in force can be used; nothing was changed");

    private final Console console;
    private final Offices offices;

    @Option(names = "--data", paramLabel = "DIR", required = true)
    private String data;

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason;

    RulesAdoptCommand(Console console, Offices offices) {
        this.console = console;
        this.offices = offices;
    }

    @Override
    public Integer call() throws IOException {
        if (reason.isBlank()) {
            throw Failure.usage(
                    "请用 --reason 写明原因，如：程序更新后旧规则不能用", "say with --reason why the shipped rules are adopted");
        }
        var adopted =
                StoppedOffice.with(data, folder -> offices.adoptShippedBook(folder, Clock.systemUTC(), reason.strip()));
        console.out().println(console.in(adopted.map(RulesAdoptCommand::said).orElse(NOTHING)));
        return Exit.OK;
    }

    private static Text said(PublishedEdition edition) {
        return Text.of(
                "%s已生效：随附的规则库。本单位原来的规则仍在历史里，可照着改回".formatted(edition.edition().name()),
                "edition %d, the shipped rule book, is in force; the office's own stays in the history"
                        .formatted(edition.number()));
    }
}
