package yicheng.people.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RightsTableTest {

    @Test
    void the_table_that_people_read_is_what_actors_may_do() throws IOException {
        assertThat(RightsTable.text()).isEqualTo(Files.readString(Path.of("..", "docs", "rights.md")));
    }
}
