package yicheng.web.api.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.web.api.attendance.Leaving.MONDAY;

import java.time.LocalDateTime;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.people.FiveDepartments;
import yicheng.web.Client;
import yicheng.web.Reply;

/** Observers from the proposal to the door, and the roll from the first signature to the circular. */
class ObserversAndRollOverHttpTest {

    private static final String OBSERVERS = MONDAY + "/observers";
    private static final String ROLL = MONDAY + "/roll";

    @AutoClose
    private final Leaving leaving = new Leaving();

    @Test
    void a_handler_is_proposed_checked_agreed_notified_and_called_in_for_his_topic() {
        var proposed = proposed();
        var passed = step(leaving.clerk(), proposed, "pass", "");
        var agreed = step(leaving.director(), passed, "agree", "");
        var notified = step(leaving.clerk(), agreed, "notify", "");
        leaving.onTheMorning();
        var waiting = step(leaving.clerk(), notified, "wait", "");
        var in = step(leaving.clerk(), waiting, "call-in", "");
        var left = step(leaving.clerk(), in, "let-out", "");

        assertThat(proposed.status()).isEqualTo(201);
        assertThat(passed.at("/stage/code")).isEqualTo("reported");
        assertThat(agreed.all("/open", "/code")).isEmpty();
        assertThat(notified.all("/open", "/code")).isEmpty();
        assertThat(left.at("/stage/code")).isEqualTo("left");
        assertThat(left.all("/steps", "/by/name")).containsExactly("蒋文华", "褚晓燕", "周明远", "褚晓燕", "褚晓燕", "褚晓燕", "褚晓燕");
        assertThat(leaving.clerk().get(MONDAY + "/roster").all("/beside", "/name"))
                .containsExactly("何苗");
    }

    @Test
    void an_observer_without_a_topic_or_by_another_department_is_refused_with_its_clause() {
        var none = leaving.as(FiveDepartments.HEAD_OF_FIRST).post(OBSERVERS, handlerFor("none"));
        var foreign = leaving.finance().post(OBSERVERS, handlerFor(topic()));

        assertThat(none.problem()).isEqualTo("422 refused");
        assertThat(none.at("/findings/0/rule/clause")).isEqualTo("2.observer.basis");
        assertThat(foreign.at("/findings/0/rule/clause")).isEqualTo("2.observer.propose");
        assertThat(leaving.clerk().post(OBSERVERS, handlerFor("none")).problem())
                .isEqualTo("403 not_allowed");
    }

    @Test
    void a_word_is_needed_to_send_back_and_what_changed_meanwhile_is_looked_at_first() {
        var proposed = proposed();

        assertThat(step(leaving.clerk(), proposed, "return", "").at("/findings/0/field"))
                .isEqualTo("remark");
        assertThat(step(leaving.director(), proposed, "agree", "").problem()).isEqualTo("409 wrong_state");
        step(leaving.clerk(), proposed, "pass", "");
        assertThat(step(leaving.as(FiveDepartments.HEAD_OF_FIRST), proposed, "withdraw", "")
                        .problem())
                .isEqualTo("412 stale");
    }

    @Test
    void departments_see_those_of_their_topics() {
        var proposed = proposed();

        assertThat(leaving.clerk().get(OBSERVERS).all("/observers", "/id")).containsExactly(proposed.at("/id"));
        assertThat(leaving.finance().get(OBSERVERS).all("/observers", "/id")).isEmpty();
        assertThat(leaving.finance().get("/observers/" + proposed.at("/id")).problem())
                .isEqualTo("404 unknown");
        assertThat(leaving.clerk().get("/meetings/weekly:2026-11-29/observers").problem())
                .isEqualTo("404 unknown");
    }

    @Test
    void members_sign_in_for_themselves_and_the_clerk_for_everybody() {
        leaving.clock.moveTo(LocalDateTime.of(2026, 11, 30, 8, 30));
        var own = sign(leaving.finance(), "sign-in", "");
        var other = sign(leaving.finance(), "sign-in", "{\"key\":\"head1\"}");
        var entered = sign(leaving.clerk(), "sign-in", "{\"key\":\"head1\",\"at\":\"2026-11-30T08:20\"}");
        var undone = sign(leaving.clerk(), "undo", "{\"key\":\"head1\"}");
        var reported = sign(leaving.clerk(), "report", "");

        assertThat(own.all("/lines", "/presence/arrived")).contains("2026-11-30T08:30:00+08:00");
        assertThat(other.problem()).isEqualTo("403 not_allowed");
        assertThat(entered.at("/version")).isEqualTo("2");
        assertThat(undone.at("/now/unconfirmed")).isEqualTo("10");
        assertThat(reported.at("/reports/0/due")).isEqualTo("11");
        assertThat(reported.at("/said")).contains("应到 11 人");
        assertThat(sign(leaving.clerk(), "sign-out", "{\"key\":\"head1\"}").problem())
                .isEqualTo("409 wrong_state");
    }

    @Test
    void absences_are_named_in_a_circular_by_the_head_of_the_office_once() {
        leaving.clock.moveTo(LocalDateTime.of(2026, 11, 30, 8, 55));
        sign(leaving.clerk(), "sign-in", "{\"key\":\"head5\"}");
        leaving.clock.moveTo(LocalDateTime.of(2026, 11, 30, 9, 10));
        leaving.office.office().attendance().settleAbsences().handle();

        var open = leaving.clerk().get(ROLL);
        var byClerk = sign(leaving.clerk(), "circular", "");
        var issued = sign(leaving.as(FiveDepartments.OFFICE_HEAD), "circular", "{\"remark\":\"请各部门引以为戒\"}");

        assertThat(open.all("/absences", "/name")).hasSize(10).doesNotContain("朱敏");
        assertThat(open.at("/circularDue")).isEqualTo("2026-12-03T17:00:00+08:00");
        assertThat(leaving.finance().get(ROLL).all("/toBeNamed", "/name")).isEmpty();
        assertThat(byClerk.problem()).isEqualTo("403 not_allowed");
        assertThat(issued.at("/circular/lines/0/why/code")).isEqualTo("absent");
        assertThat(sign(leaving.as(FiveDepartments.OFFICE_HEAD), "circular", "").problem())
                .isEqualTo("409 wrong_state");
    }

    private Reply proposed() {
        return leaving.as(FiveDepartments.HEAD_OF_FIRST).post(OBSERVERS, handlerFor(topic()));
    }

    private String topic() {
        var head = leaving.as(FiveDepartments.HEAD_OF_FIRST);
        var draft = head.post("/topics", """
                {"department":"yewu1","meeting":"weekly:2026-11-30",
                 "form":{"title":"食堂调整","background":"有","matters":["定"]}}""");
        head.post("/topics/" + draft.at("/id") + "/submit", "", "If-Match", draft.header("ETag"));
        return draft.at("/id");
    }

    private static String handlerFor(String topic) {
        return """
                {"topic":"%s","kind":"handler","person":"何苗","reason":"介绍测算过程"}""".formatted(topic);
    }

    private static Reply step(Client client, Reply observer, String act, String body) {
        return client.post("/observers/" + observer.at("/id") + "/" + act, body, "If-Match", observer.header("ETag"));
    }

    private static Reply sign(Client client, String act, String body) {
        return client.post(ROLL + "/" + act, body, "If-Match", client.get(ROLL).header("ETag"));
    }
}
