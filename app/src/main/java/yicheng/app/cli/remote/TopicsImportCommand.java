package yicheng.app.cli.remote;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import yicheng.app.cli.Console;
import yicheng.app.cli.words.Exit;
import yicheng.policy.Text;

/** {@code topics import FILE}: drafts from a table, with a word on every row. */
@Command
final class TopicsImportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE")
    private String file;

    @Option(names = "--meeting", paramLabel = "MEETING", defaultValue = "", descriptionKey = "import.meeting")
    private String meeting;

    @Mixin
    private RemoteOptions options;

    TopicsImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var remote = options.remote(console);
        var given = GivenFile.read(file);
        var query = meeting.isBlank() ? "" : "?meeting=" + URLEncoder.encode(meeting, StandardCharsets.UTF_8);
        var report = remote.post("topics/import" + query, given.tableType(), given.bytes(), given.key(query))
                .json();
        report.path("rows").forEach(this::print);
        int refused = report.path("refused").asInt();
        console.note(Text.of(
                "存为草稿 %d 项，未能导入 %d 行".formatted(report.path("kept").asInt(), refused),
                "%d draft(s) kept, %d row(s) refused"
                        .formatted(report.path("kept").asInt(), refused)));
        return refused == 0 ? Exit.OK : Exit.POLICY_SAID_NO;
    }

    private void print(JsonNode row) {
        console.out()
                .println("%s\t%s\t%s"
                        .formatted(
                                row.path("row").asString("—"),
                                row.path("topic").asString("—"),
                                row.path("title").asString("")));
        row.path("faults")
                .forEach(fault -> console.out()
                        .println("\t" + fault.path("column").asString("") + "\t"
                                + fault.path("text").asString("")));
    }
}
