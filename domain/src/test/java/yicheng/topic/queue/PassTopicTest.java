package yicheng.topic.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.topic.TopicStory.done;
import static yicheng.topic.TopicStory.ground;
import static yicheng.topic.TopicStory.refused;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.topic.TopicField;
import yicheng.topic.TopicStory;
import yicheng.topic.life.Stage;

class PassTopicTest {

    private final TopicStory story = TopicStory.on(TUESDAY);
    private final QueueActs acts = new QueueActs(story);

    @Test
    void a_clerk_checks_and_the_head_of_the_office_passes() {
        var checked = done(acts.check(acts.submitted(aTopic()), Map.of(TopicField.WITHIN_LEVEL, "是")));

        var passed = done(acts.pass(checked, ""));

        assertThat(passed.topic().stage()).isEqualTo(Stage.PASSED);
        assertThat(passed.topic().decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.by()).isEqualTo(OFFICE_HEAD));
    }

    @Test
    void a_clerk_decides_nothing() {
        var topic = acts.submitted(aTopic());

        assertThat(ground(story.office
                        .queue()
                        .passTopic()
                        .handle(
                                story.as(CLERK),
                                new PassTopic.Command(topic.topic().id(), topic.version(), ""))))
                .isEqualTo(Ground.RIGHTS);
    }

    @Test
    void what_the_rules_hold_against_it_is_overruled_with_a_reason_only() {
        var disputed = acts.submitted(aTopic().with(TopicField.COORDINATION, "未协调"));

        assertThat(refused(acts.pass(disputed, ""))).extracting(Finding::field).contains(Optional.of("coordination"));
        var passed = done(acts.pass(disputed, "主任已口头协调，事后补记"));

        assertThat(passed.topic().decisions().get(0).reason()).contains("口头协调");
    }
}
