package yicheng.app.cli.remote;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import yicheng.app.cli.Console;
import yicheng.app.cli.words.Exit;
import yicheng.app.cli.words.Failure;
import yicheng.policy.Text;

/** {@code calendar import FILE}: a year's days off as its notice gives them, after a look at what would move. */
@Command
final class CalendarImportCommand implements Callable<Integer> {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "holidays.file")
    private String file;

    @Option(names = "--source", paramLabel = "NOTICE", required = true)
    private String source;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Mixin
    private RemoteOptions options;

    CalendarImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var remote = options.remote(console);
        var rows = rows(GivenFile.read(file));
        var year = rows.get(0).get("date").replaceAll("\\D.*", "");
        var answer = remote.send("PUT", "calendar/years/" + year, body(rows)).json();
        answer.path("moves").forEach(this::print);
        int moves = answer.path("moves").size();
        console.note(
                answer.path("kept").asBoolean()
                        ? Text.of(
                                "%s 年放假安排已保存，移动 %d 个时间".formatted(year, moves),
                                "the holidays of %s are kept; %d date(s) moved".formatted(year, moves))
                        : Text.of(
                                "%s 年共 %d 个时间会移动，没有保存".formatted(year, moves),
                                "%s: %d date(s) would move; nothing was kept".formatted(year, moves)));
        return Exit.OK;
    }

    private ObjectNode body(List<CSVRecord> rows) {
        var body = new JsonMapper().createObjectNode().put("source", source).put("dryRun", dryRun);
        var array = body.putArray("rows");
        rows.forEach(row -> array.addObject()
                .put("date", row.get("date"))
                .put("name", row.get("name"))
                .put("kind", row.get("kind")));
        return body;
    }

    private void print(JsonNode move) {
        console.out()
                .println(String.join(
                        "\t",
                        move.path("meeting").asString(""),
                        move.path("step").path("label").asString(""),
                        move.path("from").asString("—"),
                        move.path("to").asString("—")));
    }

    private static List<CSVRecord> rows(GivenFile given) {
        try (var in = new InputStreamReader(new ByteArrayInputStream(given.bytes()), StandardCharsets.UTF_8);
                var parsed = FORMAT.parse(in)) {
            if (parsed.getHeaderNames().containsAll(List.of("date", "name", "kind"))) {
                var rows = parsed.getRecords();
                if (!rows.isEmpty() && rows.stream().allMatch(CSVRecord::isConsistent)) {
                    return rows;
                }
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            // told below
        }
        throw Failure.unreadable(
                "文件 %s 须为 CSV，第一行是 date,name,kind，kind 填 holiday 或 workday（与 calendar export 的 holidays.csv 相同）"
                        .formatted(given.path()),
                "%s has to be CSV with the heading date,name,kind, as the holidays.csv of calendar export"
                        .formatted(given.path()));
    }
}
