package yicheng.web.api.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.web.api.agenda.Agendas.AGENDA;

import java.time.LocalDateTime;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yicheng.people.FiveDepartments;

class RefusedAgendasTest {

    @AutoClose
    private final Agendas agendas = new Agendas();

    @ParameterizedTest
    @CsvSource({
        "/meetings/weekly:2026-12-07/agenda, 404 unknown",
        "/meetings/someday/agenda, 404 unknown",
        "/meetings/weekly:2026-11-30/agenda/versions/2, 404 unknown",
        "/meetings/weekly:2026-11-30/agenda/versions/first, 404 unknown",
        "/meetings/weekly:2026-11-30/agenda/compare?from=1&to=2, 404 unknown",
        "/meetings/weekly:2026-11-30/agenda/compare, 400 unreadable",
        "/meetings/weekly:2026-11-30/agenda/compare?from=1, 400 unreadable",
        "/meetings/weekly:2026-11-30/agenda/compare?from=1&to=x, 400 unreadable",
        "/meetings/weekly:2026-11-30/agenda/compare?from=0&to=1, 400 unreadable",
        "/meetings/weekly:2026-11-30/agenda/compare?from=1&to=1&by=2, 400 unreadable"
    })
    void what_is_not_there_or_cannot_be_read_is_said(String path, String problem) {
        assertThat(agendas.chief.get(path).problem()).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            order          | {"order":"all","reason":"x"}           | /order
            order          | {"order":[1,2],"reason":"x"}           | /order/0
            order          | {"order":[],"reason":["x"]}            | /reason
            order          | {"sequence":[]}                        | /sequence
            order/decision | {}                                     | /agreed
            order/decision | {"agreed":"maybe"}                     | /agreed
            order/decision | {"agreed":true,"remarks":""}           | /remarks
            removals       | {"topics":{},"reason":"x"}             | /topics
            removals       | {"topics":[],"forWantOfTime":"yes"}    | /forWantOfTime
            removals       | {"topics":[],"why":"x"}                | /why
            """)
    void values_that_cannot_be_read_are_named(String act, String body, String pointer) {
        var answer = agendas.act(agendas.director, act, body);

        assertThat(answer.problem()).isEqualTo("422 wrong_values");
        assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            order    | {"order":["%1"],"reason":"x"}                | order
            order    | {"order":["%1","%1"],"reason":"x"}           | order
            order    | {"order":["%1","t999999"],"reason":"x"}      | order
            order    | {"order":["%2","%1"],"reason":"x"}           | order
            order    | {"order":["%1","%2"],"reason":" "}           | reason
            removals | {"topics":[],"reason":"x"}                   | topics
            removals | {"topics":["t999999"],"reason":"x"}          | topics
            removals | {"topics":["%1"],"reason":""}                | reason
            """)
    void what_the_policy_does_not_allow_is_refused_with_its_clause(String act, String body, String field) {
        var said = body.replace("%1", agendas.canteen).replace("%2", agendas.safety);

        var answer = agendas.act(agendas.director, act, said);

        assertThat(answer.problem()).isEqualTo("422 refused");
        assertThat(answer.at("/findings/0/field")).isEqualTo(field);
        assertThat(answer.at("/findings/0/rule/clause")).isEqualTo("3.2.rank.after");
    }

    @Test
    void acts_carry_the_version_that_was_seen() {
        var body = "{\"agreed\":true}";
        agendas.order(agendas.chief, agendas.canteen, agendas.safety);

        assertThat(agendas.director.post(AGENDA + "/order/decision", body).problem())
                .isEqualTo("428 precondition_required");
        assertThat(agendas.director
                        .post(AGENDA + "/order/decision", body, "If-Match", "\"1\"")
                        .problem())
                .isEqualTo("412 stale");
    }

    @Test
    void a_proposed_order_is_turned_down_with_a_word_only() {
        assertThat(agendas.act(agendas.director, "order/decision", "{\"agreed\":true}")
                        .problem())
                .isEqualTo("409 wrong_state");
        agendas.order(agendas.chief, agendas.canteen, agendas.safety);

        assertThat(agendas.act(agendas.director, "order/decision", "{\"agreed\":false}")
                        .at("/findings/0/field"))
                .isEqualTo("remark");
        assertThat(agendas.act(agendas.director, "order/decision", "{\"agreed\":false,\"remark\":\"按规则\"}")
                        .at("/newest/number"))
                .isEqualTo("1");
    }

    @Test
    void once_the_meeting_has_begun_its_agenda_stays() {
        agendas.story.topics.clock.moveTo(LocalDateTime.of(2026, 11, 30, 9, 0));
        var director = agendas.as(FiveDepartments.DIRECTOR);

        var answer = director.post(
                AGENDA + "/removals",
                "{\"topics\":[\"%s\"],\"reason\":\"缓议\"}".formatted(agendas.canteen),
                "If-Match",
                "\"1\"");

        assertThat(answer.problem()).isEqualTo("409 wrong_state");
    }
}
