package yicheng.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;
import static yicheng.people.FiveDepartments.SECOND_CLERK;
import static yicheng.preparation.PreparationStory.WEEKLY;
import static yicheng.preparation.PreparationStory.done;
import static yicheng.preparation.PreparationStory.refused;
import static yicheng.topic.TopicStory.ground;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yicheng.TestOffice;
import yicheng.journal.Unknown;
import yicheng.meeting.MeetingRef;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.preparation.checklist.ListedItem;
import yicheng.preparation.checklist.TickItem;

class ChecklistTest {

    private static final LocalDateTime FRIDAY = LocalDateTime.of(2026, 11, 27, 14, 0);

    private final PreparationStory story = PreparationStory.on(FRIDAY);

    @Test
    void a_meeting_has_two_lists_with_the_items_and_time_limits_of_the_rule_book() {
        var lists = story.seen(CLERK).lists();

        assertThat(lists).extracting(ListedItem.Listed::list).containsExactly(Checklist.VENUE, Checklist.CHECK);
        assertThat(lists.get(0).items())
                .extracting(ListedItem::name)
                .containsExactly("座位牌摆放", "投影仪", "麦克风", "音响", "网络", "材料分发", "茶水准备");
        assertThat(lists.get(0).due()).contains(LocalDateTime.of(2026, 11, 27, 17, 0));
        assertThat(lists.get(1).items()).extracting(ListedItem::name).contains("向主持人报告到会情况");
        assertThat(lists.get(1).due()).contains(LocalDateTime.of(2026, 11, 30, 8, 30));
    }

    @Test
    void an_item_is_done_by_somebody_at_a_moment_with_what_was_found() {
        done(story.tick(CLERK, Checklist.VENUE, "投影仪", "灯泡已换"));

        var item = story.seen(HEAD_OF_FIRST).lists().get(0).items().get(1);
        assertThat(item.mark()).contains(new Mark(Checklist.VENUE, "投影仪", "灯泡已换", CLERK, story.clock.instant()));
        assertThat(story.seen(CLERK).lists().get(1).items().get(0).mark()).isEmpty();
        assertThat(story.ports.journal().about("preparation/" + WEEKLY))
                .extracting(recorded -> recorded.entry().act())
                .containsExactly("preparation.ticked");
    }

    @Test
    void two_who_tick_at_once_do_not_stand_in_each_others_way() {
        done(story.tick(CLERK, Checklist.VENUE, "投影仪", ""));
        done(story.tick(SECOND_CLERK, 0, Checklist.VENUE, "音响", ""));
        var twice = story.tick(SECOND_CLERK, 0, Checklist.VENUE, "投影仪", "再看过");

        assertThat(ground(twice)).isEqualTo(Ground.STATE);
        assertThat(refused(twice).get(0).text().zh()).isEqualTo("“投影仪”已由褚晓燕于11月27日 周五 14:00办完；要改备注，请先撤回再登记");
        assertThat(story.seen(CLERK).kept().preparation().marks())
                .extracting(Mark::item, Mark::by)
                .containsExactly(tuple("投影仪", CLERK), tuple("音响", SECOND_CLERK));
    }

    @Test
    void a_tick_is_taken_back() {
        done(story.tick(CLERK, Checklist.CHECK, "网络", ""));

        done(story.untick(OFFICE_HEAD, Checklist.CHECK, "网络"));

        assertThat(story.seen(CLERK).kept().preparation().marks()).isEmpty();
        assertThat(ground(story.untick(CLERK, Checklist.CHECK, "网络"))).isEqualTo(Ground.STATE);
    }

    @Test
    void an_item_that_the_rule_book_does_not_have_is_refused_with_those_it_has() {
        var answer = story.tick(CLERK, Checklist.VENUE, "鲜花", "");

        assertThat(refused(answer)).singleElement().satisfies(finding -> {
            assertThat(finding.text().zh()).isEqualTo("会场布置没有“鲜花”这一项，应为：座位牌摆放、投影仪、麦克风、音响、网络、材料分发、茶水准备");
            assertThat(finding.rule().clause().id()).isEqualTo("4.1.equip");
        });
    }

    @Test
    void a_head_of_department_reads_it_and_ticks_nothing() {
        assertThat(ground(story.tick(HEAD_OF_FIRST, Checklist.VENUE, "投影仪", "")))
                .isEqualTo(Ground.RIGHTS);
        assertThat(story.seen(HEAD_OF_FIRST).lists()).hasSize(2);
    }

    @Test
    void after_the_meeting_nothing_is_ticked_any_more() {
        story.clock.moveTo(LocalDateTime.of(2026, 11, 30, 11, 0));

        var answer = story.tick(CLERK, Checklist.CHECK, "网络", "");

        assertThat(ground(answer)).isEqualTo(Ground.STATE);
        assertThat(refused(answer)).extracting(Finding::text).first().asString().contains("已经结束");
    }

    @Test
    void a_meeting_that_is_not_held_is_not_got_ready() {
        var merged = MeetingRef.parse("weekly:2026-02-16").orElseThrow();
        var command = new TickItem.Command(merged, 0, Checklist.VENUE, "网络", true, "");
        var clerk = TestOffice.actor(story.office, CLERK);

        assertThatThrownBy(() -> story.office.preparation().tickItem().handle(clerk, command))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void the_office_is_reminded_of_what_is_left_four_hours_before_the_room_has_to_be_ready() {
        done(story.tick(CLERK, Checklist.VENUE, "投影仪", ""));
        story.clock.moveTo(LocalDateTime.of(2026, 11, 27, 12, 59));
        story.office.preparation().remindPreparation().handle();
        assertThat(story.told(CLERK)).isEmpty();

        story.clock.moveTo(LocalDateTime.of(2026, 11, 27, 13, 0));
        story.office.preparation().remindPreparation().handle();
        story.clock.moveTo(LocalDateTime.of(2026, 11, 27, 13, 1));
        story.office.preparation().remindPreparation().handle();

        assertThat(story.told(CLERK))
                .containsExactly("2026年第47次周例会的会场布置还有 6 项未办：座位牌摆放、麦克风、音响、网络、材料分发、茶水准备；11月27日 周五 17:00 前办完");
        assertThat(story.told(OFFICE_HEAD)).hasSize(1);
        assertThat(story.told(HEAD_OF_FIRST)).isEmpty();
    }

    @Test
    void and_of_the_last_check_thirty_five_minutes_before_the_meeting() {
        story.clock.moveTo(LocalDateTime.of(2026, 11, 30, 8, 24));
        story.office.preparation().remindPreparation().handle();
        assertThat(story.told(CLERK)).isEmpty();

        story.clock.moveTo(LocalDateTime.of(2026, 11, 30, 8, 25));
        story.office.preparation().remindPreparation().handle();

        assertThat(story.told(CLERK))
                .singleElement()
                .asString()
                .contains("会前检查还有 7 项未办")
                .contains("08:30 前办完");
    }

    @Test
    void what_is_due_today_waits_for_the_office_until_it_is_done() {
        assertThat(waiting()).containsExactly(Checklist.VENUE);

        story.clock.moveTo(LocalDateTime.of(2026, 11, 30, 8, 0));
        assertThat(waiting()).containsExactly(Checklist.VENUE, Checklist.CHECK);

        story.clock.moveTo(LocalDateTime.of(2026, 11, 26, 8, 0));
        assertThat(waiting()).isEmpty();
        assertThat(story.office.preparation().whatWaits().handle(TestOffice.actor(story.office, HEAD_OF_FIRST)))
                .isEmpty();
    }

    private List<Checklist> waiting() {
        return story.office.preparation().whatWaits().handle(TestOffice.actor(story.office, CLERK)).stream()
                .map(one -> one.list().list())
                .toList();
    }

    @Test
    void nobody_is_reminded_of_a_list_that_is_done() {
        done(story.lay(CLERK, 0));
        List.of("投影仪", "麦克风", "音响", "网络", "材料分发", "茶水准备")
                .forEach(item -> done(story.tick(CLERK, Checklist.VENUE, item, "")));

        story.office.preparation().remindPreparation().handle();

        assertThat(story.told(CLERK)).isEmpty();
        assertThat(Optional.of(story.seen(CLERK).lists().get(0).open())).contains(List.of());
    }
}
