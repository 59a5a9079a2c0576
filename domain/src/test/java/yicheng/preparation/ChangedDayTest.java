package yicheng.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.SECOND_CLERK;
import static yicheng.preparation.PreparationStory.WEEKLY;
import static yicheng.preparation.PreparationStory.done;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import yicheng.TestOffice;
import yicheng.journal.StaleVersion;
import yicheng.meeting.arrangement.Arrangement;
import yicheng.meeting.change.DecideChange;
import yicheng.meeting.change.ProposeChange;
import yicheng.preparation.checklist.ListedItem;

/** What was got ready for one day or room is not ready for another. */
class ChangedDayTest {

    private final PreparationStory story = PreparationStory.on(LocalDateTime.of(2026, 11, 26, 14, 0));

    @Test
    void after_the_meeting_was_moved_what_was_done_before_is_open_again_and_still_known() {
        done(story.tick(CLERK, Checklist.VENUE, "投影仪", "灯泡已换"));
        story.clock.moveTo(LocalDateTime.of(2026, 11, 26, 16, 0));

        moveToWednesday();

        var projector = item(Checklist.VENUE, "投影仪");
        assertThat(projector.mark()).isEmpty();
        assertThat(projector.earlier()).extracting(Mark::by, Mark::remark).containsExactly(tuple(CLERK, "灯泡已换"));
        assertThat(list(Checklist.VENUE).open()).hasSize(7);
    }

    @Test
    void and_is_done_once_more() {
        done(story.tick(CLERK, Checklist.VENUE, "投影仪", ""));
        story.clock.moveTo(LocalDateTime.of(2026, 11, 26, 16, 0));
        moveToWednesday();
        story.clock.moveTo(LocalDateTime.of(2026, 12, 1, 9, 0));

        done(story.tick(SECOND_CLERK, Checklist.VENUE, "投影仪", ""));
        done(story.untick(SECOND_CLERK, Checklist.VENUE, "投影仪"));

        assertThat(item(Checklist.VENUE, "投影仪").mark()).isEmpty();
        assertThat(item(Checklist.VENUE, "投影仪").earlier()).hasSize(1);
    }

    @Test
    void the_office_is_reminded_of_it_for_the_new_day() {
        List.of("投影仪", "麦克风", "音响", "网络", "材料分发", "茶水准备")
                .forEach(item -> done(story.tick(CLERK, Checklist.VENUE, item, "")));
        done(story.lay(CLERK, story.version()));
        story.clock.moveTo(LocalDateTime.of(2026, 11, 26, 16, 0));
        moveToWednesday();

        story.clock.moveTo(LocalDateTime.of(2026, 12, 1, 13, 0));
        story.office.preparation().remindPreparation().handle();

        assertThat(story.told(CLERK)).anySatisfy(text -> assertThat(text).contains("会场布置还有 7 项未办"));
    }

    @Test
    void another_room_is_got_ready_anew_and_its_plates_laid() {
        done(story.tick(CLERK, Checklist.VENUE, "投影仪", ""));
        done(story.lay(CLERK, 1));
        story.clock.moveTo(LocalDateTime.of(2026, 11, 26, 16, 0));

        done(story.choose(CLERK, WEEKLY, 2, "第二会议室"));

        assertThat(item(Checklist.VENUE, "投影仪").mark()).isEmpty();
        assertThat(item(Checklist.VENUE, "座位牌摆放").mark()).isEmpty();
        assertThat(story.seats(CLERK).laid()).isEmpty();
    }

    @Test
    void the_same_room_chosen_by_hand_changes_nothing() {
        done(story.tick(CLERK, Checklist.VENUE, "投影仪", ""));
        story.clock.moveTo(LocalDateTime.of(2026, 11, 26, 16, 0));

        done(story.choose(CLERK, WEEKLY, 1, "第一会议室"));

        assertThat(item(Checklist.VENUE, "投影仪").mark()).isPresent();
    }

    @Test
    void who_still_has_the_list_of_the_other_room_before_him_ticks_nothing_off() {
        done(story.choose(CLERK, WEEKLY, 0, "第二会议室"));

        assertThatThrownBy(() -> story.tick(SECOND_CLERK, 0, Checklist.VENUE, "投影仪", ""))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> story.tick(SECOND_CLERK, 9, Checklist.VENUE, "投影仪", ""))
                .isInstanceOf(StaleVersion.class);
    }

    private void moveToWednesday() {
        var change = new Arrangement.Moved(LocalDateTime.of(2026, 12, 2, 9, 0));
        done(story.office
                .meetings()
                .proposeChange()
                .handle(TestOffice.actor(story.office, CLERK), new ProposeChange.Command(WEEKLY, 0, change, "场地冲突")));
        done(story.office
                .meetings()
                .decideChange()
                .handle(TestOffice.actor(story.office, DIRECTOR), new DecideChange.Command(WEEKLY, 1, true, "")));
    }

    private ListedItem item(Checklist list, String name) {
        return list(list).items().stream()
                .filter(item -> item.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private ListedItem.Listed list(Checklist list) {
        return story.seen(CLERK).lists().get(list.ordinal());
    }
}
