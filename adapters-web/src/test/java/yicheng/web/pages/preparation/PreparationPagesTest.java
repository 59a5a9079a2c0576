package yicheng.web.pages.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;

import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.people.Person;
import yicheng.web.RunningServer;
import yicheng.web.pages.Colleague;
import yicheng.web.pages.Visitor;

class PreparationPagesTest {

    private static final String MEETING = "/meetings/weekly:2026-11-30";

    @AutoClose
    private final RunningServer server = RunningServer.of(TestOffice.setUp());

    @Test
    void the_meeting_says_how_far_it_is_got_ready() {
        var page = as(HEAD_OF_FIRST).get(MEETING).html();

        assertThat(page).contains("准备与座位", "第一会议室", "会场布置 0/7", "会前检查 0/7", "座位牌待摆放", MEETING + "/seats");
    }

    @Test
    void the_clerk_ticks_an_item_off_and_everybody_sees_who_did_it() {
        var ticked = as(CLERK)
                .post(
                        MEETING + "/preparation/item",
                        Map.of("list", "venue", "item", "投影仪", "done", "yes", "remark", "灯泡已换", "version", "0"));

        assertThat(ticked.header("Location")).endsWith("/preparation#list-venue");
        assertThat(as(HEAD_OF_FIRST).get(MEETING + "/preparation").html())
                .contains("会场布置 1/7", "褚晓燕", "灯泡已换")
                .doesNotContain("撤回", "选定会议室");
    }

    @Test
    void what_a_clerk_typed_is_text() {
        as(CLERK)
                .post(
                        MEETING + "/preparation/item",
                        Map.of("list", "venue", "item", "音响", "done", "yes", "remark", Visitor.ATTACK));

        assertThat(as(CLERK).get(MEETING + "/preparation").html()).doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void another_room_is_chosen_and_who_comes_second_is_told() {
        var clerk = as(CLERK);

        var chosen = clerk.post(MEETING + "/preparation/room", Map.of("version", "0", "room", "第二会议室"));
        var second = clerk.post(MEETING + "/preparation/room", Map.of("version", "0", "room", "第一会议室"));

        assertThat(chosen.status()).isEqualTo(303);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.html()).contains("刚才有人改动了这次会议的准备情况", "第二会议室");
    }

    @Test
    void the_plan_is_drawn_with_everybodys_place_in_words() {
        var page = as(HEAD_OF_FIRST).get(MEETING + "/seats").html();

        assertThat(page)
                .contains("<svg xmlns", "前排正中：陈建国，书记", "左侧 1：蒋文华", "为何这样坐", "preparation.even-leaders")
                .doesNotContain("按此图摆放座位牌", "move-form");
    }

    @Test
    void the_clerk_moves_somebody_lays_the_plates_and_takes_the_move_back() {
        var clerk = as(CLERK);
        clerk.post(
                MEETING + "/seats/move", Map.of("version", "0", "person", "head1", "place", "SR1", "reason", "便于操作电脑"));
        clerk.post(MEETING + "/seats/lay", Map.of("version", "1"));
        var laid = clerk.get(MEETING + "/seats?done=laid").html();

        clerk.post(MEETING + "/seats/undo", Map.of("version", "2"));

        assertThat(laid).contains("座位牌已按这张图摆放", "右侧 1：蒋文华", "褚晓燕 于");
        assertThat(clerk.get(MEETING + "/seats").html()).contains("会场还要调整", "2 人换位，含办公室调座", "右侧 1 → 左侧 1");
    }

    @Test
    void a_seat_that_is_not_there_is_refused_and_the_choice_stays() {
        var refused = as(CLERK)
                .post(
                        MEETING + "/seats/move",
                        Map.of("version", "0", "person", "head1", "place", "SL15", "reason", "试"));
        var nowhere = as(CLERK).post(MEETING + "/seats/move", Map.of("version", "0", "person", "", "place", ""));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains("没有“左侧 15”这个座位", "value=\"head1\" selected");
        assertThat(nowhere.status()).isEqualTo(422);
        assertThat(nowhere.html()).contains("请选择人员和座位");
    }

    @Test
    void every_plate_is_printed_or_only_those_that_are_new() {
        var clerk = as(CLERK);
        clerk.post(MEETING + "/seats/lay", Map.of("version", "0"));

        assertThat(clerk.get(MEETING + "/seats/plates").html())
                .contains("陈建国", "沈　洁", "plates hei")
                .contains("<div class=\"face back\" aria-hidden=\"true\">");
        assertThat(clerk.get(MEETING + "/seats/plates?only=changed&face=kai").html())
                .contains("变动的座位牌", "plates kai", "<small>11</small>");
    }

    @Test
    void nothing_of_it_is_anybody_elses_to_do() {
        var head = as(HEAD_OF_FIRST);

        assertThat(head.post(MEETING + "/seats/lay", Map.of("version", "0")).status())
                .isEqualTo(403);
        assertThat(head.post(MEETING + "/preparation/room", Map.of("version", "0", "room", "第二会议室"))
                        .status())
                .isEqualTo(403);
        assertThat(as(FiveDepartments.ADMINISTRATOR).get(MEETING + "/seats").status())
                .isEqualTo(200);
    }

    @Test
    void a_meeting_that_is_not_held_has_neither() {
        assertThat(as(CLERK).get("/meetings/weekly:2026-02-16/seats").status()).isEqualTo(404);
        assertThat(as(CLERK).get("/meetings/weekly:2026-02-16/preparation").status())
                .isEqualTo(404);
    }

    @Test
    void the_layout_of_a_room_is_changed_on_its_page() {
        var clerk = as(CLERK);
        var layout = Map.of(
                "name",
                "第一会议室",
                "front",
                "9",
                "side",
                "4",
                "backRows",
                "1",
                "backSeats",
                "6",
                "screen",
                "behind",
                "door",
                "left",
                "version",
                "1");

        var saved = clerk.post("/people/rooms/layout", layout);

        assertThat(saved.status()).isEqualTo(303);
        assertThat(clerk.get("/people/rooms").html())
                .contains("前排 9，两侧各 4，后方 1 排 × 6")
                .contains("恢复按座位数推算");
    }

    private Colleague as(Person.Id person) {
        return Colleague.of(server, person);
    }
}
