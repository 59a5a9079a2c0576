package yicheng.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.TestClock;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.people.Person;
import yicheng.web.RunningServer;
import yicheng.web.browser.Chromium;
import yicheng.web.browser.InBrowser;
import yicheng.web.browser.Tab;

@InBrowser
class TopicsInTheBrowserTest {

    @AutoClose
    private static final Chromium browser = Chromium.start();

    private final TestClock clock = TestClock.at(LocalDateTime.of(2026, 11, 24, 9, 41));

    @AutoClose
    private final RunningServer server = RunningServer.of(TestOffice.setUpOn(clock));

    /** Scenario S6. */
    @Test
    void large_spending_goes_from_draft_to_the_party_committee_and_comes_back_with_its_decision() {
        var head = desk(FiveDepartments.HEAD_OF_FIRST);
        head.open("/topics/new?meeting=monthly:2026-12-04");
        fill(head, "购置检测设备").click("#amount").type("860万元").sees("#notes-amount", "860 万元");
        head.sees("#saved", "已保存 09:41").click("#send").sees("收〔2026〕1号");
        var topic = head.path().replaceAll("\\?.*", "");

        var office = desk(FiveDepartments.OFFICE_HEAD);
        office.open("/queue").sees("转党委会").click(".desk .name").sees("#decide", "转党委会不能改判");
        office.click("button[value=refer]").sees(".head .state", "转党委会");
        assertThat(office.text(".course")).contains("退回", "冯立新");

        clock.moveTo(LocalDateTime.of(2026, 11, 30, 15, 0));
        head = desk(FiveDepartments.HEAD_OF_FIRST);
        head.open("/").sees("购置检测设备").click(".desk .stand a").sees("#re-enter", "文号");
        head.click("#re-enter button").sees("请填写文号");
        head.click("#decision").type("党委会〔2026〕31号").click("#re-enter button").sees(".head .state", "已提交");
        assertThat(head.text(".lead")).contains("第 2 轮");
        assertThat(head.path()).startsWith(topic);

        office = desk(FiveDepartments.OFFICE_HEAD);
        office.open(topic + "#decide").click("button[value=pass]").sees(".head .state", "审核通过");
    }

    @Test
    void a_form_saves_itself_and_the_draft_gets_its_address() {
        var head = desk(FiveDepartments.HEAD_OF_FIRST);
        head.open("/topics/new");

        head.click("#title").type("冬季供暖安排").sees("#saved", "已保存 09:41");

        head.until("location.pathname.endsWith('/edit')");
        head.open(head.path());
        assertThat(head.value("#title")).isEqualTo("冬季供暖安排");
    }

    @Test
    void two_people_who_save_the_same_topic_see_both_texts_and_decide() {
        var head = desk(FiveDepartments.HEAD_OF_FIRST);
        head.open("/topics/new").click("#title").type("冬季供暖安排").sees("#saved", "已保存");
        var handler = desk(FiveDepartments.HANDLER_IN_FIRST)
                .open(head.until("location.pathname.endsWith('/edit')").path());
        handler.click("#background").type("锅炉已检修").until("document.forms.kept.elements.version.value === '2'");

        head.click("#background").type("燃气价格上涨");

        head.sees("#saved", "何苗").sees("#saved", "锅炉已检修").sees("#saved", "燃气价格上涨");
        assertThat(head.value("#background")).isEqualTo("燃气价格上涨");
        head.click("[data-resolve=mine]").sees("#saved", "已保存");
        handler.open(handler.path());
        assertThat(handler.value("#background")).isEqualTo("燃气价格上涨");
    }

    @Test
    void a_form_that_is_refused_keeps_everything_and_goes_to_the_first_fault() {
        var head = desk(FiveDepartments.HEAD_OF_FIRST);
        head.open("/topics/new?meeting=weekly:2026-11-30").click("#title").type("冬季供暖安排");
        head.click("#proposal").type("先开两台锅炉").click("#send");

        head.sees(".alert", "还不能提交");

        assertThat(head.value("#title")).isEqualTo("冬季供暖安排");
        assertThat(head.value("#proposal")).isEqualTo("先开两台锅炉");
        head.until("document.activeElement.matches('.field:has(.gap, .finding) *')");
    }

    @Test
    void what_the_server_does_not_take_stays_in_the_page_and_is_tried_again() {
        var head = desk(FiveDepartments.HEAD_OF_FIRST);
        head.open("/topics/new").until("(window.fetch = () => Promise.reject(new Error('cut off')), true)");

        head.click("#title").type("冬季供暖安排");

        head.until("!document.querySelector('[data-trouble=unsaved]').hidden");
        assertThat(head.value("#title")).isEqualTo("冬季供暖安排");
    }

    @Test
    void who_is_signed_out_while_typing_keeps_the_page_and_what_is_in_it() {
        var head = desk(FiveDepartments.HEAD_OF_FIRST);
        head.open("/topics/new").click("#title").type("冬季供暖安排").sees("#saved", "已保存");
        clock.moveTo(LocalDateTime.of(2026, 11, 25, 9, 41));

        head.click("#background").type("燃气价格上涨").sees("登录已过期");

        assertThat(head.value("#background")).isEqualTo("燃气价格上涨");
        assertThat(head.path()).endsWith("/edit");
    }

    @Test
    void a_topic_is_signed_without_touching_the_mouse() {
        var head = desk(FiveDepartments.HEAD_OF_FIRST);
        fill(head.open("/topics/new?meeting=weekly:2026-12-07"), "冬季供暖安排").sees("#saved", "已保存");

        head.tabTo("#send").press("Enter");

        head.sees("收〔2026〕1号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/topics", "/topics/new", "/topics/import", "/search?q=供暖", "/queue"})
    void nothing_reaches_beyond_the_edge_of_a_phone(String path) {
        var office = desk(FiveDepartments.OFFICE_HEAD);
        office.resize(390, 844);

        assertThat(office.open(path).overflow()).isZero();
    }

    private Tab fill(Tab tab, String title) {
        tab.click("#title").type(title);
        tab.click("#background").type("现有安排已不能满足需要。");
        tab.click("#matters").type("是否同意");
        tab.until("(document.forms.kept.elements.problems.value = '设备老化', true)");
        tab.until("(document.forms.kept.elements['indicator.0.name'].value = '检测量', true)");
        tab.until("(document.forms.kept.elements['indicator.0.plan'].value = '120', true)");
        tab.until("(document.forms.kept.elements['indicator.0.actual'].value = '96', true)");
        tab.until("(document.forms.kept.elements['indicator.0.source'].value = '台账', true)");
        tab.until("(document.forms.kept.elements['indicator.0.asOf'].value = '2026-10-31', true)");
        tab.click("#coordination");
        tab.click("#presenter").type("蒋文华");
        tab.click("#contact").type("何苗");
        return tab.click("#phone").type("8012");
    }

    /** A browser of his own in which somebody has signed in. */
    private Tab desk(Person.Id person) {
        var tab = browser.open(server.address(), 1366, 768, "zh-CN").open("/sign-in");
        tab.click("[name=login]").type(person.value());
        tab.click("[name=password]").type(TestOffice.PASSWORD).press("Enter");
        return tab.sees("等我办");
    }
}
