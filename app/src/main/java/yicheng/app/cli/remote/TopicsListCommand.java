package yicheng.app.cli.remote;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import yicheng.app.cli.Console;
import yicheng.app.cli.words.Exit;
import yicheng.policy.Text;

/** {@code topics list}: what the token's owner may see, newest change first, a line each. */
@Command
final class TopicsListCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--stage", paramLabel = "STAGE", defaultValue = "")
    private String stage;

    @Option(names = "--meeting", paramLabel = "MEETING", defaultValue = "", descriptionKey = "list.meeting")
    private String meeting;

    @Option(names = "--words", paramLabel = "WORDS", defaultValue = "")
    private String words;

    @Mixin
    private RemoteOptions options;

    TopicsListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var remote = options.remote(console);
        var asked = asked("stage", stage) + asked("meeting", meeting) + asked("q", words);
        int count = 0;
        var after = "";
        do {
            var page = remote.get("topics?limit=100" + asked + asked("after", after))
                    .json();
            page.path("topics").forEach(this::print);
            count += page.path("topics").size();
            after = page.path("next").asString("");
        } while (!after.isBlank());
        console.note(Text.of("共 %d 项议题".formatted(count), "%d topic(s)".formatted(count)));
        return Exit.OK;
    }

    private void print(JsonNode topic) {
        console.out()
                .println(String.join(
                        "\t",
                        topic.path("id").asString(""),
                        topic.path("receipt").asString("—"),
                        topic.path("stage")
                                .path("label")
                                .asString(topic.path("stage").asString("")),
                        topic.path("meeting").asString(""),
                        topic.path("department").path("name").asString(""),
                        topic.path("title").asString("").replaceAll("\\s", " ")));
    }

    private static String asked(String name, String value) {
        return value.isBlank() ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
