package yicheng.app.cli.book;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import yicheng.app.cli.Console;
import yicheng.app.cli.remote.RemoteOptions;
import yicheng.app.cli.words.Exit;
import yicheng.app.cli.words.Words;
import yicheng.app.install.Offices;
import yicheng.policy.Text;

/** {@code rules publish DIR}: the rules of the folder come into force on the running server, if its report is about just them. */
@Command
public final class RulesPublishCommand implements Callable<Integer> {

    private final Console console;
    private final Offices offices;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "dir")
    private String folder;

    @Option(names = "--report", paramLabel = "HASH", required = true, descriptionKey = "publish.report")
    private String report;

    @Option(names = "--reason", paramLabel = "TEXT", required = true, descriptionKey = "publish.reason")
    private String reason;

    @Option(names = "--from", paramLabel = "TIME", descriptionKey = "publish.from")
    private String from;

    @Mixin
    private RemoteOptions options;

    public RulesPublishCommand(Console console, Offices offices) {
        this.console = console;
        this.offices = offices;
    }

    @Override
    public Integer call() {
        var files = GivenBook.files(Words.path(folder));
        var own = offices.bench(Optional.empty()).check(files).edition().id();
        var remote = options.remote(console);
        var replayed = remote.get("rules/reports/" + report).json();
        if (!replayed.path("edition").asString("").equals(own)) {
            console.note(Text.of(
                    "这份回放报告不是文件夹 %s 里现在这些规则的，请重新回放（rules replay）".formatted(folder),
                    "this report is not about the rules that the folder %s holds now; replay them again (rules replay)"
                            .formatted(folder)));
            return Exit.POLICY_SAID_NO;
        }
        var draft = "rules/drafts/" + replayed.path("draft").asString();
        var body = new JsonMapper()
                .createObjectNode()
                .put("report", report)
                .put("reason", reason)
                .put("from", Optional.ofNullable(from).orElse(""));
        var edition = remote.send(
                        "POST", draft + "/publication", body, remote.get(draft).tag())
                .json();
        var name = edition.path("edition").path("name").asString("");
        var since = edition.path("from").asString("");
        console.note(Text.of("%s自 %s 起生效".formatted(name, since), "%s is in force from %s".formatted(name, since)));
        return Exit.OK;
    }
}
