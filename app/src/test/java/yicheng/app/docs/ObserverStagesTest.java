package yicheng.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import yicheng.attendance.observer.ObserverAct;
import yicheng.attendance.observer.ObserverStage;

/** The state machine of observers in the documents is the one in the code. */
class ObserverStagesTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "observer-stages.md");

    @Test
    void the_table_of_stages_is_the_one_the_acts_are_asked_by() throws IOException {
        assertThat(Files.readString(DOCUMENT)).contains(table());
    }

    @Test
    void nothing_brings_an_observer_who_is_done_with_back() {
        assertThat(ObserverStage.values())
                .filteredOn(stage -> Arrays.stream(ObserverAct.values()).noneMatch(act -> act.isFrom(stage)))
                .containsExactlyInAnyOrderElementsOf(ObserverStage.OVER);
    }

    private static String table() {
        return StageTable.of(
                List.of(ObserverStage.values()),
                Arrays.stream(ObserverStage.values()).map(ObserverStage::label).toList(),
                Arrays.stream(ObserverAct.values())
                        .map(ObserverStagesTest::line)
                        .toList());
    }

    private static StageTable.Line<ObserverStage> line(ObserverAct act) {
        return new StageTable.Line<>(act.label(), act.event(), act::isFrom, act.operation(), act.clause());
    }
}
