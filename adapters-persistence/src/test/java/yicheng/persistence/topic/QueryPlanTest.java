package yicheng.persistence.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.topic.life.AKeptTopic.FIRST;
import static yicheng.topic.life.AKeptTopic.HANDLER;
import static yicheng.topic.life.AKeptTopic.WEEKLY;
import static yicheng.topic.life.AKeptTopic.everything;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yicheng.persistence.database.Database;
import yicheng.topic.TopicField;
import yicheng.topic.life.AKeptTopic;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics.Place;
import yicheng.topic.life.Topics.Query;
import yicheng.topic.life.Topics.Visible;

/** No list reads or sorts all topics. */
class QueryPlanTest {

    private static final Visible OWN = new Visible(false, Set.of(FIRST), Optional.empty());
    private static final Place PLACE = new Place(AKeptTopic.AT, new Topic.Id("t1"));

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.inFolder(folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_whole_list_and_its_pages_follow_the_order_of_change() {
        assertThat(plan(Query.of(everything())))
                .contains("USING INDEX topic_by_change")
                .doesNotContain("TEMP B-TREE");
        assertThat(plan(new Query(
                        everything(), Set.of(), Optional.empty(), Optional.empty(), "", Optional.of(PLACE), 50)))
                .contains("topic_by_change ((changed,id)<(?,?))")
                .doesNotContain("TEMP B-TREE");
    }

    @Test
    void a_departments_list_goes_by_department() {
        assertThat(plan(Query.of(OWN)))
                .contains("topic_by_department (department=?)")
                .doesNotContain("TEMP B-TREE");
    }

    @Test
    void the_queue_goes_by_stage_and_a_meetings_topics_by_meeting() {
        assertThat(plan(new Query(
                        everything(),
                        Set.of(Stage.SUBMITTED),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        50)))
                .contains("topic_by_stage (stage=?)");
        assertThat(plan(new Query(
                        everything(), Set.of(), Optional.empty(), Optional.of(WEEKLY), "", Optional.empty(), 50)))
                .contains("topic_by_meeting (meeting=?)");
    }

    @Test
    void a_word_that_many_have_is_looked_for_in_the_order_of_the_list() {
        var query = new Query(everything(), Set.of(), Optional.empty(), Optional.empty(), "设备", Optional.empty(), 50);
        var asked = new TopicQuery(query, WordIndex.FTS5, true);

        assertThat(plan(asked.sql(), asked.values()))
                .contains("USING INDEX topic_by_change")
                .doesNotContain("TEMP B-TREE");
        assertThat(plan(query)).contains("INTEGER PRIMARY KEY");
    }

    @Test
    void both_ways_of_looking_for_a_word_find_the_same() {
        database.transactions().inOne(() -> {
            database.topics().save(AKeptTopic.submitted("t1", 1), AKeptTopic.AT, 0);
            database.topics().save(AKeptTopic.submitted("t2", 2), AKeptTopic.AT.plusSeconds(60), 0);
            return database.topics()
                    .save(AKeptTopic.saying(AKeptTopic.submitted("t3", 3), TopicField.TITLE, "年度培训"), AKeptTopic.AT, 0);
        });
        var query = new Query(everything(), Set.of(), Optional.empty(), Optional.empty(), "投影设备", Optional.empty(), 50);

        assertThat(found(query, true)).containsExactly("t2", "t1");
        assertThat(found(query, false)).containsExactly("t2", "t1");
    }

    private List<String> found(Query query, boolean common) {
        var asked = new TopicQuery(query, WordIndex.FTS5, common);
        return Jdbi.create("jdbc:sqlite:" + folder.resolve("office.db"))
                .withHandle(handle -> JdbiTopics.bound(handle, asked.sql(), asked.values())
                        .map((row, context) -> row.getString("id"))
                        .list());
    }

    @Test
    void spending_goes_by_department_and_by_project() {
        assertThat(plan(JdbiTopics.SPENDING_OF_DEPARTMENT, List.of("d1", "2026", 10)))
                .contains("topic_by_department_spending (department=? AND received>?)")
                .doesNotContain("TEMP B-TREE");
        assertThat(plan(JdbiTopics.SPENDING_OF_PROJECT, List.of("网络改造", "2026", 10)))
                .contains("topic_by_project_spending (project=? AND received>?)")
                .doesNotContain("TEMP B-TREE");
    }

    @Test
    void counting_reads_the_tallies_and_a_leaders_drafts_only() {
        var count = new TopicCount(new Visible(true, Set.of(FIRST), Optional.of(HANDLER)));

        assertThat(plan(count.sql(), count.values()))
                .contains("topic_tally")
                .contains("topic_by_author (author=?)")
                .doesNotContain("SCAN topic ");
    }

    @Test
    void the_topics_of_a_meeting_go_by_meeting() {
        assertThat(plan(JdbiTopics.OF_MEETING.formatted("(?, ?)"), List.of("weekly:2026-11-30", "passed", "held")))
                .contains("topic_by_meeting (meeting=?)");
    }

    @Test
    void the_meetings_of_topics_at_a_stage_are_read_from_the_index_alone() {
        assertThat(plan(JdbiTopics.MEETINGS.formatted("(?, ?)"), List.of("listed", "ranked")))
                .contains("USING COVERING INDEX topic_by_stage_and_meeting (stage=?)");
    }

    @Test
    void what_topics_say_is_read_from_the_index_alone_the_last_received_first() {
        assertThat(plan(TopicSaid.SQL, List.of("2026", 5000)))
                .contains("USING COVERING INDEX topic_by_receipt (received>?)")
                .doesNotContain("TEMP B-TREE");
    }

    private String plan(Query query) {
        var asked = new TopicQuery(query, WordIndex.FTS5, false);
        return plan(asked.sql(), asked.values());
    }

    private String plan(String sql, List<?> values) {
        return Jdbi.create("jdbc:sqlite:" + folder.resolve("office.db"))
                .withHandle(handle -> String.join(
                        "\n",
                        JdbiTopics.bound(handle, "explain query plan " + sql, Collections.unmodifiableList(values))
                                .map((row, context) -> row.getString("detail"))
                                .list()));
    }
}
