package yicheng.topic.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.topic.TopicStory.WEEKLY;
import static yicheng.topic.TopicStory.done;
import static yicheng.topic.TopicStory.ground;
import static yicheng.topic.TopicStory.refused;

import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import yicheng.policy.Ground;
import yicheng.topic.TopicField;
import yicheng.topic.TopicStory;
import yicheng.topic.life.Stage;

class LetInLateTest {

    private final TopicStory story = TopicStory.on(TUESDAY);
    private final QueueActs acts = new QueueActs(story);

    @Test
    void a_late_topic_is_let_in_by_the_director_and_by_nobody_else() {
        story.clock.moveTo(LocalDateTime.of(2026, 11, 26, 18, 0));
        var late = acts.submitted(aTopic());

        assertThat(refused(acts.pass(late, "来得及"))).isNotEmpty();
        assertThat(ground(acts.letIn(OFFICE_HEAD, late, "急"))).isEqualTo(Ground.RIGHTS);
        assertThat(refused(acts.letIn(DIRECTOR, late, " ")).get(0).field()).contains("reason");
        var let = done(acts.letIn(DIRECTOR, late, "防汛设备须周一定"));

        assertThat(let.topic().stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(done(acts.pass(let, "")).topic().meeting()).isEqualTo(WEEKLY);
    }

    @Test
    void a_late_topic_stays_late_when_it_was_checked_so_that_it_can_still_be_let_in() {
        story.clock.moveTo(LocalDateTime.of(2026, 11, 26, 18, 0));
        var checked = done(acts.check(acts.submitted(aTopic()), Map.of(TopicField.WITHIN_LEVEL, "是")));

        assertThat(checked.topic().stage()).isEqualTo(Stage.LATE);
        assertThat(done(acts.letIn(DIRECTOR, checked, "防汛设备须周一定")).topic().stage())
                .isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void a_late_topic_waits_for_the_director_until_its_meeting_begins_and_one_let_in_stays_with_it() {
        story.clock.moveTo(LocalDateTime.of(2026, 11, 27, 11, 0));
        var late = acts.submitted(aTopic());
        var urgent = done(acts.letIn(DIRECTOR, acts.submitted(aTopic().titled("防汛抢险")), "汛情"));
        story.clock.moveTo(LocalDateTime.of(2026, 11, 30, 8, 59));

        assertThat(story.office.queue().rollOverDue().handle()).isEmpty();
        story.clock.moveTo(LocalDateTime.of(2026, 11, 30, 9, 0));
        assertThat(story.office.queue().rollOverDue().handle())
                .containsExactlyInAnyOrder(late.topic().id(), urgent.topic().id());
    }
}
