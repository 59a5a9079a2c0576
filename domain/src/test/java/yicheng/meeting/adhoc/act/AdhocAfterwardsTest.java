package yicheng.meeting.adhoc.act;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.meeting.adhoc.act.AdhocStory.BOTH;
import static yicheng.meeting.adhoc.act.AdhocStory.MEETING;
import static yicheng.meeting.adhoc.act.AdhocStory.THURSDAY;
import static yicheng.meeting.adhoc.act.AdhocStory.plan;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DEPUTY_FOR_BUSINESS;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.topic.TopicStory.done;
import static yicheng.topic.TopicStory.ground;
import static yicheng.topic.TopicStory.refused;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.adhoc.AdhocStage;
import yicheng.meeting.adhoc.Urgency;
import yicheng.meeting.arrangement.Arrangement;
import yicheng.meeting.change.DecideChange;
import yicheng.meeting.change.ProposeChange;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.preparation.room.ChooseRoom;

/** What can and what cannot be done with an ad hoc meeting once it was called, has begun, or was cancelled. */
class AdhocAfterwardsTest {

    private final AdhocStory story = new AdhocStory();

    @Test
    void one_that_has_begun_is_not_cancelled_any_more() {
        var notified = story.notified();
        story.topics.clock.moveTo(THURSDAY.plusMinutes(1));

        assertThat(rules(story.cancel(DEPUTY_FOR_BUSINESS, notified, "不开了")))
                .containsExactly("meetings.adhoc-cancel-past");
        assertThat(story.seen(CLERK, MEETING).kept().meeting().stage()).isEqualTo(AdhocStage.NOTIFIED);
    }

    @Test
    void nobody_takes_himself_off_one_that_has_begun() {
        var notified = story.notified();
        story.topics.clock.moveTo(THURSDAY.plusMinutes(5));

        assertThat(rules(story.change(DEPUTY_FOR_BUSINESS, notified, List.of(HEAD_OF_FIRST))))
                .containsExactly("meetings.adhoc-participants-past");
    }

    @Test
    void the_start_of_a_cancelled_one_is_not_used_again_but_the_minute_after_is() {
        done(story.cancel(DEPUTY_FOR_BUSINESS, story.notified(), "供热已恢复"));

        assertThat(ground(story.propose(DEPUTY_FOR_BUSINESS, plan(), BOTH))).isEqualTo(Ground.STATE);
        assertThat(refused(story.draft(CLERK, 0, plan(), BOTH)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text().zh()).contains("错开一分钟"));
        var later = new MeetingRef(Kind.ADHOC, THURSDAY.plusMinutes(1));
        assertThat(story.proposed(later).meeting().stage()).isEqualTo(AdhocStage.PROPOSED);
    }

    @Test
    void a_draft_taken_back_leaves_its_start_free() {
        done(story.cancel(CLERK, story.drafted(), "领导不开了"));

        assertThat(story.proposed().meeting().stage()).isEqualTo(AdhocStage.PROPOSED);
    }

    @Test
    void until_when_leave_is_asked_for_stays_as_the_notice_said() {
        var notified = story.notified();

        assertThat(notified.meeting().notified().orElseThrow().leaveUntil()).contains(THURSDAY.minusHours(2));
        assertThat(story.seen(CLERK, MEETING).leaveUntil()).isEqualTo(THURSDAY.minusHours(2));
    }

    @Test
    void no_notice_into_a_room_that_a_moved_meeting_took_meanwhile() {
        var plan = plan("第一会议室", yicheng.meeting.adhoc.Ground.URGENT);
        var proposed = done(story.propose(DEPUTY_FOR_BUSINESS, plan, BOTH)).kept();
        moved(MeetingRef.parse("weekly:2026-11-23").orElseThrow(), THURSDAY.plusMinutes(30));

        assertThat(rules(story.notice(CLERK, proposed, Urgency.NONE))).containsExactly("meetings.adhoc-room-gone");
        choose(MEETING, "第二会议室");
        assertThat(done(story.notice(CLERK, proposed, Urgency.NONE))
                        .kept()
                        .meeting()
                        .stage())
                .isEqualTo(AdhocStage.NOTIFIED);
    }

    @Test
    void those_who_were_told_of_one_room_are_told_of_the_other_once() {
        story.proposed();
        choose(MEETING, "第一会议室");
        assertThat(story.told(HEAD_OF_FIRST)).isEmpty();
        var kept = story.seen(CLERK, MEETING).kept();
        done(story.notice(CLERK, kept, Urgency.NONE));

        choose(MEETING, "第二会议室", 1);

        assertThat(story.told(HEAD_OF_FIRST))
                .filteredOn(text -> text.startsWith("【地点变更】"))
                .singleElement()
                .asString()
                .endsWith("改在第二会议室召开");
    }

    @Test
    void it_is_held_where_the_office_put_it() {
        story.notified();

        choose(MEETING, "第一会议室");

        assertThat(story.seen(CLERK, MEETING).room()).isEqualTo("第一会议室");
    }

    private void moved(MeetingRef meeting, LocalDateTime start) {
        var meetings = story.topics.office.meetings();
        var change = new ProposeChange.Command(meeting, 0, new Arrangement.Moved(start), "主任出差");
        var proposed = done(meetings.proposeChange().handle(story.topics.as(CLERK), change));
        var decision = new DecideChange.Command(meeting, proposed.version(), true, "");
        done(meetings.decideChange().handle(story.topics.as(DIRECTOR), decision));
    }

    private void choose(MeetingRef meeting, String room) {
        choose(meeting, room, 0);
    }

    private void choose(MeetingRef meeting, String room, long basedOn) {
        done(story.topics
                .office
                .preparation()
                .chooseRoom()
                .handle(story.topics.as(CLERK), new ChooseRoom.Command(meeting, basedOn, room)));
    }

    private static List<String> rules(yicheng.policy.Answer<?> answer) {
        return refused(answer).stream()
                .map(Finding::rule)
                .map(rule -> rule.id())
                .toList();
    }
}
