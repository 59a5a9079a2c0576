package yicheng.meeting.change;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.topic.TopicStory.WEEKLY;
import static yicheng.topic.TopicStory.done;
import static yicheng.topic.TopicStory.ground;
import static yicheng.topic.TopicStory.refused;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yicheng.agenda.ListStory;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.Step;
import yicheng.meeting.arrangement.Arrangement;
import yicheng.meeting.timetable.Move;
import yicheng.meeting.timetable.PlanYear;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.people.Person;
import yicheng.policy.Ground;

class ChangeMeetingTest {

    private static final LocalDateTime WEDNESDAY = LocalDateTime.of(2026, 12, 2, 9, 0);
    private static final MeetingRef NEXT = MeetingRef.parse("weekly:2026-12-07").orElseThrow();

    private final ListStory story = ListStory.on(TUESDAY);
    private final MeetingChanges changes = new MeetingChanges(story);

    @Test
    void a_moved_meeting_takes_every_time_limit_along() {
        var moves = done(changes.preview(new Arrangement.Moved(WEDNESDAY))).moves();

        assertThat(moves)
                .contains(new Move(
                        WEEKLY,
                        Optional.empty(),
                        Optional.of(LocalDateTime.of(2026, 11, 30, 9, 0)),
                        Optional.of(WEDNESDAY)))
                .contains(new Move(
                        WEEKLY,
                        Optional.of(Step.MATERIAL),
                        Optional.of(LocalDateTime.of(2026, 11, 27, 15, 0)),
                        Optional.of(LocalDateTime.of(2026, 12, 1, 15, 0))))
                .allMatch(move -> move.meeting().equals(WEEKLY));
        changes.decided(WEEKLY, new Arrangement.Moved(WEDNESDAY));
        assertThat(changes.planned(WEEKLY).held())
                .get()
                .extracting(PlannedMeeting.Held::end)
                .isEqualTo(WEDNESDAY.plusHours(2));
        assertThat(changes.planned(WEEKLY).number()).hasValue(47);
    }

    @Test
    void a_move_onto_the_morning_of_another_meeting_says_so() {
        var preview = done(changes.preview(new Arrangement.Moved(LocalDateTime.of(2026, 12, 4, 9, 0))));

        assertThat(preview.collisions())
                .singleElement()
                .satisfies(collision -> assertThat(collision.day()).isEqualTo("2026-12-04"));
    }

    @Test
    void proposed_is_not_decided() {
        done(changes.propose(CLERK, WEEKLY, new Arrangement.Moved(WEDNESDAY), "场地冲突"));

        assertThat(changes.planned(WEEKLY).status()).isEqualTo(PlannedMeeting.Status.PLANNED);
    }

    @Test
    void a_proposal_turned_down_leaves_no_trace_on_the_plan() {
        var proposed = done(changes.propose(CLERK, WEEKLY, new Arrangement.Cancelled(), "无议题"));

        assertThat(refused(changes.decide(DIRECTOR, proposed, false, "")).get(0).field())
                .contains("remark");
        done(changes.decide(DIRECTOR, proposed, false, "照常召开"));

        assertThat(changes.planned(WEEKLY).status()).isEqualTo(PlannedMeeting.Status.PLANNED);
    }

    @Test
    void a_change_is_told_to_the_director_and_once_decided_to_the_office_and_the_departments() {
        var proposed = done(changes.propose(CLERK, WEEKLY, new Arrangement.Moved(WEDNESDAY), "场地冲突"));

        assertThat(told(DIRECTOR)).containsExactly("2026年第47次周例会拟改期到 2026年12月2日 周三 09:00，请决定");
        assertThat(told(HEAD_OF_FIRST)).isEmpty();

        done(changes.decide(DIRECTOR, proposed, true, ""));

        assertThat(told(HEAD_OF_FIRST))
                .isEqualTo(told(CLERK))
                .containsExactly("2026年第47次周例会改期到 2026年12月2日 周三 09:00，各项时限随之改变；已请的假仍然有效，能到会的请销假");
        assertThat(told(DIRECTOR)).hasSize(1);
    }

    @Test
    void a_proposal_turned_down_is_told_to_the_one_who_made_it_only() {
        var proposed = done(changes.propose(CLERK, WEEKLY, new Arrangement.Cancelled(), "无议题"));

        done(changes.decide(DIRECTOR, proposed, false, "照常召开"));

        assertThat(told(CLERK)).containsExactly("2026年第47次周例会没有同意取消召开：照常召开");
        assertThat(told(OFFICE_HEAD)).isEmpty();
    }

    @Test
    void back_to_plan_it_takes_place_again() {
        changes.decided(WEEKLY, new Arrangement.Cancelled());

        changes.decided(WEEKLY, new Arrangement.AsPlanned());

        assertThat(changes.planned(WEEKLY).status()).isEqualTo(PlannedMeeting.Status.PLANNED);
    }

    @Test
    void merged_into_the_next_of_its_kind_each_is_still_found_by_its_own_day() {
        changes.decided(WEEKLY, new Arrangement.Merged(NEXT));

        assertThat(changes.planned(NEXT).ref()).isEqualTo(NEXT);
        assertThat(changes.planned(WEEKLY).heldWith()).contains(NEXT);
    }

    @Test
    void a_meeting_named_by_the_day_it_is_held_is_the_one_that_is_meant() {
        var changed = Changing.meant(
                new Arrangement.Merged(MeetingRef.parse("monthly:2026-10-08").orElseThrow()),
                done(story.topics.office.planYear().handle(new PlanYear.Command(2026))));

        assertThat(changed)
                .isEqualTo(new Arrangement.Merged(
                        MeetingRef.parse("monthly:2026-10-02").orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-29T09:00, 休息日", "2026-11-23T09:00, 已经过去", "2026-12-07T09:00, 越过了", "2026-11-30T09:00, 本来就在这个时间"
    })
    void it_does_not_move_onto_a_rest_day_into_the_past_or_past_the_next(LocalDateTime start, String why) {
        assertThat(refused(changes.preview(new Arrangement.Moved(start))))
                .anySatisfy(finding -> assertThat(finding.text().zh()).contains(why));
    }

    @Test
    void a_meeting_that_has_begun_stays() {
        story.topics.clock.moveTo(LocalDateTime.of(2026, 11, 30, 9, 0));

        assertThat(refused(changes.preview(new Arrangement.Cancelled())))
                .anySatisfy(finding -> assertThat(finding.text().zh()).contains("已经召开"));
    }

    @Test
    void who_proposed_does_not_decide_and_the_office_does_not_decide_at_all() {
        var proposed = done(changes.propose(OFFICE_HEAD, WEEKLY, new Arrangement.Cancelled(), "无议题"));

        assertThat(ground(changes.decide(OFFICE_HEAD, proposed, true, ""))).isEqualTo(Ground.RIGHTS);
        assertThat(ground(changes.propose(HEAD_OF_FIRST, WEEKLY, new Arrangement.Cancelled(), "无议题")))
                .isEqualTo(Ground.RIGHTS);
    }

    @Test
    void a_larger_one_does_not_merge_into_a_smaller_one_and_nothing_into_itself() {
        var monthly = MeetingRef.parse("monthly:2026-12-04").orElseThrow();

        assertThat(refused(changes.propose(CLERK, monthly, new Arrangement.Merged(WEEKLY), "合并")))
                .hasSize(1);
        assertThat(refused(changes.propose(CLERK, WEEKLY, new Arrangement.Merged(WEEKLY), "合并")))
                .hasSize(1);
    }

    private List<String> told(Person.Id person) {
        return story.topics.office.inbox().of(story.topics.as(person)).stream()
                .map(notice -> notice.text().zh())
                .toList();
    }
}
