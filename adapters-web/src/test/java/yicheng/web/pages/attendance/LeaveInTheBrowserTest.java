package yicheng.web.pages.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.HEAD_OF_FINANCE;

import java.time.LocalDateTime;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.TestClock;
import yicheng.TestOffice;
import yicheng.people.Person;
import yicheng.web.RunningServer;
import yicheng.web.browser.Chromium;
import yicheng.web.browser.InBrowser;
import yicheng.web.browser.Tab;

/** Scenario S4 by hand: the call at the desk, the host on his phone, the statement at home. */
@InBrowser
class LeaveInTheBrowserTest {

    private static final int PHONE = 390;
    private static final int DESK = 1366;

    @AutoClose
    private static final Chromium browser = Chromium.start();

    private final TestClock clock = TestClock.at(LocalDateTime.of(2026, 11, 29, 20, 0));

    @AutoClose
    private final RunningServer server = RunningServer.of(TestOffice.setUpOn(clock));

    @Test
    void a_call_on_the_way_is_entered_approved_on_a_phone_and_made_good() {
        clock.moveTo(LocalDateTime.of(2026, 11, 30, 7, 40));
        as(HEAD_OF_FINANCE, PHONE).open("/leaves/new?meeting=weekly:2026-11-30").sees("#closed", "可电话请假，由办公室代录");

        var clerk = as(CLERK, DESK).open("/meetings/weekly:2026-11-30").click("#attending .todo a");
        clerk.until("(document.querySelector('#person').value = 'head5', true)");
        clerk.until("(document.querySelector('#proxy').value = 'deputy5', true)");
        clerk.click("[name=kind][value=other] + span").click("#reason").type("途中交通事故");
        clerk.click("#enter").sees(".head", "电话请假·待批");
        assertThat(clerk.text("#slip")).contains("逾时", "褚晓燕代录");

        var director = as(DIRECTOR, PHONE).sees(".desk", "途中交通事故");
        assertThat(director.overflow()).isZero();
        director.click(".desk .stand .act").sees("已批准，请假人和代会人会收到通知");
        director.open("/meetings/weekly:2026-11-30").sees("#attending", "许静（代）");
        assertThat(director.text("#attending .counts")).contains("9／10");
        assertThat(director.overflow()).isZero();

        var head = as(HEAD_OF_FINANCE, PHONE).sees(".desk", "须补书面说明").click(".desk .stand a");
        head.click("#statement").type("途中与他车相撞，已报警").click("#supplement button").sees(".head", "书面说明已补");
        assertThat(head.overflow()).isZero();
    }

    @Test
    void leave_is_asked_for_on_a_phone_with_a_few_taps() {
        var head = as(HEAD_OF_FINANCE, PHONE).open("/leaves/new");

        head.click("[name=kind][value=sick] + span").click("#reason").type("就医");
        head.until(
                "(document.querySelector('#proxy').value = 'deputy1', document.querySelector('#proxy').dispatchEvent("
                        + "new Event('change', {bubbles: true})), true)");
        head.sees("#notes-proxy", "proxy-stranger");
        head.until("(document.querySelector('#proxy').value = 'deputy5', true)").click("#ask");

        head.sees("已向主持人请假，等主持人决定").sees(".head", "待批");
        assertThat(head.overflow()).isZero();
    }

    private Tab as(Person.Id person, int width) {
        var tab = browser.open(server.address(), width, 800, "zh-CN").open("/sign-in");
        tab.click("[name=login]").type(person.value());
        tab.click("[name=password]").type(TestOffice.PASSWORD).press("Enter");
        return tab.until("location.pathname !== '/sign-in' && document.readyState === 'complete'");
    }
}
