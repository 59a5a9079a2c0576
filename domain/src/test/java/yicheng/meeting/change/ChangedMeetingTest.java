package yicheng.meeting.change;

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
import yicheng.meeting.arrangement.Arrangement;
import yicheng.topic.life.Stage;

/** What becomes of topics, agendas and numbers when a meeting changes. */
class ChangedMeetingTest {

    private static final LocalDateTime WEDNESDAY = LocalDateTime.of(2026, 12, 2, 9, 0);
    private static final MeetingRef NEXT = MeetingRef.parse("weekly:2026-12-07").orElseThrow();

    private final ListStory story = ListStory.on(TUESDAY);
    private final MeetingChanges changes = new MeetingChanges(story);

    @Test
    void cancelled_its_topics_go_on_and_later_ones_count_one_less() {
        var topic = story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());

        changes.decided(WEEKLY, new Arrangement.Cancelled());
        story.topics.office.queue().rollOverDue().handle();

        assertThat(changes.planned(WEEKLY).held()).isEmpty();
        assertThat(changes.planned(NEXT).number()).hasValue(47);
        assertThat(story.topic(topic).topic().meeting()).isEqualTo(NEXT);
        assertThat(story.topic(topic).topic().stage()).isEqualTo(Stage.PASSED);
    }

    @Test
    void merged_into_a_larger_one_it_keeps_its_list_and_shares_the_agenda() {
        var monthly = MeetingRef.parse("monthly:2026-12-04").orElseThrow();
        var topic = story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());

        changes.decided(WEEKLY, new Arrangement.Merged(monthly));
        story.approved(WEEKLY);

        assertThat(changes.planned(WEEKLY).heldWith()).contains(monthly);
        assertThat(changes.planned(WEEKLY).number()).isEmpty();
        assertThat(story.newest(monthly).order()).containsExactly(topic);
    }

    @Test
    void merged_after_its_list_was_decided_its_topics_go_to_the_larger_agenda_and_come_back() {
        var monthly = MeetingRef.parse("monthly:2026-12-04").orElseThrow();
        var topic = story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());
        story.approved(WEEKLY);

        changes.decided(WEEKLY, new Arrangement.Merged(monthly));
        story.topics.office.lists().followMeetings().handle();
        assertThat(story.newest(monthly).order()).containsExactly(topic);

        changes.decided(WEEKLY, new Arrangement.AsPlanned());
        story.topics.office.lists().followMeetings().handle();
        assertThat(story.newest(monthly).order()).isEmpty();
        assertThat(story.newest(WEEKLY).order()).containsExactly(topic);
        assertThat(story.topics.office.lists().followMeetings().handle()).isEmpty();
    }

    @Test
    void the_agenda_of_a_cancelled_meeting_is_empty_and_its_topics_go_on() {
        var topic = story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());
        story.approved(WEEKLY);

        changes.decided(WEEKLY, new Arrangement.Cancelled());
        story.topics.office.lists().closeLists().handle();
        story.topics.office.lists().followMeetings().handle();

        assertThat(story.newest(WEEKLY).lines()).isEmpty();
        assertThat(story.topic(topic).topic().stage()).isEqualTo(Stage.PASSED);
        assertThat(story.topic(topic).topic().meeting()).isEqualTo(NEXT);
    }

    @Test
    void a_number_that_is_fixed_is_given_to_no_other() {
        story.passed(HEAD_OF_FIRST, FIRST, NEXT, aTopic());
        changes.decided(WEEKLY, new Arrangement.Cancelled());
        story.approved(NEXT);
        assertThat(changes.planned(NEXT).number()).hasValue(47);

        changes.decided(WEEKLY, new Arrangement.AsPlanned());

        assertThat(changes.planned(WEEKLY).number()).hasValue(48);
        assertThat(changes.planned(NEXT).number()).hasValue(47);
    }

    @Test
    void the_number_of_a_meeting_whose_list_was_decided_stays() {
        story.passed(HEAD_OF_FIRST, FIRST, NEXT, aTopic());
        story.approved(NEXT);

        changes.decided(WEEKLY, new Arrangement.Cancelled());

        assertThat(changes.planned(NEXT).number()).hasValue(48);
    }
}
