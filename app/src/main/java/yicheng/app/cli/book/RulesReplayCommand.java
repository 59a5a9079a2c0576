package yicheng.app.cli.book;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yicheng.app.cli.Console;
import yicheng.app.cli.remote.Remote;
import yicheng.app.cli.remote.RemoteOptions;
import yicheng.app.cli.words.Exit;
import yicheng.app.cli.words.Words;
import yicheng.app.install.Offices;
import yicheng.app.print.BookFaults;
import yicheng.policy.Text;

/** {@code rules replay DIR}: what the folder's rules would change in everything the running server has archived. */
@Command
public final class RulesReplayCommand implements Callable<Integer> {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final Console console;
    private final Offices offices;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "dir")
    private String folder;

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "draft.title")
    private String title;

    @Mixin
    private RemoteOptions options;

    public RulesReplayCommand(Console console, Offices offices) {
        this.console = console;
        this.offices = offices;
    }

    @Override
    public Integer call() {
        var path = Words.path(folder);
        var files = GivenBook.files(path);
        var check = offices.bench(Optional.empty()).check(files);
        if (!check.passes()) {
            BookFaults.of(check).forEach(console::note);
            return Exit.POLICY_SAID_NO;
        }
        var remote = options.remote(console);
        var name = Optional.ofNullable(title)
                .orElseGet(() -> path.toAbsolutePath().normalize().getFileName().toString());
        var draft = new RemoteDraft(remote).saying(name, files);
        var run = ended(remote, draft);
        var report = run.path("report").asString("");
        if (report.isEmpty()) {
            console.note(Text.of("回放没有完成：" + said(run), "the replay did not finish: " + said(run)));
            return Exit.SERVER;
        }
        print(remote.get("rules/reports/" + report).json());
        return Exit.OK;
    }

    private JsonNode ended(Remote remote, String draft) {
        var none = new JsonMapper().createObjectNode();
        var run = remote.send("POST", "rules/drafts/%s/replays".formatted(draft), none)
                .json();
        var told = -1;
        while (run.path("state").asString("").equals("running")) {
            int percent = run.path("percent").asInt(0);
            if (percent > told) {
                console.note(Text.of("回放 %d%%".formatted(percent), "replayed %d%%".formatted(percent)));
                told = percent;
            }
            pause();
            run = remote.get("rules/replays/" + run.path("id").asString()).json();
        }
        return run;
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(asked);
        }
    }

    private static String said(JsonNode run) {
        return run.path("failure").asString(run.path("state").asString(""));
    }

    private void print(JsonNode report) {
        report.path("differences").forEach(difference -> {
            console.out()
                    .println(String.join(
                            "\t",
                            difference.path("what").path("label").asString(""),
                            difference.path("title").asString(""),
                            difference.path("from").asString(""),
                            difference.path("to").asString(""),
                            rules(difference)));
        });
        var changed = report.path("changed");
        console.note(Text.of(
                "会变：议题 %s 件、议程 %s 份、请假 %s 份、列席 %s 份、会议 %s 次"
                        .formatted(
                                changed.path("topics").asString("0"),
                                changed.path("orders").asString("0"),
                                changed.path("leaves").asString("0"),
                                changed.path("observers").asString("0"),
                                changed.path("meetings").asString("0")),
                "changed: %s topic(s), %s agenda(s), %s request(s) for leave, %s proposal(s) of observers, %s meeting(s)"
                        .formatted(
                                changed.path("topics").asString("0"),
                                changed.path("orders").asString("0"),
                                changed.path("leaves").asString("0"),
                                changed.path("observers").asString("0"),
                                changed.path("meetings").asString("0"))));
        report.path("faults")
                .forEach(fault -> console.note(Text.chinese(fault.path("text").asString(""))));
        var hash = report.path("hash").asString("");
        console.note(Text.of("回放报告 " + hash, "report " + hash));
    }

    private static String rules(JsonNode difference) {
        var ids = new StringBuilder();
        difference
                .path("firing")
                .forEach(rule -> ids.append(" +").append(rule.path("id").asString("")));
        difference
                .path("silent")
                .forEach(rule -> ids.append(" -").append(rule.path("id").asString("")));
        return ids.toString().strip();
    }
}
