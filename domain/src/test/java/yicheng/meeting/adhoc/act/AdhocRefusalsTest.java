package yicheng.meeting.adhoc.act;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.meeting.adhoc.act.AdhocStory.BOTH;
import static yicheng.meeting.adhoc.act.AdhocStory.MEETING;
import static yicheng.meeting.adhoc.act.AdhocStory.THURSDAY;
import static yicheng.meeting.adhoc.act.AdhocStory.blank;
import static yicheng.meeting.adhoc.act.AdhocStory.plan;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DEPUTY_FOR_BUSINESS;
import static yicheng.people.FiveDepartments.DEPUTY_FOR_TECHNOLOGY;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.SECRETARY;
import static yicheng.topic.TopicStory.done;
import static yicheng.topic.TopicStory.ground;
import static yicheng.topic.TopicStory.refused;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.Step;
import yicheng.meeting.adhoc.Ground;
import yicheng.meeting.adhoc.Urgency;
import yicheng.people.Person;
import yicheng.policy.Answer;
import yicheng.policy.Finding;

class AdhocRefusalsTest {

    private final AdhocStory story = new AdhocStory();

    @Test
    void a_department_head_does_not_propose() {
        var answer = story.propose(HEAD_OF_FIRST, plan(), BOTH);

        assertThat(ground(answer)).isEqualTo(yicheng.policy.Ground.RIGHTS);
        assertThat(refused(answer).get(0).rule().clause().id()).isEqualTo("1.adhoc.proposer");
        assertThat(refused(answer).get(0).text().zh()).contains("书记、主任、副主任");
    }

    @Test
    void the_office_does_not_draft_in_the_name_of_a_department_head() {
        var plan = plan().by(HEAD_OF_FIRST);

        assertThat(rules(story.draft(CLERK, 0, plan, BOTH))).containsExactly("meetings.adhoc-proposer");
    }

    @Test
    void a_supervising_leader_does_not_propose_for_departments_of_others_only() {
        assertThat(rules(story.propose(DEPUTY_FOR_TECHNOLOGY, plan(), BOTH)))
                .containsExactly("meetings.adhoc-portfolio");
    }

    @Test
    void everything_left_blank_is_told_at_once() {
        assertThat(rules(story.propose(DIRECTOR, blank(), List.of())))
                .containsExactlyInAnyOrder(
                        "meetings.adhoc-ground",
                        "meetings.adhoc-matter",
                        "meetings.adhoc-room",
                        "meetings.adhoc-participants");
    }

    @Test
    void another_ground_is_for_a_principal_leader_only() {
        var plan = plan("第二会议室", Ground.OTHER);

        assertThat(rules(story.propose(DEPUTY_FOR_BUSINESS, plan, BOTH)))
                .containsExactly("meetings.adhoc-ground-other");
        assertThat(done(story.propose(SECRETARY, plan, BOTH)).kept().version()).isEqualTo(1);
    }

    @Test
    void a_meeting_does_not_start_in_the_past() {
        var past = new MeetingRef(Kind.ADHOC, AdhocStory.WEDNESDAY);

        assertThat(rules(story.propose(DIRECTOR, past, 0, plan(), BOTH))).containsExactly("meetings.adhoc-past");
    }

    @Test
    void a_room_is_not_used_twice() {
        story.proposed();
        var overlapping = new MeetingRef(Kind.ADHOC, THURSDAY.plusMinutes(119));

        assertThat(rules(story.propose(DIRECTOR, overlapping, 0, plan(), BOTH)))
                .containsExactly("meetings.adhoc-room-taken");
    }

    @Test
    void the_room_of_a_regular_meeting_is_taken_while_it_lasts() {
        var monday = new MeetingRef(Kind.ADHOC, LocalDateTime.of(2026, 11, 23, 10, 59));

        assertThat(rules(story.propose(DIRECTOR, monday, 0, plan("第一会议室", Ground.URGENT), BOTH)))
                .containsExactly("meetings.adhoc-room-taken");
    }

    @Test
    void there_is_one_meeting_for_each_start() {
        story.proposed();

        assertThat(ground(story.propose(DIRECTOR, plan("第一会议室", Ground.URGENT), BOTH)))
                .isEqualTo(yicheng.policy.Ground.STATE);
    }

    @Test
    void a_draft_is_confirmed_by_the_leader_it_is_for() {
        var drafted = story.drafted();

        assertThat(ground(story.propose(DIRECTOR, MEETING, drafted.version(), plan(), BOTH)))
                .isEqualTo(yicheng.policy.Ground.RIGHTS);
    }

    @Test
    void only_the_proposer_changes_who_takes_part() {
        var proposed = story.proposed();

        assertThat(rules(story.change(DIRECTOR, proposed, BOTH))).containsExactly("meetings.adhoc-participants-by");
        assertThat(ground(story.change(CLERK, proposed, BOTH))).isEqualTo(yicheng.policy.Ground.RIGHTS);
        assertThat(rules(story.change(DEPUTY_FOR_BUSINESS, proposed, List.of())))
                .containsExactly("meetings.adhoc-participants-left");
    }

    @Test
    void somebody_unknown_does_not_take_part() {
        assertThat(rules(story.propose(DIRECTOR, plan(), List.of(new Person.Id("nobody")))))
                .containsExactly("check.adhoc");
    }

    @Test
    void immediate_notice_states_its_reason_and_who_allowed_it() {
        var proposed = story.proposed();
        story.topics.clock.moveTo(LocalDateTime.of(2026, 11, 18, 17, 1));

        assertThat(rules(story.notice(CLERK, proposed, Urgency.NONE)))
                .containsExactly("meetings.adhoc-instant-reason", "meetings.adhoc-instant-allowed");
        assertThat(rules(story.notice(CLERK, proposed, new Urgency("故障扩大", Optional.of(HEAD_OF_FIRST)))))
                .containsExactly("meetings.adhoc-instant-allowed-by");
    }

    @Test
    void no_notice_before_a_leader_proposed_nor_once_it_began_nor_twice() {
        var drafted = story.drafted();

        assertThat(ground(story.notice(CLERK, drafted, Urgency.NONE))).isEqualTo(yicheng.policy.Ground.STATE);
        var proposed = done(story.propose(DEPUTY_FOR_BUSINESS, MEETING, drafted.version(), plan(), BOTH))
                .kept();
        assertThat(ground(story.notice(DIRECTOR, proposed, Urgency.NONE))).isEqualTo(yicheng.policy.Ground.RIGHTS);
        story.topics.clock.moveTo(THURSDAY);
        assertThat(rules(story.notice(CLERK, proposed, new Urgency("故障扩大", Optional.of(DIRECTOR)))))
                .containsExactly("meetings.adhoc-notice-past");
    }

    @Test
    void once_notice_was_given_the_plan_stands() {
        var notified = story.notified();

        assertThat(ground(story.notice(CLERK, notified, Urgency.NONE))).isEqualTo(yicheng.policy.Ground.STATE);
        assertThat(ground(story.propose(DEPUTY_FOR_BUSINESS, MEETING, notified.version(), plan(), BOTH)))
                .isEqualTo(yicheng.policy.Ground.STATE);
    }

    @Test
    void proposer_or_director_cancel_with_a_reason() {
        var proposed = story.proposed();

        assertThat(ground(story.cancel(DEPUTY_FOR_TECHNOLOGY, proposed, "无需再议")))
                .isEqualTo(yicheng.policy.Ground.RIGHTS);
        assertThat(ground(story.cancel(CLERK, proposed, "无需再议"))).isEqualTo(yicheng.policy.Ground.RIGHTS);
        assertThat(rules(story.cancel(DIRECTOR, proposed, " "))).containsExactly("meetings.adhoc-cancel-reason");
        var cancelled = done(story.cancel(DIRECTOR, proposed, "无需再议")).kept();
        assertThat(ground(story.cancel(DIRECTOR, cancelled, "无需再议"))).isEqualTo(yicheng.policy.Ground.STATE);
    }

    @Test
    void only_what_was_left_out_is_back_filled_once_with_a_note() {
        var notified = story.notified();

        assertThat(ground(story.backFill(CLERK, notified, Step.VENUE, "存会议卷"))).isEqualTo(yicheng.policy.Ground.STATE);
        assertThat(refused(story.backFill(CLERK, notified, Step.LIST, ""))
                        .get(0)
                        .field())
                .contains("note");
        var filled = done(story.backFill(CLERK, notified, Step.LIST, "存会议卷")).kept();
        assertThat(ground(story.backFill(CLERK, filled, Step.LIST, "又一次"))).isEqualTo(yicheng.policy.Ground.STATE);
    }

    private static List<String> rules(Answer<?> answer) {
        return refused(answer).stream()
                .map(Finding::rule)
                .map(rule -> rule.id())
                .toList();
    }
}
