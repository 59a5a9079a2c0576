package yicheng.web.api.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.web.api.agenda.Agendas.AGENDA;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.people.FiveDepartments;

class AgendasOverHttpTest {

    @AutoClose
    private final Agendas agendas = new Agendas();

    @Test
    void each_topic_has_its_place_its_time_and_the_reason_for_both() {
        var agenda = agendas.now();

        assertThat(agenda.at("/start")).isEqualTo("2026-11-30T09:00:00+08:00");
        assertThat(agenda.all("/newest/lines", "/title")).containsExactly("安全整治", "食堂调整");
        assertThat(agenda.at("/newest/cause/code")).isEqualTo("list_decided");
        assertThat(agenda.at("/newest/lines/0/observers/0")).isEqualTo("法律顾问");
        assertThat(agenda.at("/newest/lines/0/why")).isNotBlank();
        assertThat(agenda.at("/newest/lines/0/because/0/clause")).isNotBlank();
        assertThat(agenda.at("/newest/lines/1/begins")).matches("2026-11-30T09:[0-5]\\d:00\\+08:00");
        assertThat(agenda.at("/newest/lines/1/smallestChange")).contains("重要");
        assertThat(agenda.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void it_is_read_in_english_too() {
        var english = agendas.chief.get(AGENDA, "Accept-Language", "en");

        assertThat(english.at("/newest/cause/label")).isEqualTo("list decided");
        assertThat(english.at("/newest/lines/1/smallestChange")).contains("important");
    }

    @Test
    void a_department_head_sees_it_too() {
        var head = agendas.as(FiveDepartments.HEAD_OF_FINANCE);

        assertThat(head.get(AGENDA).all("/newest/lines", "/department/name")).containsExactly("业务二部", "业务一部");
    }

    @Test
    void the_office_proposes_an_order_and_the_director_agrees() {
        var proposed = agendas.order(agendas.chief, agendas.canteen, agendas.safety);
        var agreed = agendas.act(agendas.director, "order/decision", "{\"agreed\":true}");

        assertThat(proposed.at("/proposed/order/0")).isEqualTo(agendas.canteen);
        assertThat(proposed.at("/versions")).isEqualTo("1");
        assertThat(agreed.at("/newest/number")).isEqualTo("2");
        assertThat(agreed.at("/newest/byHand")).isEqualTo("true");
        assertThat(agreed.at("/newest/lines/0/byRules")).isEqualTo("2");
        assertThat(agreed.at("/newest/reason")).isEqualTo("便于汇报");
        assertThat(agreed.at("/proposed/order/0")).isEmpty();
    }

    @Test
    void the_director_sets_an_order_at_once() {
        var set = agendas.order(agendas.director, agendas.canteen, agendas.safety);

        assertThat(set.at("/newest/cause/code")).isEqualTo("ordered");
        assertThat(set.all("/newest/lines", "/topic")).containsExactly(agendas.canteen, agendas.safety);
    }

    @Test
    void a_topic_without_time_goes_on_to_the_next_meeting_and_that_counts_for_it() {
        var left = agendas.act(
                agendas.director,
                "removals",
                "{\"topics\":[\"%s\"],\"forWantOfTime\":true,\"reason\":\"会期已满\"}".formatted(agendas.canteen));

        assertThat(left.all("/newest/lines", "/topic")).containsExactly(agendas.safety);
        var topic = agendas.chief.get("/topics/" + agendas.canteen);
        assertThat(topic.at("/meeting")).isEqualTo("weekly:2026-12-07");
        assertThat(topic.at("/carriedOver")).isEqualTo("1");
    }

    @Test
    void versions_stand_side_by_side() {
        agendas.order(agendas.director, agendas.canteen, agendas.safety);
        agendas.act(agendas.director, "removals", "{\"topics\":[\"%s\"],\"reason\":\"缓议\"}".formatted(agendas.safety));

        var versions = agendas.chief.get(AGENDA + "/versions");
        var compared = agendas.chief.get(AGENDA + "/compare?from=1&to=3");

        assertThat(versions.all("/versions", "/cause/code")).containsExactly("list_decided", "ordered", "held_over");
        assertThat(agendas.chief.get(AGENDA + "/versions/1").all("/lines", "/topic"))
                .containsExactly(agendas.safety, agendas.canteen);
        assertThat(compared.all("/changes", "/title")).containsExactly("食堂调整", "安全整治");
        assertThat(compared.at("/changes/0/before/number")).isEqualTo("2");
        assertThat(compared.at("/changes/1/after/number")).isEmpty();
    }
}
