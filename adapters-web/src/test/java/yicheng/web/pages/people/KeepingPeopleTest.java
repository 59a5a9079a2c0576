package yicheng.web.pages.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.web.RunningServer;
import yicheng.web.pages.Guest;

class KeepingPeopleTest {

    private static final String ATTACK = "<script>alert(1)</script>";

    @AutoClose
    private final RunningServer server = RunningServer.of(TestOffice.setUp());

    private final Guest clerk = Guest.signedIn(server, FiveDepartments.CLERK);

    @Test
    void a_department_is_added_at_its_place() {
        clerk.get("/people/departments/new");

        var after = clerk.send("/people/departments", "name", "审计部", "order", "2");

        assertThat(after.path()).isEqualTo("/people?done=added");
        assertThat(after.html()).containsSubsequence("业务一部", "审计部", "业务二部");
    }

    @Test
    void a_department_of_a_name_that_is_taken_is_refused_beside_the_name() {
        clerk.get("/people/departments/new");

        var again = clerk.send("/people/departments", "name", "技术部", "order", "第二");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html()).contains("请填写顺序").contains("value=\"技术部\"").contains("value=\"第二\"");
        assertThat(clerk.send("/people/departments", "name", "技术部", "order", "2")
                        .html())
                .contains("已有名为“技术部”的部门");
    }

    @Test
    void a_department_is_renamed_and_moved_in_one_go() {
        clerk.get("/people/departments/yewu1");

        var after = clerk.send("/people/departments/yewu1", "name", "市场部", "order", "5");

        assertThat(after.html()).contains("已保存").contains("市场部").contains("排第 5 位");
    }

    @Test
    void before_a_department_is_dissolved_one_sees_what_follows() {
        var seen = clerk.get("/people/departments/yewu1/dissolve?day=2027-01-01");

        var after = clerk.send("/people/departments/yewu1/dissolve", "day", "2027-01-01");

        assertThat(seen.html()).contains("蒋文华的部门正职任职到前一天为止").contains("吴思源不再分管它");
        assertThat(after.html()).contains("2027年1月1日 周五 起撤销");
    }

    @Test
    void a_person_is_added_with_a_post_and_the_post_ends() {
        clerk.get("/people/persons/new?department=yewu2");
        var added = clerk.send(
                "/people/persons",
                "name",
                "陶然",
                "kind",
                "department_deputy",
                "department",
                "yewu2",
                "from",
                "2026年11月1日",
                "until",
                "");

        var ended = clerk.send(
                added.found("action=\"(/people/persons/[^\"]+/posts/end)\""),
                "kind",
                "department_deputy",
                "department",
                "yewu2",
                "day",
                "2026-11-21");

        assertThat(added.html()).contains("已登记").contains("业务二部 部门副职").contains("自 2026年11月1日 周日 起");
        assertThat(ended.html()).contains("以前的任职 1 项").contains("现在没有任职");
    }

    @Test
    void a_second_head_is_refused_and_nothing_typed_is_lost() {
        clerk.get("/people/persons/new");

        var again = clerk.send(
                "/people/persons",
                "name",
                "陶然",
                "kind",
                "department_head",
                "department",
                "yewu1",
                "from",
                "2026-12-01",
                "until",
                "");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html())
                .contains("蒋文华")
                .contains("value=\"陶然\"")
                .contains("value=\"2026-12-01\"")
                .contains("<option value=\"yewu1\" selected>");
    }

    @Test
    void a_day_nobody_can_read_is_said_beside_it() {
        clerk.get("/people/persons/head1");

        var again =
                clerk.send("/people/persons/head1/posts", "kind", "clerk", "department", "", "from", "明天", "until", "");

        assertThat(again.found("id=\"notes-from\"><p class=\"finding over\">([^<]*)"))
                .contains("“明天”不是日期");
    }

    @Test
    void whoever_is_slower_sees_it_and_keeps_what_was_typed() {
        var other = Guest.signedIn(server, FiveDepartments.OFFICE_HEAD);
        clerk.get("/people/departments/yewu1");
        other.get("/people/departments/yewu2");
        other.send("/people/departments/yewu2", "name", "市场二部", "order", "2");

        var late = clerk.send("/people/departments/yewu1", "name", "市场一部", "order", "1");
        var again = clerk.send("/people/departments/yewu1", "name", "市场一部", "order", "1");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html()).contains("有人改动了机构和人员").contains("value=\"市场一部\"");
        assertThat(again.html()).contains("已保存");
        assertThat(clerk.get("/people").html()).contains("市场一部").contains("市场二部");
    }

    @Test
    void a_portfolio_goes_from_one_leader_to_another() {
        clerk.get("/people/persons/fu1");
        var taken = clerk.send("/people/persons/fu1/portfolio", "departments", "jishu");
        clerk.get("/people/persons/fu2");
        clerk.send("/people/persons/fu2/portfolio");
        clerk.get("/people/persons/fu1");

        var after = clerk.send("/people/persons/fu1/portfolio", "departments", "jishu");

        assertThat(taken.html()).contains("技术部现由郑海涛分管");
        assertThat(after.html()).contains("已保存");
    }

    @Test
    void a_room_is_kept_changed_and_removed() {
        clerk.get("/people/rooms");
        clerk.send("/people/rooms", "name", "三楼会议室", "seats", "24");

        var changed = clerk.send("/people/rooms", "name", "三楼会议室", "seats", "２６");
        var removed = clerk.send("/people/rooms/remove", "name", "三楼会议室");

        assertThat(changed.html()).contains("26 座");
        assertThat(removed.html()).contains("已删除").doesNotContain("三楼会议室");
    }

    @Test
    void a_head_lends_the_submission_to_a_deputy_of_the_department_and_takes_it_back() {
        var head = Guest.signedIn(server, FiveDepartments.HEAD_OF_FIRST);
        head.get("/delegations");
        var wrong = submissionLent(head, "deputy5");
        var lent = submissionLent(head, "deputy1");

        var ended = head.send(
                "/delegations/end", "what", "submit_topics", "from", "head1", "to", "deputy1", "since", "2026-11-22");

        assertThat(wrong.html()).contains("只能委托给本部门的部门副职").contains("value=\"外出学习\"");
        assertThat(lent.html()).containsSubsequence("蒋文华", "秦峰", "代行提交议题", "生效中", "外出学习");
        assertThat(ended.html()).contains("现在没有委托");
    }

    @Test
    void those_without_the_right_read_but_find_no_button() {
        var head = Guest.signedIn(server, FiveDepartments.HEAD_OF_FIRST);

        assertThat(head.get("/people").html()).contains("业务一部").doesNotContain("登记人员");
        assertThat(head.get("/people/persons/new").status()).isEqualTo(403);
        assertThat(head.send("/people/departments", "name", "x", "order", "1").status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {ATTACK, "=HYPERLINK(1)", "\" onfocus=\"alert(1)"})
    void a_name_comes_out_as_text(String name) {
        clerk.get("/people/departments/new");
        clerk.send("/people/departments", "name", name, "order", "1");

        var page = clerk.get("/people");

        assertThat(page.html()).doesNotContain(ATTACK);
        assertThat(page.html().replace("&lt;", "<").replace("&gt;", ">").replace("&#34;", "\""))
                .contains(name);
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(clerk.get("/people/persons/nobody").status()).isEqualTo(404);
        assertThat(clerk.get("/people/persons/%20").status()).isEqualTo(404);
        assertThat(clerk.get("/people/departments/none/dissolve").status()).isEqualTo(404);
        clerk.get("/people");
        assertThat(clerk.send("/people/persons/nobody/name", "name", "x").status())
                .isEqualTo(404);
    }

    @Test
    void a_form_without_its_key_changes_nothing() {
        clerk.get("/people/departments/new");

        var refused = clerk.send("/people/departments", "name", "审计部", "order", "1", "formKey", "forged");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.html()).contains("页面已过期", "回到今日").doesNotContain("X-Form-Key");
        assertThat(clerk.get("/people").html()).doesNotContain("审计部");
    }

    private static Guest.Seen submissionLent(Guest head, String to) {
        return head.send(
                "/delegations",
                "what",
                "submit_topics",
                "from",
                "head1",
                "to",
                to,
                "since",
                "2026-11-22",
                "until",
                "2026-11-30",
                "reason",
                "外出学习");
    }
}
