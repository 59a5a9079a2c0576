package yicheng.topic.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yicheng.topic.life.AKeptTopic.AT;
import static yicheng.topic.life.AKeptTopic.SECOND;
import static yicheng.topic.life.AKeptTopic.draft;
import static yicheng.topic.life.AKeptTopic.saying;
import static yicheng.topic.life.AKeptTopic.submitted;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yicheng.journal.StaleVersion;
import yicheng.journal.Transactions;
import yicheng.topic.TopicField;
import yicheng.topic.own.OwnValues;

/** What every keeper of topics does; how it lists them is in {@link TopicLinesContract}, how it finds them in {@link TopicSearchContract}. */
public abstract class TopicsContract {

    /** Nothing kept yet. */
    protected abstract Topics topics();

    /** Of the same installation. */
    protected abstract Transactions transactions();

    @Test
    void a_topic_that_was_never_kept_is_not_there() {
        assertThat(topics().find(new Topic.Id("t1"))).isEmpty();
    }

    @Test
    void whatever_a_topic_holds_comes_back_exactly() {
        var random = new RandomTopics(20261122);
        var kept = IntStream.range(0, 200)
                .mapToObj(i -> save(random.topic("t" + i), random.moment(), 0))
                .toList();

        assertThat(kept)
                .allSatisfy(
                        topic -> assertThat(topics().find(topic.topic().id())).contains(topic));
    }

    @Test
    void what_stands_in_own_fields_comes_back_whatever_becomes_of_them() {
        var topic = draft("t1").saying(draft("t1").form().filling(OwnValues.of(Map.of("涉密等级", "秘密"))));

        save(topic, AT, 0);

        assertThat(topics().find(new Topic.Id("t1"))
                        .orElseThrow()
                        .topic()
                        .form()
                        .own()
                        .of("涉密等级"))
                .isEqualTo("秘密");
    }

    @Test
    void the_lines_of_a_list_say_the_same_as_the_topics() {
        var random = new RandomTopics(7);
        var kept = IntStream.range(0, 100)
                .mapToObj(i -> save(random.topic("t" + i), random.moment(), 0))
                .toList();

        var everything = new Topics.Visible(
                true,
                kept.stream().map(it -> it.topic().department()).collect(java.util.stream.Collectors.toSet()),
                java.util.Optional.empty());
        assertThat(topics().list(TopicLinesContract.first(200, everything)))
                .containsExactlyInAnyOrderElementsOf(
                        kept.stream().map(Topics.Line::of).toList());
    }

    @Test
    void each_change_makes_the_next_version() {
        save(draft("t1"), AT, 0);
        var second = save(saying(draft("t1"), TopicField.TITLE, "购置检测设备"), AT.plusSeconds(60), 1);

        assertThat(second.version()).isEqualTo(2);
        assertThat(topics().find(new Topic.Id("t1"))).contains(second);
    }

    @Test
    void of_two_who_save_the_same_topic_the_second_is_refused() {
        save(draft("t1"), AT, 0);
        var first = save(saying(draft("t1"), TopicField.TITLE, "甲改的"), AT, 1);

        assertThatThrownBy(() -> save(saying(draft("t1"), TopicField.TITLE, "乙改的"), AT, 1))
                .isInstanceOf(StaleVersion.class)
                .hasMessage("topic/t1 is no longer at version 1");
        assertThat(topics().find(new Topic.Id("t1"))).contains(first);
    }

    @Test
    void a_topic_begun_under_an_id_that_is_taken_is_refused() {
        var first = save(draft("t1"), AT, 0);

        assertThatThrownBy(() -> save(draft("t1", SECOND, AKeptTopic.HEAD), AT, 0))
                .isInstanceOf(StaleVersion.class);
        assertThat(topics().find(new Topic.Id("t1"))).contains(first);
    }

    @Test
    void a_change_of_a_topic_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> save(draft("t1"), AT, 3)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void a_failed_unit_keeps_no_topic_and_no_receipt_number() {
        assertThatThrownBy(() -> transactions().inOne(() -> {
                    topics().save(draft("t1"), AT, 0);
                    topics().nextReceipt(2026);
                    throw new IllegalArgumentException("did not go well");
                }))
                .hasMessage("did not go well");

        assertThat(topics().find(new Topic.Id("t1"))).isEmpty();
        assertThat(topics().count(AKeptTopic.everything())).isEmpty();
        assertThat(nextReceipt(2026)).isOne();
    }

    @Test
    void nothing_is_kept_outside_a_unit_of_work() {
        assertThatThrownBy(() -> topics().save(draft("t1"), AT, 0)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> topics().discard(new Topic.Id("t1"), 1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> topics().nextReceipt(2026)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void receipts_are_numbered_from_one_in_each_year() {
        assertThat(List.of(nextReceipt(2026), nextReceipt(2026), nextReceipt(2027), nextReceipt(2026)))
                .containsExactly(1, 2, 1, 3);
    }

    @Test
    void a_discarded_draft_is_gone_for_good() {
        save(draft("t1"), AT, 0);
        save(draft("t2"), AT, 0);

        discard("t1", 1);

        assertThat(topics().find(new Topic.Id("t1"))).isEmpty();
        assertThat(topics().list(Topics.Query.of(AKeptTopic.everything())))
                .extracting(line -> line.id().value())
                .containsExactly("t2");
    }

    @Test
    void a_draft_that_changed_meanwhile_is_not_discarded() {
        save(draft("t1"), AT, 0);
        save(draft("t1"), AT, 1);

        assertThatThrownBy(() -> discard("t1", 1)).isInstanceOf(StaleVersion.class);
        assertThat(topics().find(new Topic.Id("t1"))).isPresent();
    }

    @Test
    void what_waits_is_given_the_longest_unchanged_first() {
        save(submitted("t1", 1), AT.plusSeconds(30), 0);
        save(submitted("t2", 2).at(Stage.ROLLED), AT.plusSeconds(10), 0);
        save(submitted("t3", 3).at(Stage.PASSED), AT, 0);
        save(submitted("t4", 4).at(Stage.ROLLED), AT.plusSeconds(10), 0);

        assertThat(topics().standingAt(Set.of(Stage.SUBMITTED, Stage.ROLLED)))
                .extracting(kept -> kept.topic().id().value())
                .containsExactly("t2", "t4", "t1");
        assertThat(topics().standingAt(Set.of())).isEmpty();
    }

    private Topics.Kept save(Topic topic, Instant at, long basedOn) {
        return transactions().inOne(() -> topics().save(topic, at, basedOn));
    }

    private void discard(String id, long basedOn) {
        transactions().inOne(() -> {
            topics().discard(new Topic.Id(id), basedOn);
            return id;
        });
    }

    private int nextReceipt(int year) {
        return transactions().inOne(() -> topics().nextReceipt(year));
    }
}
