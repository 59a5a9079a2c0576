package yicheng.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import yicheng.attendance.leave.LeaveAct;
import yicheng.attendance.leave.LeaveStage;
import yicheng.people.PostKind;
import yicheng.people.rights.Operation;
import yicheng.people.rights.Reach;

/** The state machine of leave in the documents is the one in the code. */
class LeaveStagesTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "leave-stages.md");

    @Test
    void the_table_of_stages_is_the_one_the_acts_are_asked_by() throws IOException {
        assertThat(Files.readString(DOCUMENT)).contains(table());
    }

    @Test
    void nothing_brings_a_request_that_is_over_back() {
        assertThat(LeaveStage.values())
                .filteredOn(stage -> Arrays.stream(LeaveAct.values()).noneMatch(act -> act.isFrom(stage)))
                .containsExactly(LeaveStage.WITHDRAWN);
    }

    private static String table() {
        var head = "| act | "
                + Arrays.stream(LeaveStage.values())
                        .map(stage -> stage.label().zh())
                        .collect(Collectors.joining(" | "))
                + " | by | clause |\n"
                + "|---|" + "---|".repeat(LeaveStage.values().length) + "---|---|\n";
        return head + Arrays.stream(LeaveAct.values()).map(LeaveStagesTest::row).collect(Collectors.joining());
    }

    private static String row(LeaveAct act) {
        var stages = Arrays.stream(LeaveStage.values())
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
