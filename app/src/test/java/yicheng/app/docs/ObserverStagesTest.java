package yicheng.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import yicheng.attendance.observer.ObserverAct;
import yicheng.attendance.observer.ObserverStage;
import yicheng.people.PostKind;
import yicheng.people.rights.Operation;
import yicheng.people.rights.Reach;

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
        var head = "| act | "
                + Arrays.stream(ObserverStage.values())
                        .map(stage -> stage.label().zh())
                        .collect(Collectors.joining(" | "))
                + " | by | clause |\n"
                + "|---|" + "---|".repeat(ObserverStage.values().length) + "---|---|\n";
        return head
                + Arrays.stream(ObserverAct.values())
                        .map(ObserverStagesTest::row)
                        .collect(Collectors.joining());
    }

    private static String row(ObserverAct act) {
        var stages = Arrays.stream(ObserverStage.values())
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
