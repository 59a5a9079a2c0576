package yicheng.agenda.alike;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_SECOND;
import static yicheng.people.FiveDepartments.SECOND;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.topic.TopicStory.WEEKLY;
import static yicheng.topic.TopicStory.done;
import static yicheng.topic.TopicStory.ground;

import java.util.List;
import org.junit.jupiter.api.Test;
import yicheng.meeting.MeetingRef;
import yicheng.policy.Ground;
import yicheng.topic.TopicStory;
import yicheng.topic.alike.KeepApart;
import yicheng.topic.life.Topics;

class SimilarTopicsTest {

    private static final MeetingRef LATER =
            MeetingRef.parse("weekly:2026-12-07").orElseThrow();

    private final TopicStory story = TopicStory.on(TUESDAY);

    @Test
    void what_reads_alike_is_named_with_the_shared_words_the_most_alike_first() {
        var own = submitted("关于更换会议室投影设备的请示");
        var same = story.submitted(HEAD_OF_SECOND, SECOND, LATER, aTopic().titled("会议室投影设备更换建议"));
        var near = submitted("更换会议室投影设备和音响");
        submitted("年度培训计划");

        var similar = similar(own);

        assertThat(similar)
                .extracting(one -> one.topic().id())
                .containsExactly(same.topic().id(), near.topic().id());
        assertThat(similar.get(0).shared()).contains("会议室投影设备");
        assertThat(similar.get(0).rule().id()).isEqualTo("priority.alike");
    }

    @Test
    void one_the_office_keeps_apart_says_so() {
        var own = submitted("更换会议室投影设备");
        var other = submitted("会议室投影设备更换");
        var command = new KeepApart.Command(
                own.topic().id(), own.version(), other.topic().id(), "一个在南院，一个在北院");

        done(story.office.queue().keepApart().handle(story.as(CLERK), command));

        assertThat(similar(own).get(0).apart().orElseThrow().reason()).isEqualTo("一个在南院，一个在北院");
    }

    @Test
    void a_department_is_not_told_what_others_plan() {
        var own = submitted("更换会议室投影设备");

        var answer = story.office
                .similarTopics()
                .handle(story.as(HEAD_OF_FIRST), own.topic().id());

        assertThat(ground(answer)).isEqualTo(Ground.RIGHTS);
    }

    private Topics.Kept submitted(String title) {
        return story.submitted(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic().titled(title));
    }

    private List<SimilarTopics.Similar> similar(Topics.Kept topic) {
        return done(story.office
                .similarTopics()
                .handle(story.as(CLERK), topic.topic().id()));
    }
}
