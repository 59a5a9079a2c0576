package yicheng.app;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_SECOND;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yicheng.TestOffice;
import yicheng.people.Person;
import yicheng.web.browser.Chromium;
import yicheng.web.browser.InBrowser;
import yicheng.web.browser.Tab;

/** A week from five topics to the agenda, by the five people whose right each act is; the director has a phone. */
@InBrowser
class WeekInTheBrowserTest {

    private static final String WEEK = "/meetings/weekly:2026-11-30";
    private static final String LEAD = "会议室投影设备更换";
    private static final String LIKE = "更换会议室投影设备";
    private static final String SAFETY = "冬季野外采样安全措施";
    private static final String ARCHIVE = "档案库房搬迁";
    private static final String OPEN_DAY = "实验室开放日接待";
    private static final int PHONE = 390;

    @TempDir
    static Path cache;

    @TempDir
    Path data;

    private ServedUnit unit;
    private Chromium browser;
    private Tab clerk;
    private Tab officeHead;
    private Tab director;

    @BeforeEach
    void open() {
        unit = ServedUnit.at(LocalDateTime.of(2026, 11, 24, 10, 0), data, cache);
        browser = Chromium.start();
        clerk = signedIn(CLERK, 1366, 768);
        officeHead = signedIn(OFFICE_HEAD, 1366, 768);
        director = signedIn(DIRECTOR, PHONE, 844);
    }

    @AfterEach
    void close() {
        browser.close();
        unit.close();
    }

    @Test
    void two_departments_topics_become_an_agenda_that_the_director_orders_on_his_phone() throws IOException {
        submitted();
        for (var title : new String[] {LEAD, LIKE, SAFETY, ARCHIVE, OPEN_DAY}) {
            reviewed(title);
        }
        merged();
        listed();
        decidedOnThePhone();
        explained();
        reordered();
        printed();

        assertThat(unit.office().verifyJournal().handle().broken()).isEmpty();
    }

    private void submitted() {
        var first = signedIn(HEAD_OF_FIRST, 1366, 768);
        submit(first, LEAD, false);
        submit(first, ARCHIVE, false);
        var second = signedIn(HEAD_OF_SECOND, 1366, 768);
        submit(second, LIKE, false);
        submit(second, SAFETY, true);
        submit(second, OPEN_DAY, false);
    }

    private static void submit(Tab head, String title, boolean important) {
        head.open("/topics/new?meeting=weekly:2026-11-30");
        head.click("#title").type(title);
        head.click("#background").type("现有安排已不适应工作需要，多次影响业务。");
        head.click("#matters").type("是否同意" + title);
        head.until("(document.forms.kept.elements.coordination.value = '不涉及', true)");
        head.until("(document.forms.kept.elements.important.checked = " + important + ", true)");
        head.click("#send").sees(".head .state", "已提交");
    }

    private void reviewed(String title) {
        clerk.open("/queue").sees(title);
        follow(clerk, title).sees("#decide", "核对");
        clerk.click("input[name=withinLevel][value='是']").click("input[name=mature][value='是']");
        clerk.click("button[value=check]").sees(".head .state", "审核中");
        officeHead.open(clerk.path().replaceAll("\\?.*", "") + "#decide");
        officeHead.click("button[value=pass]").sees(".head .state", "审核通过");
    }

    /** The clerk merges what reads alike: the first department leads, the second joins. */
    private void merged() {
        clerk.open("/topics");
        follow(clerk, LEAD).sees("#alike", LIKE).sees("#alike", "相似");
        clerk.click("#alike .two-ways details:first-child summary");
        clerk.click("#alike .two-ways details:first-child input[name=reason]").type("同一套设备");
        clerk.click("#alike .two-ways details:first-child button.act").sees(".head .state", "并入");
        assertThat(clerk.text("h1")).contains(LIKE);
        assertThat(clerk.text(".paper")).contains(LEAD, "业务一部牵头，两项一并上会");
    }

    private void listed() {
        clerk.open(WEEK + "/list").sees("待汇总").sees("业务一部、业务二部");
        clerk.click("#compile").sees(".head .state", "待办公室主任签字");

        officeHead.open(WEEK + "/list/1").click("#sign button").sees(".head .state", "待主要领导审定");
    }

    /** One approved with a word, one held over, the rest approved in one act. */
    private void decidedOnThePhone() {
        director.open("/today").sees("清单");
        director.open(WEEK + "/list/1").sees("全部 4 项同意并审定");
        assertThat(director.overflow()).isZero();
        choose(SAFETY, "approve").sees(".count", "1 / 4");
        choose(ARCHIVE, "hold").sees(".count", "2 / 4");
        director.click("#rest").sees("已审定");
    }

    private Tab choose(String title, String choice) {
        var radio =
                "[...document.querySelectorAll('fieldset.item')].find(one => one.querySelector('legend').innerText.includes('%s')).querySelector('input[value=%s]')"
                        .formatted(title, choice);
        return director.until("(" + radio + ".click(), true)");
    }

    private void explained() {
        director.open(WEEK + "/agenda").sees("第 1 版").sees("会期到此已满");
        assertThat(director.overflow()).isZero();
        assertThat(director.text(".agenda")).containsSubsequence(SAFETY, LEAD, "会期到此已满", OPEN_DAY);
        assertThat(director.text(".agenda")).contains("为何在此", "最小改动", "联合提交").doesNotContain(ARCHIVE);
    }

    private void reordered() {
        officeHead.open(WEEK + "/agenda/order");
        var up = "document.querySelector('.slots li:last-child [data-move=up]')";
        officeHead.until("(" + up + ".click(), true)").sees(".slots li:nth-child(2)", OPEN_DAY);
        officeHead.click("#order-reason").type("接待方十点离开");
        officeHead.click("#send-order").sees("提出的另一种次序");

        director.open(WEEK + "/agenda").sees("#proposed", "接待方十点离开");
        director.click("#proposed button[value=agree]").sees(".head .state", "第 2 版");
        assertThat(director.text(".agenda")).containsSubsequence(SAFETY, OPEN_DAY, "会期到此已满", LEAD);
    }

    private void printed() throws IOException {
        var paper = data.resolve("agenda.pdf");

        officeHead.open(WEEK + "/agenda").print(paper);

        assertThat(Files.size(paper)).isGreaterThan(10_000);
        assertThat(officeHead.text(".print-foot")).contains("第 2 版");
    }

    private static Tab follow(Tab tab, String title) {
        var link =
                "[...document.querySelectorAll('main a')].find(one => one.innerText.includes('%s'))".formatted(title);
        return tab.until("(" + link + ".click(), true)").sees("h1", title);
    }

    private Tab signedIn(Person.Id person, int width, int height) {
        var tab = browser.open(unit.origin(), width, height, "zh-CN").open("/sign-in");
        tab.click("#login")
                .type(person.value())
                .click("#password")
                .type(TestOffice.PASSWORD)
                .press("Enter");
        return tab.until("location.pathname !== '/sign-in' && document.readyState === 'complete'");
    }
}
