package yicheng.topic.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.topic.TopicStory.WEEKLY;
import static yicheng.topic.TopicStory.done;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.topic.TopicField;
import yicheng.topic.TopicStory;
import yicheng.topic.life.Stage;

class RollOverDueTest {

    private final TopicStory story = TopicStory.on(TUESDAY);
    private final QueueActs acts = new QueueActs(story);

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-27T10:00:00", "2026-11-26T09:00:00"})
    void until_the_list_is_due_nothing_rolls(LocalDateTime moment) {
        acts.submitted(aTopic());
        story.clock.moveTo(moment);

        assertThat(story.office.queue().rollOverDue().handle()).isEmpty();
    }

    @Test
    void when_the_list_is_due_what_has_not_passed_goes_on_to_the_next_meeting() {
        var waiting = acts.submitted(aTopic());
        var passed = done(acts.pass(acts.submitted(aTopic().titled("更换打印机")), ""));
        story.clock.moveTo(LocalDateTime.of(2026, 11, 27, 10, 0, 1));

        assertThat(story.office.queue().rollOverDue().handle())
                .containsExactly(waiting.topic().id());

        var rolled = story.now(waiting).topic();
        assertThat(rolled.stage()).isEqualTo(Stage.ROLLED);
        assertThat(rolled.meeting().toString()).isEqualTo("weekly:2026-12-07");
        assertThat(story.now(passed).topic().meeting()).isEqualTo(WEEKLY);
        assertThat(story.office.queue().rollOverDue().handle()).isEmpty();
    }

    @Test
    void a_supplement_past_its_own_time_limit_rolls_before_the_list_is_due() {
        var sent = done(
                acts.supplement(acts.submitted(aTopic()), "预算", Optional.of(LocalDateTime.of(2026, 11, 25, 12, 0))));
        story.clock.moveTo(LocalDateTime.of(2026, 11, 25, 12, 1));

        story.office.queue().rollOverDue().handle();

        var rolled = story.now(sent).topic();
        assertThat(rolled.stage()).isEqualTo(Stage.ROLLED);
        assertThat(rolled.awaited().orElseThrow().what()).isEqualTo("预算");
        assertThat(rolled.awaited().orElseThrow().by()).isEqualTo(LocalDateTime.of(2026, 12, 4, 10, 0));
        var entry = done(story.office
                        .readTopics()
                        .history(story.as(OFFICE_HEAD), sent.topic().id()))
                .get(2)
                .entry();
        assertThat(entry.actor()).isEqualTo("system");
        assertThat(entry.edition()).isPresent();
        assertThat(entry.content()).containsEntry("from", "weekly:2026-11-30").containsKey("facts.title");
    }

    @Test
    void what_is_being_talked_over_goes_on_being_talked_over_for_the_next_meeting() {
        var sent =
                done(acts.coordinate(acts.submitted(aTopic().with(TopicField.COORDINATION, "未协调")), Optional.empty()));
        story.clock.moveTo(LocalDateTime.of(2026, 11, 27, 10, 1));

        story.office.queue().rollOverDue().handle();

        var rolled = story.now(sent).topic();
        assertThat(rolled.stage()).isEqualTo(Stage.COORDINATING);
        assertThat(rolled.awaited().orElseThrow().by()).isEqualTo(LocalDateTime.of(2026, 12, 4, 10, 0));
    }
}
