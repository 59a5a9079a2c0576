package yicheng.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.TestClock;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.people.Person;
import yicheng.web.RunningServer;

class TopicPagesTest {

    private static final String ATTACK = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>${7*7}";
    private static final String MONTHLY = "monthly:2026-12-04";

    private final TestClock clock = TestClock.at(LocalDateTime.of(2026, 11, 24, 10, 0));

    @AutoClose
    private final RunningServer server = RunningServer.of(TestOffice.setUpOn(clock));

    private final Visitor visitor = new Visitor(server);

    private final Colleague head = as(FiveDepartments.HEAD_OF_FIRST);
    private final Colleague officeHead = as(FiveDepartments.OFFICE_HEAD);

    @Test
    void whoever_has_not_signed_in_is_led_to_the_sign_in_and_back() {
        var page = visitor.get("/topics");

        assertThat(page.status()).isEqualTo(303);
        assertThat(page.header("Location")).isEqualTo("/sign-in?back=%2Ftopics");
    }

    @Test
    void a_draft_is_kept_as_it_was_typed_readable_or_not() {
        var address = head.sent(
                "/topics/new",
                draft("更换检测探头", Map.of("amount", "大约三万", "indicator.0.name", "检测量", "indicator.0.plan", "一百")));

        var page = head.get(address);

        assertThat(address).matches("/topics/[^/]+/edit");
        assertThat(page.html()).contains("value=\"更换检测探头\"", "value=\"大约三万\"", "value=\"一百\"", "无法识别");
    }

    @Test
    void the_same_form_sent_twice_makes_one_draft() {
        var form = draft("更换检测探头", Map.of("request", "r-1"));

        var first = head.sent("/topics/new", form);
        var second = head.sent("/topics/new", form);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void a_form_that_names_no_department_is_refused_in_words() {
        var page = head.post("/topics/new", Map.of("title", "更换检测探头"));

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.html()).contains("您只能在本部门范围内起草议题");
    }

    @Test
    void a_form_from_another_site_does_nothing() {
        var page = head.postWithoutKey("/topics/new", draft("更换检测探头", Map.of()));

        assertThat(page.status()).isEqualTo(403);
        assertThat(head.get("/topics").html()).doesNotContain("更换检测探头");
    }

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
        var page = head.get(submitted(complete("更换检测探头")));

        assertThat(page.html()).contains("已提交", "收〔2026〕1号", "蒋文华 签报");
    }

    @Test
    void a_handler_is_told_who_signs() {
        var handler = as(FiveDepartments.HANDLER_IN_FIRST);
        var address = handler.sent("/topics/new", draft("更换检测探头", Map.of()));

        assertThat(handler.get(address).html()).contains("请部门正职", "蒋文华", "签字提交").doesNotContain("签字提交这项议题");
    }

    @Test
    void somebody_elses_save_is_shown_beside_what_was_typed_and_nothing_is_lost() {
        var address = head.sent("/topics/new", draft("更换检测探头", Map.of("background", "探头老化")));
        var handler = as(FiveDepartments.HANDLER_IN_FIRST);
        handler.post(address, draft("更换检测探头（两支）", Map.of("version", "1")));

        var page = head.post(address, draft("更换检测探头三支", Map.of("version", "1")));

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html()).contains("何苗 在 11月24日 周二 10:00 也保存了这项议题", "value=\"更换检测探头三支\"", "更换检测探头（两支）");
        assertThat(head.get(address).html()).contains("value=\"更换检测探头（两支）\"");
    }

    @Test
    void saving_by_itself_answers_with_the_new_version_only() {
        var address = head.sent("/topics/new", draft("更换检测探头", Map.of()));

        var page = head.post(address, draft("更换检测探头二", Map.of("version", "1")), "X-Autosave", "1");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html()).contains("data-version=\"2\"", "已保存 10:00").doesNotContain("<html");
    }

    @Test
    void an_unchanged_form_is_not_saved_again() {
        var address = head.sent("/topics/new", draft("更换检测探头", Map.of()));

        var page = head.post(address, draft("更换检测探头", Map.of("version", "1")), "X-Autosave", "1");

        assertThat(page.html()).contains("data-version=\"1\"");
    }

    @Test
    void the_sum_of_a_project_is_shown_while_one_types() {
        submitted(capital("购置检测设备一期", "290000"));

        var page = head.post("/topics/judge", capital("购置检测设备二期", "290000"), "HX-Request", "true");

        assertThat(page.html()).contains("转党委会", "review.project-funds").doesNotContain("<html");
    }

    @Test
    void capital_spending_is_returned_to_the_party_committee_and_cannot_be_passed() {
        var topic = submitted(capital("购置检测设备", "860万元"));

        var page = officeHead.get(topic);
        var passed = officeHead.post(
                path(topic) + "/decide", Map.of("version", "2", "decision", "pass", "overruling", "急用"));

        assertThat(page.html()).contains("转党委会不能改判", "退回，转党委会").doesNotContain("name=\"overruling\"");
        assertThat(passed.status()).isEqualTo(422);
        assertThat(passed.html()).contains("没有办成：审核通过", "860 万元");
    }

    @Test
    void a_returned_topic_comes_back_with_the_number_of_the_decision() {
        var topic = path(submitted(capital("购置检测设备", "860万元")));
        officeHead.post(topic + "/decide", Map.of("version", "2", "decision", "refer"));

        var without = head.post(topic + "/re-enter", Map.of("version", "3", "meeting", MONTHLY, "decision", ""));
        var with =
                head.sent(topic + "/re-enter", Map.of("version", "3", "meeting", MONTHLY, "decision", "党委会〔2026〕31号"));

        assertThat(without.status()).isEqualTo(422);
        assertThat(without.html()).contains("请填写文号");
        assertThat(head.get(with).html()).contains("第 2 轮", "党委会〔2026〕31号", "已提交");
    }

    @Test
    void passing_against_the_rules_takes_a_reason_that_stays_beside_the_decision() {
        var topic = path(submitted(complete("更换检测探头", Map.of("coordination", "未协调"))));

        var without = officeHead.post(topic + "/decide", Map.of("version", "2", "decision", "pass"));
        officeHead.post(topic + "/decide", Map.of("version", "2", "decision", "pass", "overruling", "已电话沟通一致"));

        assertThat(without.status()).isEqualTo(422);
        assertThat(officeHead.get(topic).html()).contains("审核通过", "已电话沟通一致");
    }

    @Test
    void the_checklist_is_kept_together_with_the_decision() {
        var topic = path(submitted(complete("更换检测探头")));

        officeHead.post(
                topic + "/decide",
                Map.of("version", "2", "decision", "pass", "withinLevel", "是", "mature", "是", "note", "已核对预算"));

        assertThat(officeHead.get(topic).html()).contains("审核通过", "已核对预算", "部门看不到");
        assertThat(head.get(topic).html()).contains("审核通过").doesNotContain("已核对预算");
    }

    @Test
    void a_supplement_says_what_and_by_when_and_comes_back_to_the_office() {
        var topic = path(submitted(complete("更换检测探头")));
        officeHead.post(topic + "/decide", Map.of("version", "2", "decision", "supplement", "what", "补三家报价"));

        var asked = head.get(topic + "/edit");
        var again = complete(
                "更换检测探头", Map.of("version", "3", "do", "send", "as", "resupply", "background", "探头老化，三家报价见附件"));
        var done = head.sent(topic + "/edit", again);

        assertThat(asked.html()).contains("补三家报价", "再报办公室");
        assertThat(head.get(done).html()).contains("审核中", "三家报价见附件");
    }

    @Test
    void the_leader_in_charge_is_proposed_for_the_talks_and_reports_them() {
        var topic = path(submitted(complete("更换检测探头")));
        assertThat(officeHead.get(topic).html()).contains("吴思源（分管）");
        officeHead.post(
                topic + "/decide",
                Map.of("version", "2", "decision", "coordinate", "leader", "fu1", "talk", "请与财务部商定经费"));

        var leader = as(FiveDepartments.DEPUTY_FOR_BUSINESS);
        var today = leader.get("/");
        leader.post(topic + "/coordination", Map.of("version", "3", "outcome", "agreed", "evidence", "11月24日会商一致"));

        assertThat(today.html()).contains("登记协调结果", "#coordination", "请与财务部商定经费");
        assertThat(leader.get(topic).html()).contains("审核中", "11月24日会商一致");
    }

    @Test
    void nobody_of_the_office_reviews_without_the_right_and_the_page_does_not_offer_it() {
        var topic = path(submitted(complete("更换检测探头")));
        var clerk = as(FiveDepartments.CLERK);

        var forbidden = clerk.post(topic + "/decide", Map.of("version", "2", "decision", "pass"));

        assertThat(clerk.get(topic).html()).contains("保存核对", "冯立新作出决定").doesNotContain("value=\"pass\"");
        assertThat(forbidden.status()).isEqualTo(403);
        assertThat(head.get(topic).html()).doesNotContain("形式审核");
    }

    @Test
    void a_topic_of_another_department_is_not_shown() {
        var topic = path(submitted(complete("更换检测探头")));
        var other = as(FiveDepartments.HEAD_OF_FINANCE);

        assertThat(other.get(topic).status()).isEqualTo(403);
        assertThat(other.get(topic + "/history").status()).isEqualTo(403);
        assertThat(other.get("/topics").html()).doesNotContain("更换检测探头");
        assertThat(other.get("/search?q=" + Visitor.encoded("探头")).html()).doesNotContain("更换检测探头");
    }

    @Test
    void what_was_typed_into_a_refused_act_is_still_there() {
        var topic = path(submitted(complete("更换检测探头")));

        var page = officeHead.post(
                topic + "/decide",
                Map.of("version", "2", "decision", "supplement", "what", "补三家报价", "by", "2026-11-20T10:00"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("期限须在现在之后", "补三家报价");
    }

    @Test
    void an_act_on_an_old_page_is_not_done() {
        var topic = path(submitted(complete("更换检测探头")));
        officeHead.post(topic + "/decide", Map.of("version", "2", "decision", "check", "withinLevel", "是"));

        var page = officeHead.post(topic + "/decide", Map.of("version", "2", "decision", "pass"));

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html()).contains("刚才有人改动了这项议题");
    }

    @Test
    void a_late_topic_waits_for_the_principal_leader() {
        clock.moveTo(LocalDateTime.of(2026, 11, 27, 9, 0));
        var topic = path(submitted(
                as(FiveDepartments.HEAD_OF_FIRST), complete("抢修供电线路", Map.of("meeting", "weekly:2026-11-30"))));
        var director = as(FiveDepartments.DIRECTOR);

        var today = director.get("/");
        director.post(topic + "/let-in", Map.of("version", "2", "reason", "影响供暖"));

        assertThat(today.html()).contains("抢修供电线路", "决定是否紧急上会", "#let-in");
        assertThat(director.get(topic).html()).contains("已提交", "影响供暖");
    }

    @Test
    void the_queue_says_when_a_topic_is_due_and_where_it_rolls_to() {
        submitted(complete("更换检测探头", Map.of("meeting", "weekly:2026-11-30")));

        assertThat(officeHead.get("/queue").html()).contains("更换检测探头", "11月27日 周五 10:00", "顺延至 周例会 12月7日 周一");
        assertThat(head.get("/queue").status()).isEqualTo(403);
    }

    @Test
    void two_characters_find_a_topic_and_are_marked() {
        submitted(complete("更换检测探头", Map.of("matters", "确定供应商")));

        assertThat(head.get("/search?q=" + Visitor.encoded("探头")).html()).contains("<mark>探头</mark>");
        assertThat(head.get("/search?q=" + Visitor.encoded("供应")).html()).contains("<mark>供应</mark>商");
        assertThat(head.get("/search?q=" + Visitor.encoded("飞机")).html()).contains("没有这个词");
    }

    @Test
    void a_long_list_goes_on_where_the_page_ended() {
        for (int i = 0; i < 35; i++) {
            clock.moveTo(LocalDateTime.of(2026, 11, 24, 10, i));
            head.post("/topics/new", draft("议题" + (100 + i), Map.of()));
        }

        var first = head.get("/topics").html();
        var next = first.replaceAll("(?s).*href=\"(/topics\\?after=[^\"]+)\".*", "$1")
                .replace("&amp;", "&");
        var second = head.get(next).html();

        assertThat(first).contains("议题134", "更多").doesNotContain("议题104");
        assertThat(second).contains("议题104", "议题100").doesNotContain("议题105");
    }

    @Test
    void each_line_of_a_table_becomes_a_draft_or_says_why_not() {
        var table = "议题名称,提交部门\n维修屋面,业务一部\n培训计划,不存在部\n采购打印机,财务部\n";

        var page = head.upload(
                "/topics/import", "topics.csv", table.getBytes(StandardCharsets.UTF_8), Map.of("meeting", MONTHLY));

        assertThat(page.html()).contains("导入 1 份草稿", "维修屋面", "没有“不存在部”这个部门", "您只能在本部门范围内起草议题");
        assertThat(head.get("/topics").html()).contains("维修屋面").doesNotContain("培训计划");
    }

    @Test
    void a_file_is_added_kept_for_download_and_removed() {
        var address = head.sent("/topics/new", draft("更换检测探头", Map.of()));
        head.upload(path(address) + "/files", "会签单.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8), Map.of());

        var html = head.get(address).html();
        var file = html.replaceAll("(?s).*href=\"(/topics/[^\"]+/files/[^\"]+)\".*", "$1");
        var download = head.get(file);
        head.post(file + "/remove", Map.of());

        assertThat(html).contains("会签单.pdf", "1 KB");
        assertThat(download.header("Content-Disposition")).startsWith("attachment; filename*=UTF-8''%E4");
        assertThat(download.html()).isEqualTo("%PDF-1.7");
        assertThat(head.get(address).html()).doesNotContain("会签单.pdf");
    }

    @Test
    void what_was_not_done_is_not_said_to_be_done_nor_is_an_unknown_decision() {
        var topic = path(submitted(complete("更换检测探头")));

        var unknown = officeHead.post(topic + "/decide", Map.of("version", "2", "decision", "approve"));

        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.html()).contains("没有“approve”这种决定");
        assertThat(officeHead.get(topic + "?done=pass").html()).doesNotContain("已办");
        assertThat(head.get(topic + "?done=submit").html()).contains("已办：签字提交");
    }

    @Test
    void a_clock_that_went_back_is_said_to_have_done_so_with_the_way_out() {
        clock.moveTo(LocalDateTime.of(2026, 11, 24, 8, 0));

        var page = head.post("/topics/new", draft("更换检测探头", Map.of()));

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.html()).contains("2026年11月24日 周二 08:00", "journal accept-clock");
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
        var chief = as(FiveDepartments.OFFICE_HEAD);

        var page = chief.get(topic);
        var done = chief.sent(topic + "/transfer", Map.of("version", "1", "to", "yewu2", "reason", "职责并入"));

        assertThat(page.html()).contains("该部门已撤销", "请移交承接部门", "移交这项议题");
        assertThat(done).isEqualTo("/");
        assertThat(chief.get("/").html()).doesNotContain("移交承接部门");
        assertThat(as(FiveDepartments.HEAD_OF_SECOND).get(topic).html()).contains("更换检测探头", "业务二部");
    }

    @Test
    void a_copy_begins_with_the_words_of_the_other_without_its_decision_or_its_talks() {
        var earlier = Map.of("partyDecision", "党委会〔2026〕2号", "coordinationEvidence", "三方会签单");
        var topic = path(submitted(complete("更换检测探头", earlier)));

        var copy = head.sent(topic + "/copy", Map.of());

        assertThat(head.get(copy).html()).contains("value=\"更换检测探头\"", "探头老化").doesNotContain("党委会〔2026〕2号", "三方会签单");
    }

    @Test
    void the_history_tells_who_did_what_and_when_in_peoples_words() {
        var topic = path(submitted(capital("购置检测设备", "860万元")));
        officeHead.post(topic + "/decide", Map.of("version", "2", "decision", "refer", "refer", "请先报党委会"));

        var page = head.get(topic + "/history");

        assertThat(page.html())
                .contains("新建草稿", "签字提交", "蒋文华", "退回", "冯立新", "请先报党委会", "转党委会", "2026年11月24日 周二 10:00")
                .doesNotContain("topic.submitted", "refer_party_committee");
    }

    @Test
    void a_draft_can_be_discarded_and_a_submitted_topic_withdrawn_with_a_reason() {
        var draft = path(head.sent("/topics/new", draft("不要的草稿", Map.of())));
        var topic = path(submitted(complete("更换检测探头")));

        head.post(draft + "/discard", Map.of("version", "1"));
        head.post(topic + "/withdraw", Map.of("version", "2", "reason", "另行安排", "withdrawing", "1"));

        assertThat(head.get("/topics").html()).contains("撤回").doesNotContain("不要的草稿");
        assertThat(head.get(topic).html()).contains("另行安排");
    }

    @Test
    void the_administrator_sees_his_technical_work_only() {
        submitted(complete("更换检测探头"));

        var page = as(FiveDepartments.ADMINISTRATOR).get("/");

        assertThat(page.html()).contains("管理账号").doesNotContain("更换检测探头");
        assertThat(as(FiveDepartments.ADMINISTRATOR).get("/topics").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "/, 等我办, Waits for me",
        "/topics, 新建议题, New topic",
        "/topics/new, 签字提交这项议题, Sign and submit the topic",
        "/topics/import, 从表格导入议题, Import topics from a table",
        "/search, 查找议题, Find topics"
    })
    void every_page_of_work_speaks_both_languages(String path, String chinese, String english) {
        assertThat(head.get(path, "Accept-Language", "zh-CN").html()).contains(chinese);
        assertThat(head.get(path, "Accept-Language", "en-GB").html()).contains(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/edit", "/history"})
    void whatever_is_typed_into_a_topic_comes_back_as_text_on_a_page_of_less_than_30_kB(String page) {
        var fields =
                new HashMap<>(draft(ATTACK, Map.of("amount", ATTACK, "indicator.0.name", ATTACK, "matters", ATTACK)));
        fields.put("background", "背景".repeat(500) + ATTACK);
        var address = path(head.sent("/topics/new", fields));

        var answer = head.get(address + page);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.html())
                .doesNotContain("<script>alert", "<img src=x")
                .doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=\"");
        assertThat(answer.travelled()).isLessThan(30_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/topics?q=",
                "/topics?stage=",
                "/topics?department=",
                "/topics?meeting=",
                "/topics?after=",
                "/search?q=",
                "/topics/new?meeting=",
                "/topics/%20",
                "/topics/%20/edit?x=",
                "/topics/"
            })
    void an_address_cannot_bring_script_or_a_fault_of_ours(String start) {
        var page = head.get(start + Visitor.encoded(ATTACK));

        assertThat(page.status()).isLessThan(500);
        assertThat(page.html()).doesNotContain("<script>alert", "<img src=x");
    }

    private Colleague as(Person.Id person) {
        return Colleague.of(server, person);
    }

    /** The address the head is led to after signing. */
    private String submitted(Map<String, String> form) {
        return submitted(head, form);
    }

    private static String submitted(Colleague head, Map<String, String> form) {
        var address = head.sent("/topics/new", form);
        var send = new HashMap<>(form);
        send.putAll(Map.of("version", "1", "do", "send", "as", "submit"));
        return head.sent(address, send);
    }

    private static String path(String address) {
        return address.replaceAll("(/topics/[^/?]+).*", "$1");
    }

    private static Map<String, String> draft(String title, Map<String, String> more) {
        var form = new HashMap<>(Map.of("of", "yewu1", "meeting", MONTHLY, "title", title));
        form.putAll(more);
        return form;
    }

    private static Map<String, String> complete(String title) {
        return complete(title, Map.of());
    }

    private static Map<String, String> complete(String title, Map<String, String> more) {
        var form = new HashMap<>(Map.of(
                "of", "yewu1",
                "meeting", "weekly:2026-12-07",
                "title", title,
                "background", "探头老化，误差超出允许范围。",
                "matters", "是否更换\n更换几支",
                "coordination", "不涉及",
                "presenter", "蒋文华",
                "contact", "何苗",
                "phone", "8012"));
        form.putAll(more);
        return form;
    }

    private static Map<String, String> capital(String title, String amount) {
        return complete(
                title,
                Map.of(
                        "meeting", MONTHLY,
                        "amount", amount,
                        "project", "检测能力提升",
                        "problems", "设备老化",
                        "proposal", "公开招标",
                        "indicator.0.name", "检测量",
                        "indicator.0.plan", "120",
                        "indicator.0.actual", "96",
                        "indicator.0.unit", "批",
                        "indicator.0.source", "台账"));
    }
}
