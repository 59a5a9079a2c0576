package yicheng.web.pages.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DEPUTY_FOR_BUSINESS;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;

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

@InBrowser
class AdhocInTheBrowserTest {

    private static final int PHONE = 390;
    private static final int DESK = 1366;
    private static final String PAGE = "/meetings/adhoc:2026-11-19T15:00";

    @AutoClose
    private static final Chromium browser = Chromium.start();

    @AutoClose
    private final RunningServer server =
            RunningServer.of(TestOffice.setUpOn(TestClock.at(LocalDateTime.of(2026, 11, 18, 10, 0))));

    @Test
    void a_leader_calls_a_meeting_on_a_phone_and_the_office_gives_notice_that_prints() {
        var leader = as(DEPUTY_FOR_BUSINESS, PHONE).open("/meetings").click("#adhoc a[href='/meetings/new']");
        leader.sees("h1", "发起临时会议").click("[name=ground][value=emergency]");
        leader.click("#matter").type("处置供热中断");
        leader.until("(document.querySelector('#start').value = '2026-11-19T15:00', true)");
        leader.click("#room").type("第二会议室").click("[name=departments][value=yewu1]");
        leader.until("document.querySelector('[name=participants][value=head1]').checked");
        assertThat(leader.overflow()).isZero();
        leader.click(".calling .send .act").sees("已提议，办公室会通知参会人员");
        assertThat(leader.overflow()).isZero();

        var clerk = as(CLERK, DESK).open(PAGE).sees("#notify", "将通知 3 人");
        clerk.click("#notify .act").sees("已通知全部参会人员");
        clerk.open(PAGE + "/notice").sees(".paper-notice", "请于 11月19日 周四 13:00 前向主持人周明远书面请假");

        var head = as(HEAD_OF_FIRST, PHONE)
                .open("/inbox")
                .sees(".inbox .fresh", "请参加")
                .open(PAGE);
        head.sees("#matter", "处置供热中断");
        assertThat(head.overflow()).isZero();
        assertThat(as(CLERK, PHONE).open(PAGE + "/notice").overflow()).isZero();
    }

    private Tab as(Person.Id person, int width) {
        var tab = browser.open(server.address(), width, 800, "zh-CN").open("/sign-in");
        tab.click("[name=login]").type(person.value());
        tab.click("[name=password]").type(TestOffice.PASSWORD).press("Enter");
        return tab.sees("等我办");
    }
}
