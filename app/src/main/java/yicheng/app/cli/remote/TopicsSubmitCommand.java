package yicheng.app.cli.remote;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import yicheng.app.cli.Console;
import yicheng.app.cli.words.Exit;
import yicheng.policy.Text;

/** {@code topics submit FILE}: hands one topic in, as {@code POST /api/v1/topics} takes it. Twice the same file is once. */
@Command
final class TopicsSubmitCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "submit.file")
    private String file;

    @Mixin
    private RemoteOptions options;

    TopicsSubmitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var remote = options.remote(console);
        var given = GivenFile.read(file);
        var body = given.json().put("submit", true);
        var topic = remote.post(
                        "topics",
                        "application/json",
                        body.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        given.key("submit"))
                .json();
        console.out()
                .println("%s  %s  %s"
                        .formatted(
                                topic.path("id").asString(""),
                                topic.path("receipt").path("label").asString(""),
                                topic.path("stage").path("label").asString("")));
        topic.path("judged").path("findings").forEach(finding -> {
            var said = finding.path("text").asString("");
            console.note(
                    Text.chinese("  " + finding.path("effect").path("label").asString("") + "  " + said));
        });
        return Exit.OK;
    }
}
