package yicheng.topic.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DEPUTY_FOR_BUSINESS;
import static yicheng.people.FiveDepartments.DEPUTY_FOR_TECHNOLOGY;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.topic.TopicStory.done;
import static yicheng.topic.TopicStory.ground;
import static yicheng.topic.TopicStory.refused;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yicheng.policy.Ground;
import yicheng.topic.ATopic;
import yicheng.topic.Coordination;
import yicheng.topic.TopicField;
import yicheng.topic.TopicStory;
import yicheng.topic.life.Stage;

class CoordinatingTest {

    private final TopicStory story = TopicStory.on(TUESDAY);
    private final QueueActs acts = new QueueActs(story);

    @Test
    void coordination_is_led_by_the_leader_in_charge_unless_another_is_named() {
        var sent = done(acts.coordinate(acts.submitted(uncoordinated()), Optional.empty()));

        assertThat(sent.topic().stage()).isEqualTo(Stage.COORDINATING);
        assertThat(sent.topic().awaited().orElseThrow().leader()).contains(DEPUTY_FOR_BUSINESS);
        assertThat(sent.topic().awaited().orElseThrow().by()).isEqualTo(LocalDateTime.of(2026, 11, 27, 10, 0));
        assertThat(refused(acts.coordinate(acts.submitted(uncoordinated()), Optional.of(HEAD_OF_FIRST)))
                        .get(0)
                        .field())
                .contains("leader");
    }

    @Test
    void the_leader_named_reports_the_outcome_or_the_office_for_him() {
        var sent = done(acts.coordinate(acts.submitted(uncoordinated()), Optional.empty()));

        assertThat(ground(acts.report(DEPUTY_FOR_TECHNOLOGY, sent, Coordination.AGREED, "已会签")))
                .isEqualTo(Ground.RIGHTS);
        assertThat(refused(acts.report(DEPUTY_FOR_BUSINESS, sent, Coordination.AGREED, ""))
                        .get(0)
                        .field())
                .contains("evidence");
        var reported = done(acts.report(CLERK, sent, Coordination.AGREED, "11月25日三部门会签"));

        assertThat(reported.topic().stage()).isEqualTo(Stage.UNDER_REVIEW);
        assertThat(reported.topic().judged().orElseThrow().verdict().admits()).isTrue();
        var entry = done(story.office
                        .readTopics()
                        .history(story.as(OFFICE_HEAD), sent.topic().id()))
                .get(2)
                .entry();
        assertThat(entry.onBehalfOf()).contains(DEPUTY_FOR_BUSINESS.value());
    }

    private static ATopic uncoordinated() {
        return aTopic().with(TopicField.COORDINATION, "未协调");
    }
}
