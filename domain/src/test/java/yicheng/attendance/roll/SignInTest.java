package yicheng.attendance.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yicheng.people.FiveDepartments.ADMINISTRATOR;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.HANDLER_IN_FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FINANCE;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;
import static yicheng.topic.TopicStory.WEEKLY;
import static yicheng.topic.TopicStory.done;
import static yicheng.topic.TopicStory.ground;
import static yicheng.topic.TopicStory.refused;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yicheng.attendance.RollMark;
import yicheng.journal.StaleVersion;
import yicheng.policy.Answer;
import yicheng.policy.Ground;

/** Who signs in when, and every no to it. */
class SignInTest {

    private static final LocalDateTime NINE = LocalDateTime.of(2026, 11, 30, 9, 0);

    private final RollStory story = new RollStory();

    @Test
    void somebody_expected_signs_in_himself() {
        var kept = done(story.at(8, 55).signIn(HEAD_OF_FIRST));

        assertThat(kept.roll().present())
                .singleElement()
                .extracting(Presence::name, Presence::arrived, Presence::enteredBy)
                .containsExactly("蒋文华", NINE.minusMinutes(5), HEAD_OF_FIRST);
    }

    @Test
    void who_comes_more_than_five_minutes_after_the_start_is_late() {
        var inTime = done(story.at(9, 5).signIn(HEAD_OF_FIRST));
        var late = done(story.at(9, 6).signIn(HEAD_OF_FINANCE));

        assertThat(inTime.roll().present().get(0).marks()).isEmpty();
        assertThat(late.roll().present().get(1).marks())
                .extracting(RollMark::kind)
                .containsExactly(RollMark.Kind.LATE);
    }

    @Test
    void who_leaves_more_than_five_minutes_before_the_end_leaves_early() {
        done(story.at(8, 55).signIn(HEAD_OF_FIRST));

        var left = done(story.at(10, 54).enter(CLERK, HEAD_OF_FIRST, SignIn.What.LEFT, Optional.empty()));

        assertThat(left.roll().present().get(0).marks())
                .extracting(RollMark::kind)
                .containsExactly(RollMark.Kind.EARLY);
    }

    @Test
    void nobody_signs_for_another_but_who_keeps_the_roll() {
        story.at(8, 55);

        var forAnother = story.enter(HEAD_OF_FIRST, HEAD_OF_FINANCE, SignIn.What.ARRIVED, Optional.empty());

        assertThat(ground(forAnother)).isEqualTo(Ground.RIGHTS);
        assertThat(refused(forAnother).get(0).text().zh()).contains("不能替别人签到");
        assertThat(done(story.enter(CLERK, HEAD_OF_FINANCE, SignIn.What.ARRIVED, Optional.empty()))
                        .roll()
                        .present()
                        .get(0)
                        .enteredBy())
                .isEqualTo(CLERK);
    }

    @Test
    void it_opens_two_hours_before_the_start() {
        refusedOf(story.at(6, 59).signIn(HEAD_OF_FIRST), "at");
        done(story.at(7, 0).signIn(HEAD_OF_FIRST));
    }

    @Test
    void a_time_that_has_not_come_is_not_entered() {
        story.at(8, 50);

        refusedOf(story.enter(CLERK, HEAD_OF_FIRST, SignIn.What.ARRIVED, Optional.of(NINE)), "at");
    }

    @Test
    void once_the_meeting_is_over_only_who_keeps_the_roll_enters_anybody() {
        story.at(11, 1);

        refusedOf(story.signIn(HEAD_OF_FIRST), "at");
        var entered = done(story.enter(CLERK, HEAD_OF_FIRST, SignIn.What.ARRIVED, Optional.of(NINE)));
        assertThat(entered.roll().present().get(0).arrived()).isEqualTo(NINE);
    }

    @Test
    void now_is_never_entered_for_a_meeting_that_is_over() {
        story.at(11, 1);

        var refused = story.enter(CLERK, HEAD_OF_FIRST, SignIn.What.ARRIVED, Optional.empty());

        refusedOf(refused, "at");
        assertThat(refused(refused).get(0).text().zh()).contains("请填当时到会");
    }

    @Test
    void nothing_is_undone_once_the_circular_is_out() {
        done(story.at(8, 55).enter(CLERK, HEAD_OF_FIRST, SignIn.What.ARRIVED, Optional.empty()));
        story.at(9, 10).settled();
        done(story.at(11, 1).circular(OFFICE_HEAD));

        var refused = story.enter(CLERK, HEAD_OF_FIRST, SignIn.What.UNDONE, Optional.empty());

        assertThat(ground(refused)).isEqualTo(Ground.STATE);
        assertThat(refused(refused).get(0).text().zh()).contains("通报已经印发");
    }

    @Test
    void who_is_not_on_the_roster_is_not_entered() {
        story.at(8, 55);

        refusedOf(story.enter(CLERK, HANDLER_IN_FIRST, SignIn.What.ARRIVED, Optional.empty()), "key");
        refusedOf(story.signIn(HANDLER_IN_FIRST), "key");
    }

    @Test
    void nobody_signs_in_twice_but_the_time_is_corrected_by_who_keeps_the_roll() {
        done(story.at(8, 55).signIn(HEAD_OF_FIRST));
        story.at(9, 20);

        assertThat(ground(story.signIn(HEAD_OF_FIRST))).isEqualTo(Ground.STATE);
        var corrected =
                done(story.enter(CLERK, HEAD_OF_FIRST, SignIn.What.ARRIVED, Optional.of(NINE.minusMinutes(10))));
        assertThat(corrected.roll().present().get(0).arrived()).isEqualTo(NINE.minusMinutes(10));
    }

    @Test
    void an_entry_made_by_mistake_is_undone_and_then_there_is_nothing_to_undo() {
        done(story.at(8, 55).signIn(HEAD_OF_FIRST));

        var undone = done(story.enter(CLERK, HEAD_OF_FIRST, SignIn.What.UNDONE, Optional.empty()));

        assertThat(undone.roll().present()).isEmpty();
        assertThat(ground(story.enter(CLERK, HEAD_OF_FIRST, SignIn.What.UNDONE, Optional.empty())))
                .isEqualTo(Ground.STATE);
        assertThat(ground(story.enter(CLERK, HEAD_OF_FIRST, SignIn.What.LEFT, Optional.empty())))
                .isEqualTo(Ground.STATE);
    }

    @Test
    void who_takes_part_in_no_meeting_signs_in_nowhere() {
        assertThat(ground(story.at(8, 55).signIn(ADMINISTRATOR))).isEqualTo(Ground.RIGHTS);
    }

    @Test
    void what_another_entered_meanwhile_is_looked_at_first() {
        done(story.at(8, 55).signIn(HEAD_OF_FIRST));
        var stale = new SignIn.Command(WEEKLY, 0, HEAD_OF_FINANCE.value(), SignIn.What.ARRIVED, Optional.empty());

        assertThatThrownBy(() -> story.office.attendance().signIn().handle(story.as(CLERK), stale))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void ten_sign_in_at_one_door_whatever_the_others_entered_meanwhile() {
        done(story.at(8, 55).signIn(HEAD_OF_FIRST));
        var stale = new SignIn.Command(WEEKLY, 0, HEAD_OF_FINANCE.value(), SignIn.What.ARRIVED, Optional.empty());

        var kept = done(story.office.attendance().signIn().handle(story.as(HEAD_OF_FINANCE), stale));

        assertThat(kept.roll().present()).hasSize(2);
    }

    private static void refusedOf(Answer<Rolls.Kept> answer, String field) {
        assertThat(ground(answer)).isEqualTo(Ground.POLICY);
        assertThat(refused(answer).get(0).rule().clause().id()).isEqualTo("2.discipline");
        assertThat(refused(answer).get(0).field()).contains(field);
    }
}
