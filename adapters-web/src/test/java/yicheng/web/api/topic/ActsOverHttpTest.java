package yicheng.web.api.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.web.api.topic.Drafts.COMPLETE;
import static yicheng.web.api.topic.Drafts.drafted;
import static yicheng.web.api.topic.Drafts.path;
import static yicheng.web.api.topic.Drafts.seen;
import static yicheng.web.api.topic.Drafts.submitted;

import java.time.LocalDateTime;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.TestClock;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.web.Client;
import yicheng.web.Reply;
import yicheng.web.RunningServer;

class ActsOverHttpTest {

    private final TestClock clock = TestClock.at(TestOffice.NOW);

    @AutoClose
    private final RunningServer office = RunningServer.of(TestOffice.setUpOn(clock));

    private final Client head = Client.signedIn(office, FiveDepartments.HEAD_OF_FIRST);
    private final Client clerk = Client.signedIn(office, FiveDepartments.CLERK);
    private final Client chief = Client.signedIn(office, FiveDepartments.OFFICE_HEAD);

    @Test
    void a_topic_is_checked_and_passed() {
        var topic = submitted(head);

        var checked = act(
                clerk,
                topic,
                "check",
                "{\"checklist\":{\"mature\":true,\"withinLevel\":\"是\",\"personnelChecked\":\"否\"}}");
        var passed = act(chief, checked, "pass", "");

        assertThat(checked.at("/stage/code")).isEqualTo("under_review");
        assertThat(checked.at("/checklist/mature")).isEqualTo("是");
        assertThat(passed.at("/stage/code")).isEqualTo("passed");
        assertThat(passed.all("/decisions", "/by/name")).containsExactly("冯立新");
    }

    @Test
    void the_offices_notes_are_not_for_the_department() {
        var topic = submitted(head);
        act(clerk, topic, "check", "{\"note\":\"先问财务\"}");

        assertThat(clerk.get(path(topic)).at("/notes/0/text")).isEqualTo("先问财务");
        assertThat(clerk.get(path(topic) + "/history").answer().body()).contains("先问财务");
        assertThat(head.get(path(topic)).answer().body()).doesNotContain("先问财务");
        assertThat(head.get(path(topic) + "/history").answer().body()).doesNotContain("先问财务");
    }

    @Test
    void a_supplement_is_asked_for_saved_and_handed_in() {
        var sentBack = act(chief, submitted(head), "supplement", "{\"what\":\"缺依据\",\"by\":\"2026-11-24T10:00\"}");
        var saved = head.put(
                path(sentBack), "{\"meeting\":\"weekly:2026-11-30\",\"form\":{" + COMPLETE + "}}", seen(sentBack));

        assertThat(sentBack.at("/awaited/what")).isEqualTo("缺依据");
        assertThat(sentBack.at("/awaited/by")).isEqualTo("2026-11-24T10:00:00+08:00");
        assertThat(act(head, saved, "resupply", "").at("/stage/code")).isEqualTo("under_review");
    }

    @Test
    void a_leader_talks_it_over_and_reports() {
        var talks = act(chief, submitted(head), "coordinate", "{\"leader\":\"吴思源\",\"what\":\"与财务部协调\"}");

        assertThat(talks.at("/awaited/leader/name")).isEqualTo("吴思源");
        var leader = Client.signedIn(office, FiveDepartments.DEPUTY_FOR_BUSINESS);
        var reported = act(leader, talks, "coordination", "{\"outcome\":\"agreed\",\"evidence\":\"11月22日会签\"}");
        assertThat(reported.at("/stage/code")).isEqualTo("under_review");
        assertThat(reported.at("/form/coordinationEvidence")).isEqualTo("11月22日会签");
    }

    @Test
    void a_returned_topic_comes_back_with_the_committees_decision_only() {
        var returned = act(chief, submitted(head), "return", "{\"toPartyCommittee\":true,\"reason\":\"金额重大\"}");

        var without = act(head, returned, "reenter", "{\"meeting\":\"weekly:2026-12-07\",\"decision\":\"\"}");
        var back = act(head, returned, "reenter", "{\"meeting\":\"weekly:2026-12-07\",\"decision\":\"党委会〔2026〕31号\"}");

        assertThat(returned.at("/stage/code")).isEqualTo("referred");
        assertThat(without.problem()).isEqualTo("422 refused");
        assertThat(back.at("/round")).isEqualTo("2");
        assertThat(back.at("/form/partyDecision")).isEqualTo("党委会〔2026〕31号");
    }

    @Test
    void a_topic_is_withdrawn_with_its_reason() {
        var topic = submitted(head);

        assertThat(act(head, topic, "withdraw", "{}").at("/findings/0/field")).isEqualTo("reason");
        assertThat(act(head, topic, "withdraw", "{\"reason\":\"改期\"}").at("/stage/code"))
                .isEqualTo("withdrawn");
    }

    @Test
    void a_topic_moves_on_to_the_next_meeting_and_to_another_department() {
        var rolled = act(chief, submitted(head), "roll", "");

        assertThat(rolled.at("/meeting")).isEqualTo("weekly:2026-12-07");
        var moved = act(chief, rolled, "transfer", "{\"department\":\"技术部\",\"reason\":\"职责调整\"}");
        assertThat(moved.at("/department/id")).isEqualTo("jishu");
    }

    @Test
    void the_director_lets_a_late_topic_in() {
        clock.moveTo(LocalDateTime.of(2026, 11, 27, 9, 0));
        var late = submitted(Client.signedIn(office, FiveDepartments.HEAD_OF_FIRST));
        var director = Client.signedIn(office, FiveDepartments.DIRECTOR);

        assertThat(late.at("/stage/code")).isEqualTo("late");
        assertThat(act(director, late, "let-in", "{\"reason\":\"设备停机\"}").at("/letIn"))
                .isEqualTo("true");
    }

    @Test
    void an_act_out_of_its_turn_says_when_it_can_be_done() {
        var draft = drafted(head, COMPLETE);

        var problem = act(head, draft, "resupply", "");

        assertThat(problem.problem()).isEqualTo("409 wrong_state");
        assertThat(problem.at("/detail")).contains("草稿", "待补充");
    }

    @Test
    void an_act_without_a_version_or_with_an_old_one_is_not_done() {
        var topic = submitted(head);
        act(clerk, topic, "check", "{}");

        assertThat(chief.post(path(topic) + "/pass", "").problem()).isEqualTo("428 precondition_required");
        assertThat(act(chief, topic, "pass", "").problem()).isEqualTo("412 stale");
    }

    @Test
    void wrong_values_of_an_act_are_named() {
        var topic = submitted(head);

        assertThat(act(chief, topic, "supplement", "{\"what\":\"依据\",\"by\":\"soon\"}")
                        .at("/errors/0/pointer"))
                .isEqualTo("/by");
        assertThat(act(chief, topic, "pass", "{\"overule\":\"x\"}").at("/errors/0/text"))
                .contains("overruling");
        assertThat(act(clerk, topic, "check", "{\"checklist\":{\"title\":\"x\"}}")
                        .problem())
                .isEqualTo("422 wrong_values");
        assertThat(act(clerk, topic, "check", "[").problem()).isEqualTo("400 unreadable");
        assertThat(chief.post("/topics/no-such/pass", "", "If-Match", "\"1\"").problem())
                .isEqualTo("404 unknown");
    }

    private static Reply act(Client client, Reply topic, String name, String body) {
        return client.post(path(topic) + "/" + name, body, seen(topic));
    }
}
