package yicheng.topic.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.topic.TopicStory.done;
import static yicheng.topic.TopicStory.refused;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import yicheng.topic.TopicStory;
import yicheng.topic.life.Stage;

class ReturnTopicTest {

    private final TopicStory story = TopicStory.on(TUESDAY);
    private final QueueActs acts = new QueueActs(story);

    @Test
    void a_return_says_why() {
        assertThat(refused(acts.back(acts.submitted(aTopic()), false, ""))
                        .get(0)
                        .field())
                .contains("reason");
    }

    @Test
    void major_funds_go_to_the_party_committee_whatever_reason_is_given() {
        var topic = acts.submitted(aTopic().spending("860万元"));

        assertThat(refused(acts.pass(topic, "情况特殊")))
                .extracting(finding -> finding.rule().clause().id())
                .contains("3.1.review.money");
        assertThat(done(acts.back(topic, false, "")).topic().stage()).isEqualTo(Stage.REFERRED);
    }

    @Test
    void one_referred_comes_back_only_with_the_number_of_the_decision() {
        var referred = done(acts.back(acts.submitted(aTopic().spending("860万元")), false, ""));
        story.clock.moveTo(LocalDateTime.of(2026, 11, 26, 16, 0));

        assertThat(refused(acts.reenter(referred, "")).get(0).text().zh()).contains("党委会决定文号");
        assertThat(refused(acts.reenter(referred, "无")).get(0).text().zh()).contains("党委会决定文号");
        assertThat(refused(acts.reenter(referred, "已同意")).get(0).field()).contains("partyDecision");
        var back = done(acts.reenter(referred, "党委会〔2026〕31号"));

        assertThat(back.topic().stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(back.topic().round()).isEqualTo(2);
        assertThat(back.topic().receipt().orElseThrow().number()).isEqualTo(1);
        assertThat(done(acts.pass(back, "")).topic().stage()).isEqualTo(Stage.PASSED);
    }

    @Test
    void one_returned_without_a_rule_comes_back_only_with_a_number_too() {
        var referred = done(acts.back(acts.submitted(aTopic()), true, "党委会前置研究事项"));

        assertThat(refused(acts.reenter(referred, "待定")).get(0).field()).contains("partyDecision");
        assertThat(done(acts.reenter(referred, "党委会〔2026〕32号")).topic().round()).isEqualTo(2);
    }
}
