package yicheng.app.cli.remote;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yicheng.app.cli.Console;
import yicheng.app.cli.words.Exit;
import yicheng.policy.Text;

/** {@code people import FILE}: changes of the organisation, all of them or none, on top of what stands there now. */
@Command
final class PeopleImportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "people.file")
    private String file;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Mixin
    private RemoteOptions options;

    PeopleImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var remote = options.remote(console);
        var body = GivenFile.read(file).json().put("dryRun", dryRun);
        var tag = remote.get("organisation").tag();
        var organisation =
                remote.send("POST", "organisation/changes", body, tag).json();
        int count = body.path("changes").size();
        console.note(
                dryRun
                        ? Text.of(
                                "%d 项变更都可行，没有保存".formatted(count),
                                "all %d change(s) would do; nothing was kept".formatted(count))
                        : Text.of(
                                "%d 项变更已保存，机构第 %d 版"
                                        .formatted(
                                                count,
                                                organisation.path("version").asLong()),
                                "%d change(s) kept as version %d"
                                        .formatted(
                                                count,
                                                organisation.path("version").asLong())));
        return Exit.OK;
    }
}
