package yicheng.web.pages.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.web.pages.topics.TopicForms.TUESDAY;
import static yicheng.web.pages.topics.TopicForms.capital;
import static yicheng.web.pages.topics.TopicForms.complete;
import static yicheng.web.pages.topics.TopicForms.path;
import static yicheng.web.pages.topics.TopicForms.submitted;

import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.TestClock;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.web.RunningServer;
import yicheng.web.pages.Colleague;

/** What the office decides on a topic, and who else has a say in it. */
class DecidingPagesTest {

    @AutoClose
    private final RunningServer server = RunningServer.of(TestOffice.setUpOn(TestClock.at(TUESDAY)));

    private final Colleague head = Colleague.of(server, FiveDepartments.HEAD_OF_FIRST);
    private final Colleague officeHead = Colleague.of(server, FiveDepartments.OFFICE_HEAD);

    @Test
    void capital_spending_is_returned_to_the_party_committee_and_cannot_be_passed() {
        var topic = submitted(head, capital("购置检测设备", "860万元"));

        var page = officeHead.get(topic);
        var passed = officeHead.post(
                path(topic) + "/decide", Map.of("version", "2", "decision", "pass", "overruling", "急用"));

        assertThat(page.html()).contains("转党委会不能改判", "退回，转党委会").doesNotContain("name=\"overruling\"");
        assertThat(passed.status()).isEqualTo(422);
        assertThat(passed.html()).contains("没有办成：审核通过", "860 万元");
    }

    @Test
    void passing_against_the_rules_takes_a_reason_that_stays_beside_the_decision() {
        var topic = path(submitted(head, complete("更换检测探头", Map.of("coordination", "未协调"))));

        var without = officeHead.post(topic + "/decide", Map.of("version", "2", "decision", "pass"));
        officeHead.post(topic + "/decide", Map.of("version", "2", "decision", "pass", "overruling", "已电话沟通一致"));

        assertThat(without.status()).isEqualTo(422);
        assertThat(officeHead.get(topic).html()).contains("审核通过", "已电话沟通一致");
    }

    @Test
    void the_checklist_is_kept_together_with_the_decision() {
        var topic = path(submitted(head, complete("更换检测探头")));

        officeHead.post(
                topic + "/decide",
                Map.of("version", "2", "decision", "pass", "withinLevel", "是", "mature", "是", "note", "已核对预算"));

        assertThat(officeHead.get(topic).html()).contains("审核通过", "已核对预算", "部门看不到");
        assertThat(head.get(topic).html()).contains("审核通过").doesNotContain("已核对预算");
    }

    @Test
    void the_leader_in_charge_is_proposed_for_the_talks_and_reports_them() {
        var topic = path(submitted(head, complete("更换检测探头")));
        assertThat(officeHead.get(topic).html()).contains("吴思源（分管）");
        officeHead.post(
                topic + "/decide",
                Map.of("version", "2", "decision", "coordinate", "leader", "fu1", "talk", "请与财务部商定经费"));

        var leader = Colleague.of(server, FiveDepartments.DEPUTY_FOR_BUSINESS);
        var today = leader.get("/");
        leader.post(topic + "/coordination", Map.of("version", "3", "outcome", "agreed", "evidence", "11月24日会商一致"));

        assertThat(today.html()).contains("登记协调结果", "#coordination", "请与财务部商定经费");
        assertThat(leader.get(topic).html()).contains("审核中", "11月24日会商一致");
    }

    @Test
    void nobody_of_the_office_reviews_without_the_right_and_the_page_does_not_offer_it() {
        var topic = path(submitted(head, complete("更换检测探头")));
        var clerk = Colleague.of(server, FiveDepartments.CLERK);

        var forbidden = clerk.post(topic + "/decide", Map.of("version", "2", "decision", "pass"));

        assertThat(clerk.get(topic).html()).contains("保存核对", "冯立新作出决定").doesNotContain("value=\"pass\"");
        assertThat(forbidden.status()).isEqualTo(403);
        assertThat(head.get(topic).html()).doesNotContain("形式审核");
    }

    @Test
    void what_was_typed_into_a_refused_act_is_still_there() {
        var topic = path(submitted(head, complete("更换检测探头")));

        var page = officeHead.post(
                topic + "/decide",
                Map.of("version", "2", "decision", "supplement", "what", "补三家报价", "by", "2026-11-20T10:00"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("期限须在现在之后", "补三家报价");
    }

    @Test
    void an_act_on_an_old_page_is_not_done() {
        var topic = path(submitted(head, complete("更换检测探头")));
        officeHead.post(topic + "/decide", Map.of("version", "2", "decision", "check", "withinLevel", "是"));

        var page = officeHead.post(topic + "/decide", Map.of("version", "2", "decision", "pass"));

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html()).contains("刚才有人改动了这项议题");
    }

    @Test
    void what_was_not_done_is_not_said_to_be_done_nor_is_an_unknown_decision() {
        var topic = path(submitted(head, complete("更换检测探头")));

        var unknown = officeHead.post(topic + "/decide", Map.of("version", "2", "decision", "approve"));

        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.html()).contains("没有“approve”这种决定");
        assertThat(officeHead.get(topic + "?done=pass").html()).doesNotContain("已办");
        assertThat(head.get(topic + "?done=submit").html()).contains("已办：签字提交");
    }
}
