package yicheng.web.pages.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yicheng.TestOffice;
import yicheng.web.RunningServer;
import yicheng.web.browser.Chromium;
import yicheng.web.browser.InBrowser;
import yicheng.web.browser.Tab;

@InBrowser
class SetUpInTheBrowserTest {

    private static final String PASSWORD = "早上九点开周例会，请准时";
    private static final String OWN = "二楼东边那间会议室有暖气";

    @AutoClose
    private static final RunningServer fresh = RunningServer.of(TestOffice.office());

    @AutoClose
    private static final RunningServer office = RunningServer.of(TestOffice.setUp());

    @AutoClose
    private static final Chromium browser = Chromium.start();

    @Test
    void from_the_set_up_of_a_new_office_to_a_head_of_department_who_is_signed_in() {
        var admin = tab(fresh, 1366).open("/");
        admin.open("/setup");
        admin.click("#code").type(TestOffice.SET_UP_CODE);
        admin.click("#office").type("某某行政事务中心");
        admin.click("#administrator").type("张系统");
        admin.click("#login").type("zhang");
        admin.click("#password").type(PASSWORD);
        admin.click("#password_again").type(PASSWORD).press("Enter");
        admin.sees("某某行政事务中心：启用步骤");

        admin.open("/people/departments/new").click("#name").type("业务一部");
        admin.click("main .send .side").sees("已登记");
        admin.open("/people/import").click("#rows").type("部门\t姓名\t岗位\n业务一部\t蒋文华\t部门正职\n");
        admin.click("form.upload .act").sees("将作 2 处改动");
        admin.click("form.upload .act").sees("已按表格全部保存");
        admin.open("/accounts")
                .click("form[action='/accounts/open'] [name=login]")
                .type("jiang");
        admin.click("form[action='/accounts/open'] button").sees("请把登录名和初始密码交给蒋文华");
        var start = admin.text("#start-password");

        admin.click("#sign-out").sees("登录");
        admin.click("#login").type("jiang").click("#password").type(start).press("Enter");
        admin.sees("先设一个自己的密码");
        admin.click("#old_password").type(start).click("#new_password").type(OWN);
        admin.click("#new_password_again").type(OWN).press("Enter");

        admin.sees("密码已修改").sees(".person", "业务一部 部门正职");
        assertThat(admin.text(".shell nav")).contains("今日").contains("议题").doesNotContain("管理");
    }

    @Test
    void a_wrong_form_puts_the_cursor_into_the_first_wrong_field_with_all_that_was_typed() {
        var clerk = signedIn("mishu1", 1366).open("/people/rooms");
        clerk.click("#name").type("<b>三楼</b>=1+1").click("#seats").type("很多").click("form.form .act");

        clerk.sees("#notes-seats", "请填写座位数");
        clerk.until("document.activeElement.id === 'seats'");
        assertThat(clerk.value("#name")).isEqualTo("<b>三楼</b>=1+1");
        assertThat(clerk.value("#seats")).isEqualTo("很多");
    }

    @Test
    void markup_and_formulas_as_a_name_are_shown_as_text() {
        var clerk = signedIn("mishu1", 1366).open("/people/persons/new");

        clerk.click("#name").type("=1+1<img src=x onerror=alert(1)>").click("form.form .act");

        clerk.sees("h1", "=1+1<img src=x onerror=alert(1)>");
    }

    @Test
    void the_keyboard_alone_signs_in_and_finds_the_way_back() {
        var tab = tab(office, 1366).open("/people/rooms");

        tab.tabTo("#login")
                .type("mishu1")
                .tabTo("#password")
                .type(TestOffice.PASSWORD)
                .press("Enter");

        tab.sees("第一会议室");
        assertThat(tab.path()).isEqualTo("/people/rooms");
    }

    @ParameterizedTest
    @CsvSource({
        "mishu1, /people",
        "mishu1, /people/departments/yewu1",
        "mishu1, /people/departments/yewu1/dissolve?day=2027-01-01",
        "mishu1, /people/persons/fu1",
        "mishu1, /people/import",
        "mishu1, /calendar",
        "mishu1, /topics/past",
        "mishu1, /delegations",
        "admin, /accounts",
        "admin, /setup/next",
        "head1, /me",
        "head1, /password"
    })
    void no_page_scrolls_sideways_on_a_phone_or_an_old_screen(String login, String path) {
        var phone = signedIn(login, 390).open(path);
        assertThat(phone.overflow()).isZero();

        phone.resize(1366, 768);

        assertThat(phone.overflow()).isZero();
    }

    private static Tab signedIn(String login, int width) {
        var tab = tab(office, width).open("/sign-in");
        tab.click("#login")
                .type(login)
                .click("#password")
                .type(TestOffice.PASSWORD)
                .press("Enter");
        return tab.until("location.pathname !== '/sign-in' && document.readyState === 'complete'");
    }

    private static Tab tab(RunningServer server, int width) {
        return browser.open(server.address(), width, 768, "zh-CN");
    }
}
