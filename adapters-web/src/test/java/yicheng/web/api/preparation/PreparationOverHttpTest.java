package yicheng.web.api.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.web.Client;
import yicheng.web.RunningServer;

class PreparationOverHttpTest {

    private static final String PREPARATION = "/meetings/weekly:2026-11-30/preparation";
    private static final String SEATS = "/meetings/weekly:2026-11-30/seats";
    private static final String PROJECTOR = "{\"list\":\"venue\",\"item\":\"投影仪\",\"remark\":\"灯泡已换\"}";
    private static final String OTHER_ROOM = "{\"room\":\"第二会议室\"}";
    private static final String ACROSS = "{\"person\":\"head1\",\"place\":\"SR1\",\"reason\":\"便于操作电脑\"}";

    @AutoClose
    private final RunningServer office = RunningServer.of(TestOffice.setUp());

    private final Client clerk = Client.signedIn(office, FiveDepartments.CLERK);
    private final Client head = Client.signedIn(office, FiveDepartments.HEAD_OF_FIRST);

    @Test
    void a_meeting_has_a_room_and_two_lists_with_their_time_limits() {
        var read = head.get(PREPARATION);

        assertThat(read.at("/room/name")).isEqualTo("第一会议室");
        assertThat(read.at("/chosen")).isEqualTo("false");
        assertThat(read.all("/lists", "/list/code")).containsExactly("venue", "check");
        assertThat(read.all("/lists", "/due"))
                .containsExactly("2026-11-27T17:00:00+08:00", "2026-11-30T08:30:00+08:00");
        assertThat(read.header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void an_item_is_ticked_off_and_the_tick_is_taken_back() {
        var done = clerk.post(PREPARATION + "/items", PROJECTOR, "If-Match", "\"0\"");
        var taken = clerk.post(
                PREPARATION + "/items", "{\"list\":\"venue\",\"item\":\"投影仪\",\"done\":false}", "If-Match", "\"1\"");

        assertThat(done.at("/lists/0/items/1/done/by/name")).isEqualTo("褚晓燕");
        assertThat(done.at("/lists/0/items/1/done/remark")).isEqualTo("灯泡已换");
        assertThat(done.at("/lists/0/open")).isEqualTo("6");
        assertThat(taken.at("/lists/0/open")).isEqualTo("7");
    }

    @Test
    void an_item_that_is_on_no_list_is_refused_with_those_that_are() {
        var refused = clerk.post(PREPARATION + "/items", "{\"list\":\"check\",\"item\":\"鲜花\"}", "If-Match", "\"0\"");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.answer().body()).contains("会前检查没有“鲜花”这一项").contains("四（一）");
    }

    @Test
    void the_room_is_chosen_and_who_saw_an_older_version_is_told() {
        var chosen = clerk.post(PREPARATION + "/room", OTHER_ROOM, "If-Match", "\"0\"");
        var late = clerk.post(PREPARATION + "/room", OTHER_ROOM, "If-Match", "\"0\"");

        assertThat(chosen.at("/room/name")).isEqualTo("第二会议室");
        assertThat(chosen.at("/chosen")).isEqualTo("true");
        assertThat(late.status()).isEqualTo(412);
    }

    @Test
    void a_room_that_nobody_knows_is_refused_with_those_there_are() {
        var refused = clerk.post(PREPARATION + "/room", "{\"room\":\"大礼堂\"}", "If-Match", "\"0\"");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.answer().body()).contains("没有名为“大礼堂”的会议室，可选：第一会议室、第二会议室");
    }

    @Test
    void everybody_reads_who_sits_where() {
        var seats = head.get(SEATS);

        assertThat(seats.at("/seats/0/name")).isEqualTo("陈建国");
        assertThat(seats.at("/seats/0/place")).isEqualTo("C");
        assertThat(seats.at("/seats/0/placeLabel")).isEqualTo("前排正中");
        assertThat(seats.all("/rules", "/clause")).contains("4.1.seat.leaders", "4.1.seat.depts");
        assertThat(head.post(SEATS + "/plates", "", "If-Match", "\"0\"").status())
                .isEqualTo(403);
    }

    @Test
    void somebody_is_moved_the_plates_are_laid_and_the_move_is_taken_back() {
        var moved = clerk.post(SEATS + "/moves", ACROSS, "If-Match", "\"0\"");
        var laid = clerk.post(SEATS + "/plates", "", "If-Match", "\"1\"");
        var undone = clerk.post(SEATS + "/moves/undo", "", "If-Match", "\"2\"");

        assertThat(moved.all("/seats", "/pinned")).contains("true");
        assertThat(laid.at("/laid/plates")).isEqualTo("11");
        assertThat(laid.all("/changes", "/plate")).isEmpty();
        assertThat(undone.at("/moved")).isEqualTo("2");
        assertThat(undone.all("/changes", "/plate")).containsExactly("蒋文华", "沈洁");
    }

    @Test
    void the_drawing_says_in_words_who_sits_where() {
        var drawing = head.get(SEATS + ".svg");

        assertThat(drawing.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(drawing.answer().body())
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .contains("<title id=\"plan-title\">2026年第47次周例会座位图")
                .contains("前排正中：陈建国，书记");
        assertThat(head.get(SEATS + ".svg", "Accept-Language", "en").answer().body())
                .contains("front, centre: 陈建国");
    }
}
