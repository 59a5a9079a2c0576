package yicheng.web.api.agenda.list;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.web.api.agenda.list.Lists.LIST;
import static yicheng.web.api.agenda.list.Lists.SHEET;
import static yicheng.web.api.agenda.list.Lists.act;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.people.rights.Scope;
import yicheng.web.Client;

class ListsOverHttpTest {

    @AutoClose
    private final Lists lists = new Lists();

    @Test
    void the_prospect_says_what_compiling_would_give() {
        var list = lists.clerk.get(LIST);

        assertThat(list.all("/prospect/items", "/topic/title")).containsExactly("食堂调整", "安全整治");
        assertThat(list.all("/prospect/ranked/positions", "/key")).containsExactly(lists.safety, lists.canteen);
        assertThat(list.at("/prospect/items/1/observers/0")).isEqualTo("法律顾问");
        assertThat(list.at("/prospect/ranked/positions/0/begins")).startsWith("2026-11-30T09:");
        assertThat(list.header("ETag")).isEqualTo("\"0\"");
        assertThat(list.all("/sheets", "/sheet")).isEmpty();
    }

    @Test
    void where_nothing_can_be_compiled_it_says_why() {
        var list = lists.clerk.get("/meetings/weekly:2026-12-07/list");

        assertThat(list.at("/prospect/sheet")).isEmpty();
        assertThat(list.at("/refused/0/rule/clause")).isEqualTo("3.1.list.compile");
    }

    @Test
    void three_people_compile_sign_and_decide() {
        var compiled = lists.compiled();
        var signed = act(lists.chief, compiled, "signature", "");
        var decided = lists.decide(signed, "{\"approveRest\":true,\"finish\":true}");

        assertThat(compiled.at("/stage/code")).isEqualTo("compiled");
        assertThat(compiled.header("Content-Location")).isEqualTo("/api/v1" + SHEET);
        assertThat(signed.at("/signed/by/name")).isEqualTo("冯立新");
        assertThat(signed.all("/items", "/topic/stage/code")).containsExactly("listed", "listed");
        assertThat(decided.at("/stage/code")).isEqualTo("decided");
        assertThat(decided.all("/items", "/topic/stage/code")).containsExactly("ranked", "ranked");
        assertThat(lists.clerk.get("/meetings/weekly:2026-11-30").at("/agenda/topics"))
                .isEqualTo("2");
        assertThat(lists.clerk.get(SHEET + "/history").all("/entries", "/act"))
                .containsExactly("list.compiled", "list.signed", "list.decided");
    }

    @Test
    void the_clerk_marks_and_remarks() {
        var list = lists.clerk.post(
                LIST,
                "{\"items\":[{\"topic\":\"%s\",\"urgent\":true,\"important\":true,\"minutes\":20,\"remark\":\"领导关注\"}]}"
                        .formatted(lists.canteen),
                "If-Match",
                "\"0\"");

        assertThat(list.at("/items/0/minutes")).isEqualTo("20");
        assertThat(list.at("/items/0/remark")).isEqualTo("领导关注");
        assertThat(list.all("/items", "/proposed")).containsExactly("1", "2");
    }

    @Test
    void item_by_item_each_choice_may_be_changed_until_the_leader_is_done() {
        var signed = lists.signed();

        var first = lists.decide(signed, item(lists.canteen, "\"choice\":\"approve\",\"observers\":false"));
        var second = lists.decide(first, item(lists.canteen, "\"choice\":\"hold\",\"remark\":\"下周再议\""));

        assertThat(first.at("/items/0/decision/observers")).isEqualTo("false");
        assertThat(second.at("/items/0/decision/choice/code")).isEqualTo("hold");
        assertThat(second.at("/items/1/decision/choice")).isEmpty();
        assertThat(lists.decide(second, "{\"finish\":true}").problem()).isEqualTo("422 refused");
        var done = lists.decide(second, "{\"approveRest\":true,\"finish\":true}");
        assertThat(done.all("/items", "/topic/stage/code")).containsExactly("held", "ranked");
        assertThat(done.at("/items/0/topic/meeting")).isEqualTo("weekly:2026-12-07");
    }

    @Test
    void a_topic_moves_to_another_type_of_meeting() {
        var body =
                "{\"approveRest\":true,\"finish\":true,\"items\":[{\"topic\":\"%s\",\"choice\":\"改会议类型\",\"kind\":\"月例会\"}]}";

        var decided = lists.decide(lists.signed(), body.formatted(lists.canteen));

        assertThat(decided.at("/items/0/decision/kind/code")).isEqualTo("monthly");
        assertThat(decided.at("/items/0/topic/meeting")).isEqualTo("monthly:2026-12-04");
    }

    @Test
    void it_is_sent_back_and_compiled_anew() {
        var back = act(lists.director, lists.signed(), "return", "{\"reason\":\"次序不妥\"}");
        var again = lists.clerk.post(LIST, "", "If-Match", back.header("ETag"));

        assertThat(back.at("/stage/code")).isEqualTo("sent_back");
        assertThat(back.at("/sentBack/0/reason")).isEqualTo("次序不妥");
        assertThat(again.at("/stage/code")).isEqualTo("compiled");
        assertThat(again.at("/version")).isEqualTo("4");
    }

    @Test
    void today_says_whose_turn_it_is() {
        assertThat(lists.clerk.get("/today").at("/lists/0/task")).isEqualTo("compile");
        lists.compiled();

        var today = lists.chief.get("/today");

        assertThat(today.at("/lists/0/task")).isEqualTo("sign");
        assertThat(today.at("/lists/0/mine")).isEqualTo("true");
        assertThat(today.at("/lists/0/count")).isEqualTo("2");
        assertThat(today.at("/lists/0/name")).startsWith("2026年第");
        assertThat(lists.clerk.get("/today").at("/lists/0/mine")).isEqualTo("false");
    }

    @Test
    void a_program_that_may_only_act_is_told_what_came_of_it() {
        var token = TestOffice.token(lists.story.topics.office, FiveDepartments.CLERK, Scope.LISTS_WRITE);
        var program = Client.withToken(lists.office, token);

        assertThat(program.post(LIST, "", "If-Match", "\"0\"").at("/stage/code"))
                .isEqualTo("compiled");
        assertThat(program.get(SHEET).problem()).isEqualTo("403 not_allowed");
    }

    private static String item(String topic, String rest) {
        return "{\"items\":[{\"topic\":\"%s\",%s}]}".formatted(topic, rest);
    }
}
