package yicheng.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.topic.TopicStory.WEEKLY;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import yicheng.access.InMemorySessions;
import yicheng.agenda.ListStory;
import yicheng.journal.InMemoryTransactions;
import yicheng.topic.life.InMemoryRepeats;
import yicheng.topic.life.Stage;

class RoundTest {

    @Test
    void a_part_that_fails_keeps_none_of_the_others_back() {
        var done = new ArrayList<String>();
        var round = new Round(List.of(
                () -> {
                    throw new IllegalStateException("first");
                },
                () -> done.add("second"),
                () -> {
                    throw new IllegalArgumentException("third");
                },
                () -> done.add("fourth")));

        assertThatThrownBy(round::run)
                .hasMessage("2 parts of the round failed")
                .satisfies(told -> assertThat(told.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("first", "third"));
        assertThat(done).containsExactly("second", "fourth");
    }

    @Test
    void a_list_that_nobody_decided_is_closed_and_the_clerk_is_told_of_the_next_one() {
        var story = ListStory.on(TUESDAY);
        var undecided = story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());
        story.signed(WEEKLY);
        story.topics.clock.moveTo(LocalDateTime.of(2026, 12, 3, 10, 30));

        round(story).run();

        assertThat(story.topic(undecided).topic().stage()).isEqualTo(Stage.PASSED);
        assertThat(story.topics.office.inbox().of(story.topics.as(CLERK)))
                .anyMatch(notice -> notice.about().equals("meeting/weekly:2026-12-07"));
    }

    private static Round round(ListStory story) {
        var transactions = new InMemoryTransactions();
        return Round.of(
                story.topics.office,
                transactions,
                new InMemorySessions(transactions),
                new InMemoryRepeats(transactions),
                story.topics.clock);
    }
}
