package yicheng.topic.life;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.topic.life.AKeptTopic.AT;
import static yicheng.topic.life.AKeptTopic.FIRST;
import static yicheng.topic.life.AKeptTopic.HANDLER;
import static yicheng.topic.life.AKeptTopic.HEAD;
import static yicheng.topic.life.AKeptTopic.SECOND;
import static yicheng.topic.life.AKeptTopic.draft;
import static yicheng.topic.life.AKeptTopic.everything;
import static yicheng.topic.life.AKeptTopic.received;
import static yicheng.topic.life.AKeptTopic.saying;
import static yicheng.topic.life.AKeptTopic.submitted;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yicheng.journal.Transactions;
import yicheng.meeting.MeetingRef;
import yicheng.topic.TopicField;
import yicheng.topic.life.Topics.Place;
import yicheng.topic.life.Topics.Query;
import yicheng.topic.life.Topics.Visible;

/** How every keeper of topics orders, pages, counts and adds them up. */
public abstract class TopicLinesContract {

    /** Nothing kept yet. */
    protected abstract Topics topics();

    /** Of the same installation. */
    protected abstract Transactions transactions();

    @Test
    void the_last_changed_comes_first_and_of_those_changed_together_the_last_id() {
        save(draft("t2"), AT);
        save(draft("t1"), AT.plusNanos(1));
        save(draft("t3"), AT);

        assertThat(ids(Query.of(everything()))).containsExactly("t1", "t3", "t2");
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition_while_topics_change_and_go() {
        IntStream.range(0, 7).forEach(i -> save(draft("t" + i), AT.plusSeconds(i)));
        var first = topics().list(first(3, everything()));

        var last = first.get(2);
        change("t4", AT.plusSeconds(100));
        change("t6", AT.plusSeconds(101));
        var second = topics().list(after(last.place(), 3));

        assertThat(last.id().value()).isEqualTo("t4");
        assertThat(second).extracting(line -> line.id().value()).containsExactly("t3", "t2", "t1");
        assertThat(topics().list(after(second.get(2).place(), 3)))
                .extracting(line -> line.id().value())
                .containsExactly("t0");
    }

    @Test
    void a_place_goes_out_as_text_and_comes_back() {
        var place = new Place(AT.plusNanos(7), new Topic.Id("t_1"));

        assertThat(Place.parse(place.text())).contains(place);
        assertThat(Place.parse("t1")).isEmpty();
        assertThat(Place.parse("yesterday_t1")).isEmpty();
        assertThat(Place.parse(AT + "_")).isEmpty();
    }

    @Test
    void drafts_are_seen_by_their_department_and_by_a_leader_who_began_them() {
        save(draft("own", FIRST, HANDLER), AT);
        save(draft("other's", SECOND, HANDLER), AT);
        save(draft("leader's", SECOND, HEAD), AT);
        save(submitted("submitted", 1).in(SECOND), AT);

        assertThat(ids(Query.of(new Visible(false, Set.of(FIRST), Optional.empty()))))
                .containsExactly("own");
        assertThat(ids(Query.of(new Visible(true, Set.of(), Optional.empty())))).containsExactly("submitted");
        assertThat(ids(Query.of(new Visible(true, Set.of(FIRST), Optional.of(HEAD)))))
                .containsExactly("submitted", "own", "leader's");
        assertThat(ids(Query.of(new Visible(false, Set.of(), Optional.empty()))))
                .isEmpty();
    }

    @Test
    void stage_department_and_meeting_narrow_a_list() {
        var monthly = MeetingRef.parse("monthly:2026-12-04").orElseThrow();
        save(submitted("t1", 1), AT);
        save(submitted("t2", 2).at(Stage.PASSED).in(SECOND), AT);
        save(submitted("t3", 3).forMeeting(monthly), AT);

        assertThat(ids(narrowed(Set.of(Stage.SUBMITTED, Stage.LATE), Optional.empty())))
                .containsExactly("t3", "t1");
        assertThat(ids(new Query(
                        everything(), Set.of(), Optional.of(SECOND), Optional.empty(), "", Optional.empty(), 9)))
                .containsExactly("t2");
        assertThat(ids(narrowed(Set.of(), Optional.of(monthly)))).containsExactly("t3");
        assertThat(ids(narrowed(Set.of(Stage.PASSED), Optional.of(monthly)))).isEmpty();
    }

    @Test
    void stages_are_counted_among_what_may_be_seen() {
        save(draft("t1"), AT);
        save(draft("t2", SECOND, HEAD), AT);
        save(submitted("t3", 1), AT);
        save(submitted("t4", 2).in(SECOND), AT);
        transactions().inOne(() -> topics().save(submitted("t4", 2).in(SECOND).at(Stage.PASSED), AT, 1));

        assertThat(topics().count(new Visible(true, Set.of(FIRST), Optional.of(HEAD))))
                .isEqualTo(Map.of(Stage.DRAFT, 2L, Stage.SUBMITTED, 1L, Stage.PASSED, 1L));
        assertThat(topics().count(new Visible(false, Set.of(SECOND), Optional.of(HEAD))))
                .isEqualTo(Map.of(Stage.DRAFT, 1L, Stage.PASSED, 1L));
        assertThat(topics().count(new Visible(false, Set.of(), Optional.empty())))
                .isEmpty();
    }

    @Test
    void spending_of_a_department_is_what_counts_and_costs_since_then_the_latest_first() {
        save(spending("t1", "860万元", Duration.ofDays(1)), AT);
        save(spending("t2", "1200", Duration.ofDays(3)), AT);
        save(spending("nothing", "0", Duration.ofDays(4)), AT);
        save(spending("unreadable", "若干", Duration.ofDays(5)), AT);
        save(spending("withdrawn", "5000", Duration.ofDays(6)).at(Stage.WITHDRAWN), AT);
        save(spending("before", "7000", Duration.ofDays(-1)), AT);
        save(spending("another's", "9000", Duration.ofDays(7)).in(SECOND), AT);

        assertThat(topics().spending(FIRST, "", AT, 10))
                .extracting(topic -> topic.id().value())
                .containsExactly("t2", "t1");
        assertThat(topics().spending(FIRST, "", AT, 1))
                .extracting(topic -> topic.id().value())
                .containsExactly("t2");
    }

    @Test
    void spending_of_a_project_is_found_in_every_department_and_named_once() {
        save(ofProject("t1", Duration.ofDays(1)), AT);
        save(ofProject("t2", Duration.ofDays(2)).in(SECOND), AT);
        save(spending("t3", "300", Duration.ofDays(3)).in(SECOND), AT);
        var key = topics().find(new Topic.Id("t1")).orElseThrow().topic().form().projectKey();

        assertThat(topics().spending(FIRST, key, AT, 10))
                .extracting(topic -> topic.id().value())
                .containsExactly("t2", "t1");
    }

    private static Topic ofProject(String id, Duration after) {
        return saying(spending(id, "2000", after), TopicField.PROJECT, "网络 改造");
    }

    private static Topic spending(String id, String amount, Duration after) {
        return received(saying(draft(id), TopicField.AMOUNT, amount), 1, AT.plus(after));
    }

    static Query first(int limit, Visible visible) {
        return new Query(visible, Set.of(), Optional.empty(), Optional.empty(), "", Optional.empty(), limit);
    }

    private static Query after(Place place, int limit) {
        return new Query(everything(), Set.of(), Optional.empty(), Optional.empty(), "", Optional.of(place), limit);
    }

    private static Query narrowed(Set<Stage> stages, Optional<MeetingRef> meeting) {
        return new Query(everything(), stages, Optional.empty(), meeting, "", Optional.empty(), 50);
    }

    private List<String> ids(Query query) {
        return topics().list(query).stream().map(line -> line.id().value()).toList();
    }

    private void save(Topic topic, Instant at) {
        transactions().inOne(() -> topics().save(topic, at, 0));
    }

    private void change(String id, Instant at) {
        transactions().inOne(() -> {
            var kept = topics().find(new Topic.Id(id)).orElseThrow();
            return topics().save(kept.topic(), at, kept.version());
        });
    }
}
