package yicheng.agenda.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;
import static yicheng.people.FiveDepartments.SECOND_CLERK;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.topic.TopicStory.WEEKLY;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import yicheng.agenda.ListStory;
import yicheng.notice.Notice;
import yicheng.people.Person;

/** The list of Monday's meeting is due on Friday at 10:00, its decision at 12:00. */
class RemindDueTest {

    private static final LocalDateTime FRIDAY = LocalDateTime.of(2026, 11, 27, 0, 0);

    private final ListStory story = ListStory.on(TUESDAY);

    @Test
    void the_clerks_are_told_a_working_day_before_and_only_once() {
        story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());

        assertThat(toldAt(FRIDAY.minusDays(1).plusHours(9).plusMinutes(59), CLERK))
                .isEmpty();
        assertThat(toldAt(FRIDAY.minusDays(1).plusHours(10), CLERK))
                .containsExactly("2026年第47次周例会的议题清单须于 2026年11月27日 周五 10:00 前签字上报");
        assertThat(toldAt(FRIDAY.minusDays(1).plusHours(11), CLERK)).hasSize(1);
        assertThat(texts(SECOND_CLERK)).hasSize(1);
    }

    @Test
    void the_one_who_signs_is_told_once_a_list_is_compiled() {
        story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());
        story.compiled(WEEKLY);

        assertThat(toldAt(FRIDAY.plusHours(9), OFFICE_HEAD)).anyMatch(text -> text.endsWith("10:00 前签字上报"));
    }

    @Test
    void the_office_is_told_while_topics_are_still_in_review() {
        story.topics.submitted(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());

        assertThat(toldAt(FRIDAY.plusHours(9), CLERK)).hasSize(1);
    }

    @Test
    void the_leader_is_told_while_a_list_waits_for_him_and_again_when_the_time_is_over() {
        story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());
        story.signed(WEEKLY);

        assertThat(toldAt(FRIDAY.plusHours(11), DIRECTOR))
                .anyMatch(text -> text.endsWith("请于 2026年11月27日 周五 12:00 前审定"));
        assertThat(toldAt(FRIDAY.plusHours(12).plusMinutes(1), DIRECTOR)).anyMatch(text -> text.contains("已过"));
    }

    @Test
    void nobody_is_told_of_a_meeting_without_topics() {
        assertThat(toldAt(FRIDAY.plusHours(9), CLERK)).isEmpty();
    }

    @Test
    void nobody_is_told_of_a_decided_list() {
        story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());
        story.approved(WEEKLY);
        int before = texts(DIRECTOR).size();

        assertThat(toldAt(FRIDAY.plusHours(12).plusMinutes(1), DIRECTOR)).hasSize(before);
    }

    private List<String> toldAt(LocalDateTime moment, Person.Id person) {
        story.topics.clock.moveTo(moment);
        story.topics.office.lists().remindDue().handle();
        return texts(person);
    }

    private List<String> texts(Person.Id person) {
        return story.topics.office.inbox().of(story.topics.as(person)).stream()
                .map(Notice::text)
                .map(text -> text.zh())
                .toList();
    }
}
