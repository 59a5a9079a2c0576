package yicheng.agenda.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

class WordingsTest {

    private final Wordings wordings = new Wordings();

    @Test
    void a_topic_that_says_the_same_is_not_taken_apart_again() {
        var first = wordings.of(List.of(said("a", "机房改造"), said("b", "车辆更新")));

        var second = wordings.of(List.of(said("b", "车辆更新"), said("c", "食堂调整")));

        assertThat(second.get("b")).isSameAs(first.get("b"));
        assertThat(second).containsOnlyKeys("b", "c");
    }

    @Test
    void one_that_says_something_else_by_now_is() {
        wordings.of(List.of(said("a", "机房改造")));

        var later = wordings.of(List.of(said("a", "机房供电改造")));

        assertThat(later.get("a").title()).isEqualTo("机房供电改造");
    }

    private static Topics.Said said(String id, String title) {
        return new Topics.Said(
                new Topic.Id(id),
                title,
                List.of("是否同意"),
                new Department.Id("yewu1"),
                MeetingRef.parse("weekly:2026-11-30").orElseThrow(),
                Stage.SUBMITTED,
                Instant.parse("2026-11-24T02:00:00Z"));
    }
}
