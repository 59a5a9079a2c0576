package yicheng.app;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_SECOND;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yicheng.app.Caller.Reply;

/** A week over the API, from five topics to the agenda, by the five people whose right each act is. */
class WeekOverHttpTest {

    private static final String WEEK = "weekly:2026-11-30";
    private static final String LIST = "/lists/" + WEEK + "/1";
    private static final String AGENDA = "/meetings/" + WEEK + "/agenda";

    @TempDir
    static Path cache;

    @TempDir
    Path data;

    private ServedUnit unit;
    private Caller firstHead;
    private Caller secondHead;
    private Caller clerk;
    private Caller officeHead;
    private Caller director;

    @BeforeEach
    void open() {
        unit = ServedUnit.at(LocalDateTime.of(2026, 11, 24, 10, 0), data, cache);
        firstHead = unit.caller(HEAD_OF_FIRST);
        secondHead = unit.caller(HEAD_OF_SECOND);
        clerk = unit.caller(CLERK);
        officeHead = unit.caller(OFFICE_HEAD);
        director = unit.caller(DIRECTOR);
    }

    @AfterEach
    void close() {
        unit.close();
    }

    @Test
    void topics_are_merged_listed_signed_decided_and_ranked_and_another_order_is_agreed() {
        var purchase = passed(firstHead, "业务一部", "会议室投影设备更换", "");
        var like = passed(secondHead, "业务二部", "更换会议室投影设备", "");
        var safety = passed(secondHead, "业务二部", "冬季野外采样安全措施", ",'important':true");
        var archive = passed(firstHead, "业务一部", "档案库房搬迁", "");
        var open = passed(firstHead, "业务一部", "实验室开放日接待", "");

        merge(like, purchase);
        var decided = decided(sign(compiled()), safety, archive);

        assertThat(decided.at("/stage/code")).isEqualTo("decided");
        assertThat(firstHead.get("/topics/" + archive.at("/id")).at("/stage/code"))
                .isEqualTo("held");
        assertThat(firstHead.get(AGENDA).at("/newest/lines/0/remark")).isEmpty();
        var agenda = clerk.get(AGENDA);
        assertThat(agenda.all("/newest/lines", "/topic"))
                .containsExactly(safety.at("/id"), purchase.at("/id"), open.at("/id"));
        assertThat(agenda.at("/newest/lines/0/remark")).isEqualTo("路线先报备");
        assertThat(agenda.at("/newest/lines/1/joint/0/name")).isEqualTo("业务二部");
        assertThat(agenda.at("/newest/lines/2/why")).isNotBlank();
        assertThat(agenda.at("/newest/lines/2/smallestChange")).isNotBlank();
        assertThat(agenda.at("/newest/overflow/0")).isEqualTo(open.at("/id"));

        reordered(agenda, open, safety, purchase);
    }

    private void merge(Reply topic, Reply into) {
        var similar = clerk.get("/topics/" + topic.at("/id") + "/similar");
        assertThat(similar.at("/similar/0/topic/id")).isEqualTo(into.at("/id"));
        assertThat(similar.at("/similar/0/shared/0")).isEqualTo("会议室投影设备");
        var lead = clerk.get("/topics/" + into.at("/id"));
        var merged = clerk.does(
                "merge",
                topic,
                "{'into':'%s','intoVersion':%s,'reason':'同一套设备'}"
                        .formatted(into.at("/id"), lead.version().replace("\"", "")));
        assertThat(merged.at("/stage/code")).as(merged.answer().body()).isEqualTo("merged");
    }

    private Reply compiled() {
        var compiled = clerk.post("/meetings/" + WEEK + "/list", "{}", "If-Match", "\"0\"");
        assertThat(compiled.all("/items", "/proposed")).containsExactly("2", "1", "3", "4");
        assertThat(clerk.post(LIST + "/signature", "{}", "If-Match", compiled.version())
                        .outcome())
                .isEqualTo("403 not_allowed");
        return compiled;
    }

    private Reply sign(Reply compiled) {
        var signed = officeHead.post(LIST + "/signature", "{}", "If-Match", compiled.version());
        assertThat(signed.at("/stage/code")).as(signed.answer().body()).isEqualTo("signed");
        var decision = "{'approveRest':true,'finish':true}";
        assertThat(officeHead
                        .post(LIST + "/decisions", decision, "If-Match", signed.version())
                        .outcome())
                .isEqualTo("403 not_allowed");
        return signed;
    }

    /** One approved with a word, one held over, and the rest approved in one act. */
    private Reply decided(Reply signed, Reply approved, Reply held) {
        var some = director.post(
                LIST + "/decisions", """
                {'items':[{'topic':'%s','choice':'approve','remark':'路线先报备'},{'topic':'%s','choice':'hold','remark':'下周再议'}]}""".formatted(approved.at("/id"), held.at("/id")), "If-Match", signed.version());
        assertThat(some.at("/stage/code")).as(some.answer().body()).isEqualTo("signed");
        return director.post(LIST + "/decisions", "{'approveRest':true,'finish':true}", "If-Match", some.version());
    }

    private void reordered(Reply agenda, Reply first, Reply second, Reply third) {
        var order = "{'order':['%s','%s','%s'],'reason':'接待方十点离开'}"
                .formatted(first.at("/id"), second.at("/id"), third.at("/id"));
        assertThat(firstHead
                        .post(AGENDA + "/order", order, "If-Match", agenda.version())
                        .outcome())
                .isEqualTo("403 not_allowed");
        var proposed = officeHead.post(AGENDA + "/order", order, "If-Match", agenda.version());
        assertThat(proposed.at("/proposed/reason")).as(proposed.answer().body()).isEqualTo("接待方十点离开");
        assertThat(proposed.at("/versions")).isEqualTo("1");

        var agreed = director.post(AGENDA + "/order/decision", "{'agreed':true}", "If-Match", proposed.version());

        assertThat(agreed.at("/newest/byHand")).as(agreed.answer().body()).isEqualTo("true");
        assertThat(agreed.at("/newest/lines/0/topic")).isEqualTo(first.at("/id"));
        assertThat(agreed.at("/newest/lines/0/byRules")).isEqualTo("3");
        assertThat(firstHead.get(AGENDA + "/compare?from=1&to=2").all("/changes", "/changed"))
                .containsExactly("true", "true", "true");
    }

    private Reply passed(Caller head, String department, String title, String more) {
        var submitted = head.post("/topics", """
                {'department':'%s','meeting':'%s','submit':true,'form':{'title':'%s',
                 'background':'现有安排已不适应工作需要，多次影响业务。','matters':['是否同意%s'],'coordination':'不涉及'%s}}""".formatted(department, WEEK, title, title, more));
        assertThat(submitted.outcome()).as(submitted.answer().body()).isEqualTo("201");
        var checked = clerk.does("check", submitted, "{'checklist':{'withinLevel':true,'mature':true}}");
        var passed = officeHead.does("pass", checked, "{}");
        assertThat(passed.at("/stage/code")).as(passed.answer().body()).isEqualTo("passed");
        return passed;
    }
}
