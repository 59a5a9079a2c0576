package yicheng.topic.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;
import static yicheng.people.FiveDepartments.SECOND;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.topic.TopicStory.done;
import static yicheng.topic.TopicStory.refused;

import org.junit.jupiter.api.Test;
import yicheng.topic.TopicStory;

class TransferTopicTest {

    private final TopicStory story = TopicStory.on(TUESDAY);
    private final QueueActs acts = new QueueActs(story);

    @Test
    void a_topic_changes_hands_to_another_department_that_exists() {
        var topic = acts.submitted(aTopic());
        var transfer = story.office.queue().transferTopic();

        assertThat(refused(transfer.handle(
                        story.as(OFFICE_HEAD),
                        new TransferTopic.Command(topic.topic().id(), topic.version(), FIRST, "职能划转"))))
                .isNotEmpty();
        var handed = done(transfer.handle(
                story.as(OFFICE_HEAD), new TransferTopic.Command(topic.topic().id(), topic.version(), SECOND, "职能划转")));

        assertThat(handed.topic().department()).isEqualTo(SECOND);
    }
}
