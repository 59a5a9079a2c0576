package yicheng.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import yicheng.people.PostKind;
import yicheng.people.rights.Operation;
import yicheng.people.rights.Reach;
import yicheng.topic.life.Act;
import yicheng.topic.life.Stage;

/** The state machine in the documents is the one in the code. */
class TopicStagesTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "topic-stages.md");

    @Test
    void the_table_of_stages_is_the_one_the_acts_are_asked_by() throws IOException {
        assertThat(Files.readString(DOCUMENT)).contains(table());
    }

    @Test
    void every_stage_but_the_last_ones_can_be_left() {
        assertThat(Stage.values())
                .filteredOn(stage -> Arrays.stream(Act.values()).noneMatch(act -> act.isFrom(stage)))
                .containsExactlyInAnyOrder(Stage.WITHDRAWN, Stage.PAST);
    }

    private static String table() {
        var head = "| act | "
                + Arrays.stream(Stage.values()).map(stage -> stage.label().zh()).collect(Collectors.joining(" | "))
                + " | by | clause |\n"
                + "|---|" + "---|".repeat(Stage.values().length) + "---|---|\n";
        return head + Arrays.stream(Act.values()).map(TopicStagesTest::row).collect(Collectors.joining());
    }

    private static String row(Act act) {
        var stages = Arrays.stream(Stage.values())
                .map(stage -> act.isFrom(stage) ? "●" : "")
                .collect(Collectors.joining(" | "));
        return "| %s %s | %s | %s | %s |\n"
                .formatted(
                        act.label().zh(),
                        act.event(),
                        stages,
                        by(act.operation()),
                        act.clause().id());
    }

    private static String by(Operation operation) {
        return Arrays.stream(PostKind.values())
                .filter(post -> operation.reachOf(post) != Reach.NONE)
                .map(post -> post.label().zh() + suffix(operation.reachOf(post)))
                .collect(Collectors.joining("、"));
    }

    private static String suffix(Reach reach) {
        return reach == Reach.ALL ? "" : "（" + reach.label().zh() + "）";
    }
}
