package yicheng.topic.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.topic.TopicStory.done;
import static yicheng.topic.TopicStory.refused;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yicheng.topic.TopicField;
import yicheng.topic.TopicStory;
import yicheng.topic.intake.ResupplyTopic;
import yicheng.topic.life.Stage;

class SupplementTest {

    private final TopicStory story = TopicStory.on(TUESDAY);
    private final QueueActs acts = new QueueActs(story);

    @Test
    void a_supplement_keeps_the_receipt_and_is_judged_again() {
        var topic = acts.submitted(aTopic().with(TopicField.MATTERS, "是否更换"));
        var sent = done(acts.supplement(topic, "请补充预算来源", Optional.empty()));
        story.clock.moveTo(LocalDateTime.of(2026, 11, 27, 9, 0));

        var saved = done(acts.save(sent, aTopic().with(TopicField.PROPOSAL, "由综合部从办公经费列支")));
        var back = done(story.office
                .intake()
                .resupplyTopic()
                .handle(
                        story.as(HEAD_OF_FIRST),
                        new ResupplyTopic.Command(saved.topic().id(), saved.version())));

        assertThat(back.topic().stage()).isEqualTo(Stage.UNDER_REVIEW);
        assertThat(back.topic().receipt()).isEqualTo(topic.topic().receipt());
        assertThat(back.topic().judged().orElseThrow().verdict().code()).isEqualTo("pass");
    }

    @Test
    void a_supplement_says_what_is_missing_and_until_when() {
        var topic = acts.submitted(aTopic());

        assertThat(refused(acts.supplement(topic, " ", Optional.empty())).get(0).field())
                .contains("what");
        assertThat(refused(acts.supplement(topic, "预算", Optional.of(LocalDateTime.of(2026, 11, 27, 10, 1))))
                        .get(0)
                        .text()
                        .zh())
                .contains("清单报送（2026年11月27日 周五 10:00）之前");
        assertThat(refused(acts.supplement(topic, "预算", Optional.of(TUESDAY)))
                        .get(0)
                        .field())
                .contains("by");
    }
}
