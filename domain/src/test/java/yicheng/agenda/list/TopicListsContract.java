package yicheng.agenda.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yicheng.topic.life.AKeptTopic.AT;
import static yicheng.topic.life.AKeptTopic.HANDLER;
import static yicheng.topic.life.AKeptTopic.HEAD;
import static yicheng.topic.life.AKeptTopic.WEEKLY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yicheng.agenda.list.TopicLists.Kept;
import yicheng.journal.StaleVersion;
import yicheng.journal.Transactions;
import yicheng.meeting.MeetingRef;
import yicheng.topic.life.Topic;
import yicheng.topic.life.TopicForm;

/** What every keeper of topic lists does. */
public abstract class TopicListsContract {

    private static final MeetingRef MONTHLY =
            MeetingRef.parse("monthly:2026-12-04").orElseThrow();
    private static final TopicList.Id ID = new TopicList.Id(WEEKLY, 1);

    /** Nothing kept yet. */
    protected abstract TopicLists topicLists();

    /** Of the same installation. */
    protected abstract Transactions transactions();

    @Test
    void a_list_that_was_never_kept_is_not_there() {
        assertThat(topicLists().find(ID)).isEmpty();
        assertThat(topicLists().of(WEEKLY)).isEmpty();
    }

    @Test
    void whatever_a_list_holds_comes_back_exactly() {
        var random = new RandomLists(20261130);
        var kept = IntStream.rangeClosed(1, 200)
                .mapToObj(sheet -> save(random.list(new TopicList.Id(WEEKLY, sheet)), 0))
                .toList();

        assertThat(kept)
                .allSatisfy(
                        one -> assertThat(topicLists().find(one.list().id())).contains(one));
    }

    @Test
    void the_sheets_of_a_meeting_follow_each_other() {
        var second = save(list(new TopicList.Id(WEEKLY, 2), AT), 0);
        var tenth = save(list(new TopicList.Id(WEEKLY, 10), AT.plusSeconds(3)), 0);
        var first = save(list(ID, AT.plusSeconds(7)), 0);
        save(list(new TopicList.Id(MONTHLY, 1), AT), 0);

        assertThat(topicLists().of(WEEKLY)).containsExactly(first, second, tenth);
    }

    @Test
    void each_change_makes_the_next_version() {
        save(list(ID, AT), 0);
        var sentBack = list(ID, AT).sentBack(new TopicList.SentBack(HEAD, AT, "漏了一项"));
        var second = save(sentBack, 1);

        assertThat(second).isEqualTo(new Kept(2, sentBack));
        assertThat(topicLists().of(WEEKLY)).containsExactly(second);
    }

    @Test
    void of_two_who_save_the_same_list_the_second_is_refused() {
        save(list(ID, AT), 0);
        var first = save(list(ID, AT).expired(), 1);

        assertThatThrownBy(() -> save(list(ID, AT), 1))
                .isInstanceOf(StaleVersion.class)
                .hasMessage("list/weekly:2026-11-30/1 is no longer at version 1");
        assertThatThrownBy(() -> save(list(ID, AT), 0)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> save(list(new TopicList.Id(WEEKLY, 2), AT), 1)).isInstanceOf(StaleVersion.class);
        assertThat(topicLists().of(WEEKLY)).containsExactly(first);
    }

    @Test
    void what_stands_somewhere_is_given_the_longest_compiled_first() {
        var late = save(list(ID, AT.plusNanos(2)), 0);
        var early = save(list(new TopicList.Id(WEEKLY, 2), AT), 0);
        var together = save(list(new TopicList.Id(MONTHLY, 1), AT), 0);
        save(list(new TopicList.Id(MONTHLY, 2), AT).expired(), 0);

        assertThat(topicLists().standingAt(Set.of(ListStage.COMPILED, ListStage.SIGNED)))
                .containsExactly(together, early, late);
        assertThat(topicLists().standingAt(Set.of(ListStage.SENT_BACK))).isEmpty();
        assertThat(topicLists().standingAt(Set.of())).isEmpty();
    }

    @Test
    void a_list_stands_where_it_was_last_put() {
        save(list(ID, AT), 0);
        var expired = save(list(ID, AT).expired(), 1);

        assertThat(topicLists().standingAt(Set.of(ListStage.COMPILED))).isEmpty();
        assertThat(topicLists().standingAt(Set.of(ListStage.EXPIRED))).containsExactly(expired);
    }

    @Test
    void a_failed_unit_keeps_no_list() {
        assertThatThrownBy(() -> transactions().inOne(() -> {
                    topicLists().save(list(ID, AT), 0);
                    throw new IllegalArgumentException("did not go well");
                }))
                .hasMessage("did not go well");

        assertThat(topicLists().of(WEEKLY)).isEmpty();
    }

    @Test
    void nothing_is_kept_outside_a_unit_of_work() {
        assertThatThrownBy(() -> topicLists().save(list(ID, AT), 0)).isInstanceOf(IllegalStateException.class);
    }

    static TopicList list(TopicList.Id id, Instant compiled) {
        var marks = new Item.Marks(true, false, OptionalInt.of(10));
        var item = new Item(new Topic.Id("t1"), TopicForm.empty(), marks, 1, "", Optional.empty());
        var signature = new Signature(HANDLER, Optional.empty(), compiled, Optional.empty());
        return new TopicList(
                id, ListStage.COMPILED, List.of(item), signature, Optional.empty(), Optional.empty(), List.of());
    }

    private Kept save(TopicList list, long basedOn) {
        return transactions().inOne(() -> topicLists().save(list, basedOn));
    }
}
