package yicheng.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.preparation.PreparationStory.WEEKLY;
import static yicheng.preparation.PreparationStory.done;
import static yicheng.preparation.PreparationStory.refused;
import static yicheng.topic.TopicStory.ground;

import java.time.LocalDateTime;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import yicheng.journal.StaleVersion;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.adhoc.AnAdhocMeeting;
import yicheng.people.Organisation;
import yicheng.people.Room;
import yicheng.policy.Ground;

class RoomChoiceTest {

    private static final MeetingRef ADHOC =
            MeetingRef.parse("adhoc:2026-11-30T10:30").orElseThrow();

    private final PreparationStory story = PreparationStory.on(LocalDateTime.of(2026, 11, 27, 14, 0));

    @Test
    void a_regular_meeting_has_the_first_room_of_the_unit() {
        assertThat(story.seen(CLERK).room()).map(Room::name).contains("第一会议室");
    }

    @Test
    void the_office_chooses_another_one() {
        done(story.choose(CLERK, WEEKLY, 0, "第二会议室"));

        assertThat(story.seen(CLERK).room()).map(Room::name).contains("第二会议室");
    }

    @Test
    void a_room_that_another_meeting_has_then_is_refused_with_those_that_are_free() {
        called();

        var answer = story.choose(CLERK, ADHOC, 0, "第一会议室");

        assertThat(refused(answer)).singleElement().satisfies(finding -> {
            assertThat(finding.text().zh()).isEqualTo("第一会议室已由2026年第47次周例会使用（11月30日 周一 09:00–11:00），可改用：第二会议室（12 座）");
            assertThat(finding.rule().clause().id()).isEqualTo("1.collision*");
            assertThat(finding.saw()).contains("第一会议室");
        });
    }

    @Test
    void the_room_that_an_ad_hoc_meeting_asked_for_is_taken_too() {
        called();

        assertThat(refused(story.choose(CLERK, WEEKLY, 0, "第二会议室")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text().zh())
                        .isEqualTo("第二会议室已由临时会议（突发事件处置）使用（11月30日 周一 10:30–12:00），可改用：第一会议室（24 座）"));
    }

    @Test
    void two_meetings_change_rooms_one_after_the_other() {
        called();
        changes(unit -> unit.with(new Room("小会议室", 8)));

        done(story.choose(CLERK, WEEKLY, 0, "小会议室"));
        done(story.choose(CLERK, ADHOC, 0, "第一会议室"));
        done(story.choose(CLERK, WEEKLY, 1, "第二会议室"));
    }

    @Test
    void a_room_that_nobody_knows_is_refused_with_those_there_are() {
        assertThat(refused(story.choose(CLERK, WEEKLY, 0, "大礼堂")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text().zh()).isEqualTo("没有名为“大礼堂”的会议室，可选：第一会议室、第二会议室"));
    }

    @Test
    void rooms_are_for_the_office_to_choose() {
        assertThat(ground(story.choose(DIRECTOR, WEEKLY, 0, "第二会议室"))).isEqualTo(Ground.RIGHTS);
    }

    @Test
    void of_two_who_choose_the_second_is_told_of_the_first() {
        done(story.choose(CLERK, WEEKLY, 0, "第二会议室"));

        assertThatThrownBy(() -> story.choose(CLERK, WEEKLY, 0, "第一会议室")).isInstanceOf(StaleVersion.class);
    }

    private void called() {
        story.ports.transactions().inOne(() -> story.ports.adhocMeetings().save(AnAdhocMeeting.proposed(ADHOC), 0));
    }

    private void changes(UnaryOperator<Organisation> change) {
        var organisations = story.ports.organisations();
        story.ports.transactions().inOne(() -> {
            var kept = organisations.current().orElseThrow();
            return organisations.save(change.apply(kept.organisation()), kept.version());
        });
    }
}
