package yicheng.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
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
        return StageTable.of(
                List.of(Stage.values()),
                Arrays.stream(Stage.values()).map(Stage::label).toList(),
                Arrays.stream(Act.values()).map(TopicStagesTest::line).toList());
    }

    private static StageTable.Line<Stage> line(Act act) {
        return new StageTable.Line<>(act.label(), act.event(), act::isFrom, act.operation(), act.clause());
    }
}
