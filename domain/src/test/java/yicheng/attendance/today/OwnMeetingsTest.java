package yicheng.attendance.today;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DEPUTY_OF_FINANCE;
import static yicheng.people.FiveDepartments.HANDLER_IN_FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FINANCE;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.topic.TopicStory.WEEKLY;
import static yicheng.topic.TopicStory.done;

import java.util.List;
import org.junit.jupiter.api.Test;
import yicheng.attendance.leave.LeaveStage;
import yicheng.attendance.member.Attendee;
import yicheng.attendance.roll.RollStory;
import yicheng.people.Person;

/** What the meetings of the week ask of each of those who come to them. */
class OwnMeetingsTest {

    private final RollStory story = new RollStory();

    @Test
    void a_member_may_ask_for_leave_until_it_begins_and_signs_in_once() {
        assertThat(monday(HEAD_OF_FIRST)).matches(OwnMeetings.Own::asks).matches(OwnMeetings.Own::signsIn);

        done(story.at(8, 50).signIn(HEAD_OF_FIRST));

        assertThat(monday(HEAD_OF_FIRST).signsIn()).isFalse();
        assertThat(monday(HEAD_OF_FIRST).presence()).isPresent();
        story.at(9, 0);
        assertThat(monday(HEAD_OF_FIRST).asks()).isFalse();
    }

    @Test
    void two_hours_before_one_can_sign_in() {
        story.at(6, 59);
        assertThat(monday(HEAD_OF_FIRST).signsIn()).isFalse();

        story.at(7, 0);
        assertThat(monday(HEAD_OF_FIRST).signsIn()).isTrue();
    }

    @Test
    void who_is_away_has_his_leave_there_and_who_stands_in_whom_he_comes_for() {
        story.financeRings();

        assertThat(monday(HEAD_OF_FINANCE).leave().orElseThrow().stage()).isNotEqualTo(LeaveStage.DRAFT);
        assertThat(monday(HEAD_OF_FINANCE)).matches(one -> !one.asks() && !one.signsIn());
        assertThat(monday(DEPUTY_OF_FINANCE).insteadOf().flatMap(Attendee::person))
                .contains(HEAD_OF_FINANCE);
        assertThat(monday(DEPUTY_OF_FINANCE)).matches(one -> one.signsIn() && !one.asks());
    }

    @Test
    void who_comes_to_none_has_none() {
        assertThat(own(HANDLER_IN_FIRST)).isEmpty();
        assertThat(own(CLERK)).isEmpty();
    }

    private OwnMeetings.Own monday(Person.Id person) {
        return own(person).stream()
                .filter(one -> one.meeting().ref().equals(WEEKLY))
                .findFirst()
                .orElseThrow();
    }

    private List<OwnMeetings.Own> own(Person.Id person) {
        return story.office.attendance().ownMeetings().handle(story.as(person));
    }
}
