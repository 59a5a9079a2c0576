package yicheng.topic.life;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.topic.life.AKeptTopic.AT;
import static yicheng.topic.life.AKeptTopic.FIRST;
import static yicheng.topic.life.AKeptTopic.HANDLER;
import static yicheng.topic.life.AKeptTopic.HEAD;
import static yicheng.topic.life.AKeptTopic.SECOND;
import static yicheng.topic.life.AKeptTopic.draft;
import static yicheng.topic.life.AKeptTopic.everything;
import static yicheng.topic.life.AKeptTopic.saying;
import static yicheng.topic.life.AKeptTopic.submitted;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.journal.Transactions;
import yicheng.meeting.MeetingRef;
import yicheng.topic.TopicField;
import yicheng.topic.life.Topics.Place;
import yicheng.topic.life.Topics.Query;
import yicheng.topic.life.Topics.Visible;

/** How every keeper of topics finds, orders, pages and counts them. */
public abstract class TopicListsContract {

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

        assertThat(ids(narrowed(Set.of(Stage.SUBMITTED, Stage.LATE), Optional.empty(), "")))
                .containsExactly("t3", "t1");
        assertThat(ids(new Query(
                        everything(), Set.of(), Optional.of(SECOND), Optional.empty(), "", Optional.empty(), 9)))
                .containsExactly("t2");
        assertThat(ids(narrowed(Set.of(), Optional.of(monthly), ""))).containsExactly("t3");
        assertThat(ids(narrowed(Set.of(Stage.PASSED), Optional.of(monthly), "")))
                .isEmpty();
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "网络",
                "网络安全",
                "络安",
                "安",
                "全",
                "改造方案",
                "server",
                "SERVER",
                "ｓｅｒｖ",
                "A4纸",
                "2026/17",
                "收〔2026〕17号",
                "网络 纸 2026"
            })
    void a_topic_is_found_by_its_words(String words) {
        save(saying(draft("other"), TopicField.TITLE, "更换投影"), AT);
        save(searched(), AT);

        assertThat(ids(narrowed(Set.of(), Optional.empty(), words))).containsExactly("t1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"安网", "网络方案", "erver", "网络 打印", "2027/17", "络络"})
    void a_topic_is_not_found_by_words_it_does_not_say(String words) {
        save(searched(), AT);

        assertThat(ids(narrowed(Set.of(), Optional.empty(), words))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"网络",
                "网络*",
                "网络\" OR \"投影",
                "(网络)",
                "'网络'",
                "-网络",
                "网络:",
                "words:网络",
                "^网络",
                "网络\\",
                "网络;drop table topic",
                "%网络%",
                "网络 & ! |",
                "\u0000网络",
                "网络 NEAR"
            })
    void nothing_that_is_typed_means_anything_to_the_search_itself(String words) {
        save(searched(), AT);

        assertThat(ids(narrowed(Set.of(), Optional.empty(), words))).isSubsetOf("t1");
    }

    @Test
    void words_of_nothing_but_signs_narrow_nothing() {
        save(searched(), AT);

        assertThat(ids(narrowed(Set.of(), Optional.empty(), " ？！\"* "))).containsExactly("t1");
    }

    @Test
    void a_topic_is_found_by_what_it_says_now() {
        save(searched(), AT);
        transactions().inOne(() -> topics().save(saying(searched(), TopicField.TITLE, "购置打印机"), AT, 1));

        assertThat(ids(narrowed(Set.of(), Optional.empty(), "打印机"))).containsExactly("t1");
        assertThat(ids(narrowed(Set.of(), Optional.empty(), "网络"))).isEmpty();
    }

    private static Topic searched() {
        var topic = saying(submitted("t1", 17), TopicField.TITLE, "网络安全改造方案");
        return saying(topic, TopicField.PROPOSAL, "购置Server两台、Ａ４纸十箱");
    }

    static Query first(int limit, Visible visible) {
        return new Query(visible, Set.of(), Optional.empty(), Optional.empty(), "", Optional.empty(), limit);
    }

    private static Query after(Place place, int limit) {
        return new Query(everything(), Set.of(), Optional.empty(), Optional.empty(), "", Optional.of(place), limit);
    }

    private static Query narrowed(Set<Stage> stages, Optional<MeetingRef> meeting, String words) {
        return new Query(everything(), stages, Optional.empty(), meeting, words, Optional.empty(), 50);
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
