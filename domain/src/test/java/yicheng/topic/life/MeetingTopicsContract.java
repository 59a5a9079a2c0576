package yicheng.topic.life;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.topic.life.AKeptTopic.AT;
import static yicheng.topic.life.AKeptTopic.SECOND;
import static yicheng.topic.life.AKeptTopic.WEEKLY;
import static yicheng.topic.life.AKeptTopic.draft;
import static yicheng.topic.life.AKeptTopic.received;
import static yicheng.topic.life.AKeptTopic.saying;
import static yicheng.topic.life.AKeptTopic.submitted;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yicheng.journal.Transactions;
import yicheng.meeting.MeetingRef;
import yicheng.topic.TopicField;
import yicheng.topic.life.Topics.Said;

/** How every keeper of topics finds those of a meeting, and what each says to be compared with others. */
public abstract class MeetingTopicsContract {

    private static final MeetingRef MONTHLY =
            MeetingRef.parse("monthly:2026-12-04").orElseThrow();

    /** Nothing kept yet. */
    protected abstract Topics topics();

    /** Of the same installation. */
    protected abstract Transactions transactions();

    @Test
    void the_topics_of_a_meeting_come_in_the_order_in_which_they_were_received() {
        save(receivedAfter("t1", Duration.ofHours(5)));
        save(receivedAfter("t2", Duration.ofHours(1)));
        save(receivedAfter("t4", Duration.ofHours(3)));
        save(receivedAfter("t3", Duration.ofHours(3)));
        save(receivedAfter("elsewhere", Duration.ofHours(2)).forMeeting(MONTHLY));

        assertThat(topics().of(WEEKLY, Set.of(Stage.SUBMITTED)))
                .extracting(kept -> kept.topic().id().value())
                .containsExactly("t2", "t3", "t4", "t1");
    }

    @Test
    void only_those_at_the_stages_asked_for_are_given_whole() {
        save(submitted("passed", 1).at(Stage.PASSED));
        var held = save(submitted("held", 2).at(Stage.HELD));
        save(submitted("ranked", 3).at(Stage.RANKED));
        save(draft("draft"));

        assertThat(topics().of(WEEKLY, Set.of(Stage.HELD, Stage.DRAFT))).containsExactly(held);
        assertThat(topics().of(WEEKLY, Set.of())).isEmpty();
        assertThat(topics().of(MONTHLY, Set.of(Stage.values()))).isEmpty();
    }

    @Test
    void each_meeting_is_named_once_for_which_topics_stand_at_the_stages() {
        save(submitted("t1", 1).at(Stage.RANKED));
        save(submitted("t2", 2).at(Stage.RANKED));
        save(submitted("t3", 3).at(Stage.LISTED).forMeeting(MONTHLY));
        save(submitted("t4", 4).forMeeting(MeetingRef.parse("weekly:2026-12-07").orElseThrow()));

        save(draft("t5").forMeeting(MeetingRef.parse("weekly:2026-12-14").orElseThrow()));

        assertThat(topics().meetings(Set.of(Stage.DRAFT, Stage.LISTED, Stage.RANKED)))
                .containsExactlyInAnyOrder(WEEKLY, MONTHLY);
        assertThat(topics().meetings(Set.of(Stage.RANKED))).containsExactly(WEEKLY);
        assertThat(topics().meetings(Set.of())).isEmpty();
    }

    @Test
    void what_a_topic_says_is_its_title_and_matters() {
        var topic = saying(submitted("t1", 1).in(SECOND).at(Stage.PASSED), TopicField.MATTERS, "是否更换\n \n 型号与\t数量 ");
        save(topic);

        assertThat(topics().said(AT, 10))
                .containsExactly(new Said(
                        topic.id(), "更换会议室投影设备", List.of("是否更换", "型号与\t数量"), SECOND, WEEKLY, Stage.PASSED, AT));
    }

    @Test
    void a_topic_that_says_something_else_is_compared_by_that() {
        save(submitted("t1", 1));
        save(saying(submitted("t2", 2), TopicField.MATTERS, "预算"));

        change(saying(saying(submitted("t1", 1), TopicField.TITLE, "购置检测设备"), TopicField.MATTERS, ""));

        assertThat(topics().said(AT, 10)).extracting(Said::title).containsExactly("更换会议室投影设备", "购置检测设备");
        assertThat(topics().said(AT, 10)).extracting(Said::matters).containsExactly(List.of("预算"), List.of());
    }

    @Test
    void compared_are_those_received_since_then_and_not_withdrawn_the_last_one_first() {
        save(receivedAfter("first", Duration.ZERO));
        save(receivedAfter("last", Duration.ofNanos(2)));
        save(receivedAfter("second", Duration.ofNanos(1)).at(Stage.PAST));
        save(receivedAfter("before", Duration.ofNanos(-1)));
        save(receivedAfter("withdrawn", Duration.ofHours(1)).at(Stage.WITHDRAWN));
        save(receivedAfter("to be entered anew", Duration.ofHours(1)).at(Stage.DRAFT));
        save(draft("draft"));

        assertThat(topics().said(AT, 10))
                .extracting(said -> said.id().value())
                .containsExactly("last", "second", "first");
        assertThat(topics().said(AT, 2)).extracting(said -> said.id().value()).containsExactly("last", "second");
    }

    @Test
    void whatever_topics_hold_is_compared_as_they_say_it() {
        var random = new RandomTopics(20261130);
        IntStream.range(0, 100).forEach(i -> save(random.topic("t" + i)));

        assertThat(topics().said(Instant.EPOCH, 200)).hasSizeGreaterThan(20).allSatisfy(said -> {
            var topic = topics().find(said.id()).orElseThrow().topic();
            assertThat(said)
                    .isEqualTo(new Said(
                            topic.id(),
                            topic.title(),
                            topic.form().items(TopicField.MATTERS),
                            topic.department(),
                            topic.meeting(),
                            topic.stage(),
                            topic.receipt().orElseThrow().at()));
        });
    }

    private static Topic receivedAfter(String id, Duration later) {
        return received(draft(id), 1, AT.plus(later));
    }

    private Topics.Kept save(Topic topic) {
        return transactions().inOne(() -> topics().save(topic, AT, 0));
    }

    private void change(Topic topic) {
        transactions().inOne(() -> topics().save(topic, AT, 1));
    }
}
