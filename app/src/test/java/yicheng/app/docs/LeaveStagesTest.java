package yicheng.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import yicheng.attendance.leave.LeaveAct;
import yicheng.attendance.leave.LeaveStage;

/** The state machine of leave in the documents is the one in the code. */
class LeaveStagesTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "leave-stages.md");

    @Test
    void the_table_of_stages_is_the_one_the_acts_are_asked_by() throws IOException {
        assertThat(Files.readString(DOCUMENT)).contains(table());
    }

    @Test
    void nothing_brings_a_request_that_is_over_back_but_it_can_be_objected_to() {
        assertThat(LeaveAct.values())
                .filteredOn(act -> act.isFrom(LeaveStage.WITHDRAWN))
                .containsExactly(LeaveAct.CONTEST);
    }

    private static String table() {
        return StageTable.of(
                List.of(LeaveStage.values()),
                Arrays.stream(LeaveStage.values()).map(LeaveStage::label).toList(),
                Arrays.stream(LeaveAct.values()).map(LeaveStagesTest::line).toList());
    }

    private static StageTable.Line<LeaveStage> line(LeaveAct act) {
        return new StageTable.Line<>(act.label(), act.event(), act::isFrom, act.operation(), act.clause());
    }
}
