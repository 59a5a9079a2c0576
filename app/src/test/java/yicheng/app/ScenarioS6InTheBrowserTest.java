package yicheng.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yicheng.TestClock;
import yicheng.app.install.Installation;
import yicheng.app.install.KeptOffice;
import yicheng.app.install.Store;
import yicheng.web.WebServer;
import yicheng.web.WebSettings;
import yicheng.web.browser.Chromium;
import yicheng.web.browser.InBrowser;
import yicheng.web.browser.Tab;

/** Scenario S6 on the shipped rules and a real store, from the set-up of a new office to re-entry with the decision. */
@InBrowser
class ScenarioS6InTheBrowserTest {

    private static final String PASSWORD = "早上九点开周例会，请准时";
    private static final String OWN = "二楼东边那间会议室有暖气";

    @TempDir
    static Path cache;

    @TempDir
    Path data;

    private final TestClock clock = TestClock.at(LocalDateTime.of(2026, 11, 24, 9, 41));
    private KeptOffice office;
    private WebServer server;
    private Chromium browser;

    @BeforeEach
    void open() throws IOException {
        var shipped = new Installation(Optional.empty(), Optional.empty(), Optional.of(cache), clock);
        office = new Wiring().open(shipped, new Store.InFolder(data));
        server = new WebServer(office.office(), WebSettings.local(0)).start();
        browser = Chromium.start();
    }

    @AfterEach
    void close() {
        browser.close();
        server.stop();
        office.close();
    }

    @Test
    void large_spending_is_set_up_submitted_returned_and_comes_back_with_the_decision_of_the_party_committee() {
        var admin = setUp();
        var head = letIn(admin, "蒋文华", "jiang");
        var officeHead = letIn(admin, "冯立新", "feng");

        fill(head.open("/topics/new?meeting=monthly:2026-12-04"));
        head.click("#amount").type("860万元").sees("#notes-amount", "860 万元");
        head.sees("#saved", "已保存 09:41").click("#send").sees("收〔2026〕1号");
        var topic = head.path().replaceAll("\\?.*", "");

        officeHead.open("/queue").sees("转党委会").click(".desk .name").sees("#decide", "转党委会不能改判");
        officeHead.click("button[value=refer]").sees(".head .state", "转党委会");

        clock.moveTo(LocalDateTime.of(2026, 11, 30, 15, 0));
        head = signedIn("jiang");
        head.open(topic).sees("#re-enter", "文号");
        head.click("#decision").type("党委会〔2026〕31号").click("#re-enter button").sees(".head .state", "已提交");
        assertThat(head.text(".lead")).contains("第 2 轮");

        officeHead = signedIn("feng");
        officeHead.open(topic + "#decide").click("button[value=pass]").sees(".head .state", "审核通过");
        assertThat(office.office().verifyJournal().handle().broken()).isEmpty();
    }

    private Tab setUp() {
        var admin = tab().open("/setup");
        admin.click("#code").type(office.setUpCode());
        admin.click("#office").type("某某行政事务中心");
        admin.click("#administrator").type("张系统");
        admin.click("#login").type("zhang");
        admin.click("#password").type(PASSWORD);
        admin.click("#password_again").type(PASSWORD).press("Enter");
        admin.sees("启用步骤");
        admin.open("/people/departments/new").click("#name").type("业务一部");
        admin.click("main .send .side").sees("已登记");
        admin.open("/people/import").click("#rows").type("部门\t姓名\t岗位\n业务一部\t蒋文华\t部门正职\n\t冯立新\t办公室主任\n");
        admin.click("form.upload .act").sees("改动");
        admin.click("form.upload .act").sees("已按表格全部保存");
        return admin;
    }

    /** The administrator opens the account, and its owner signs in and chooses his password. */
    private Tab letIn(Tab admin, String name, String login) {
        admin.open("/accounts");
        var form =
                "[...document.querySelectorAll('form[action=\"/accounts/open\"]')].find(one => one.closest('tr, li, section, article, div').innerText.includes('%s'))"
                        .formatted(name);
        admin.until("(%s.elements.login.value = '%s', %s.requestSubmit(), true)".formatted(form, login, form));
        admin.sees("请把登录名和初始密码交给" + name);
        var start = admin.text("#start-password");
        var own = tab().open("/sign-in");
        own.click("#login").type(login).click("#password").type(start).press("Enter");
        own.sees("先设一个自己的密码");
        own.click("#old_password").type(start).click("#new_password").type(OWN);
        own.click("#new_password_again").type(OWN).press("Enter");
        return own.sees("密码已修改");
    }

    private Tab signedIn(String login) {
        var tab = tab().open("/sign-in");
        tab.click("#login").type(login).click("#password").type(OWN).press("Enter");
        return tab.until("location.pathname !== '/sign-in' && document.readyState === 'complete'");
    }

    private static void fill(Tab tab) {
        tab.click("#title").type("购置检测设备");
        tab.click("#background").type("现有检测设备已超过使用年限，三季度因故障停检六天。");
        tab.click("#matters").type("是否同意购置检测设备");
        tab.until("(document.forms.kept.elements.problems.value = '设备老化，检测能力不足', true)");
        tab.until("(document.forms.kept.elements['indicator.0.name'].value = '检测量', true)");
        tab.until("(document.forms.kept.elements['indicator.0.plan'].value = '120', true)");
        tab.until("(document.forms.kept.elements['indicator.0.actual'].value = '96', true)");
        tab.until("(document.forms.kept.elements['indicator.0.sameLastYear'].value = '80', true)");
        tab.until("(document.forms.kept.elements['indicator.0.source'].value = '台账', true)");
        tab.until("(document.forms.kept.elements['indicator.0.asOf'].value = '2026-11-23', true)");
        tab.until("(document.forms.kept.elements.coordination.value = '不涉及', true)");
        tab.click("#presenter").type("蒋文华");
        tab.click("#contact").type("何苗");
        tab.click("#phone").type("8012");
    }

    private Tab tab() {
        return browser.open("http://127.0.0.1:" + server.port(), 1366, 768, "zh-CN");
    }
}
