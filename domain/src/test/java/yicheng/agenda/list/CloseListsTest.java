package yicheng.agenda.list;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.topic.TopicStory.WEEKLY;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import yicheng.agenda.ListStory;
import yicheng.meeting.MeetingRef;
import yicheng.topic.life.Stage;

/** Silence never approves (K-04). */
class CloseListsTest {

    private static final LocalDateTime START = LocalDateTime.of(2026, 11, 30, 9, 0);
    private static final MeetingRef NEXT = MeetingRef.parse("weekly:2026-12-07").orElseThrow();

    private final ListStory story = ListStory.on(TUESDAY);

    @Test
    void what_nobody_decided_before_the_meeting_goes_on_to_the_next_as_it_was_passed() {
        var topic = story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());
        var list = story.signed(WEEKLY).list().id();
        story.topics.clock.moveTo(START);

        var closed = story.topics.office.lists().closeLists().handle();

        assertThat(closed.lists()).containsExactly(list);
        assertThat(closed.topics()).containsExactly(topic);
        assertThat(story.topic(topic).topic().stage()).isEqualTo(Stage.PASSED);
        assertThat(story.topic(topic).topic().meeting()).isEqualTo(NEXT);
    }

    @Test
    void a_minute_before_nothing_happens() {
        story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());
        story.signed(WEEKLY);
        story.topics.clock.moveTo(START.minusMinutes(1));

        assertThat(story.topics.office.lists().closeLists().handle().lists()).isEmpty();
    }

    @Test
    void a_decided_list_stays() {
        var topic = story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());
        story.approved(WEEKLY);
        story.topics.clock.moveTo(START.plusDays(1));

        var closed = story.topics.office.lists().closeLists().handle();

        assertThat(closed.lists()).isEmpty();
        assertThat(story.topic(topic).topic().stage()).isEqualTo(Stage.RANKED);
    }
}
