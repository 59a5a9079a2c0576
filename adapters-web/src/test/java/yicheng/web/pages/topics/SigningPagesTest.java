package yicheng.web.pages.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.web.pages.topics.TopicForms.MONTHLY;
import static yicheng.web.pages.topics.TopicForms.TUESDAY;
import static yicheng.web.pages.topics.TopicForms.capital;
import static yicheng.web.pages.topics.TopicForms.complete;
import static yicheng.web.pages.topics.TopicForms.draft;
import static yicheng.web.pages.topics.TopicForms.path;
import static yicheng.web.pages.topics.TopicForms.submitted;

import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.TestClock;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.web.RunningServer;
import yicheng.web.pages.Colleague;

/** How a topic leaves its department, comes back to it, and leaves it for good. */
class SigningPagesTest {

    private final TestClock clock = TestClock.at(TUESDAY);

    @AutoClose
    private final RunningServer server = RunningServer.of(TestOffice.setUpOn(clock));

    private final Colleague head = Colleague.of(server, FiveDepartments.HEAD_OF_FIRST);
    private final Colleague officeHead = Colleague.of(server, FiveDepartments.OFFICE_HEAD);

    @Test
    void a_topic_that_lacks_what_is_required_stays_a_draft_and_the_form_keeps_everything() {
        var address = head.sent("/topics/new", draft("更换检测探头", Map.of()));

        var page = head.post(
                address,
                draft(
                        "更换检测探头",
                        Map.of("do", "send", "as", "submit", "version", "1", "amount", "30000", "background", "")));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("还不能提交", "value=\"更换检测探头\"", "value=\"30000\"", "autofocus", "待填写");
        assertThat(head.get("/topics").html()).contains("草稿");
    }

    @Test
    void the_head_signs_and_the_office_gives_a_receipt() {
        var page = head.get(submitted(head, complete("更换检测探头")));

        assertThat(page.html()).contains("已提交", "收〔2026〕1号", "蒋文华 签报");
    }

    @Test
    void a_handler_is_told_who_signs() {
        var handler = Colleague.of(server, FiveDepartments.HANDLER_IN_FIRST);
        var address = handler.sent("/topics/new", draft("更换检测探头", Map.of()));

        assertThat(handler.get(address).html()).contains("请部门正职", "蒋文华", "签字提交").doesNotContain("签字提交这项议题");
    }

    @Test
    void a_late_topic_waits_for_the_principal_leader() {
        clock.moveTo(LocalDateTime.of(2026, 11, 27, 9, 0));
        var topic = path(submitted(
                Colleague.of(server, FiveDepartments.HEAD_OF_FIRST),
                complete("抢修供电线路", Map.of("meeting", "weekly:2026-11-30"))));
        var director = Colleague.of(server, FiveDepartments.DIRECTOR);

        var today = director.get("/");
        director.post(topic + "/let-in", Map.of("version", "2", "reason", "影响供暖"));

        assertThat(today.html()).contains("抢修供电线路", "决定是否紧急上会", "#let-in");
        assertThat(director.get(topic).html()).contains("已提交", "影响供暖");
    }

    @Test
    void a_supplement_says_what_and_by_when_and_comes_back_to_the_office() {
        var topic = path(submitted(head, complete("更换检测探头")));
        officeHead.post(topic + "/decide", Map.of("version", "2", "decision", "supplement", "what", "补三家报价"));

        var asked = head.get(topic + "/edit");
        var again = complete(
                "更换检测探头", Map.of("version", "3", "do", "send", "as", "resupply", "background", "探头老化，三家报价见附件"));
        var done = head.sent(topic + "/edit", again);

        assertThat(asked.html()).contains("补三家报价", "再报办公室");
        assertThat(head.get(done).html()).contains("审核中", "三家报价见附件");
    }

    @Test
    void a_returned_topic_comes_back_with_the_number_of_the_decision() {
        var topic = path(submitted(head, capital("购置检测设备", "860万元")));
        officeHead.post(topic + "/decide", Map.of("version", "2", "decision", "refer"));

        var without = head.post(topic + "/re-enter", Map.of("version", "3", "meeting", MONTHLY, "decision", ""));
        var with =
                head.sent(topic + "/re-enter", Map.of("version", "3", "meeting", MONTHLY, "decision", "党委会〔2026〕31号"));

        assertThat(without.status()).isEqualTo(422);
        assertThat(without.html()).contains("请填写文号");
        assertThat(head.get(with).html()).contains("第 2 轮", "党委会〔2026〕31号", "已提交");
    }

    @Test
    void a_draft_can_be_discarded_and_a_submitted_topic_withdrawn_with_a_reason() {
        var draft = path(head.sent("/topics/new", draft("不要的草稿", Map.of())));
        var topic = path(submitted(head, complete("更换检测探头")));

        head.post(draft + "/discard", Map.of("version", "1"));
        head.post(topic + "/withdraw", Map.of("version", "2", "reason", "另行安排", "withdrawing", "1"));

        assertThat(head.get("/topics").html()).contains("撤回").doesNotContain("不要的草稿");
        assertThat(head.get(topic).html()).contains("另行安排");
    }

    @Test
    void what_a_dissolved_department_was_writing_is_handed_on_from_the_topics_page() {
        var topic = path(head.sent("/topics/new", draft("更换检测探头", Map.of())));
        var form = officeHead
                .get("/people/departments/yewu1/dissolve?day=2026-11-25")
                .html();
        var version = form.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        officeHead.post("/people/departments/yewu1/dissolve", Map.of("day", "2026-11-25", "version", version));
        clock.moveTo(LocalDateTime.of(2026, 11, 25, 10, 0));
        var chief = Colleague.of(server, FiveDepartments.OFFICE_HEAD);

        var page = chief.get(topic);
        var done = chief.sent(topic + "/transfer", Map.of("version", "1", "to", "yewu2", "reason", "职责并入"));

        assertThat(page.html()).contains("该部门已撤销", "请移交承接部门", "移交这项议题");
        assertThat(done).isEqualTo("/");
        assertThat(chief.get("/").html()).doesNotContain("移交承接部门");
        assertThat(Colleague.of(server, FiveDepartments.HEAD_OF_SECOND)
                        .get(topic)
                        .html())
                .contains("更换检测探头", "业务二部");
    }
}
