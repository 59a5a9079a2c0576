package yicheng.app;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.HEAD_OF_FINANCE;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;

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

/** Scenario S4 by hand on the shipped rules: from the plates of Friday over the call on the way to the circular. */
@InBrowser
class ScenarioS4InTheBrowserTest {

    private static final String MONDAY = "/meetings/weekly:2026-11-30";
    private static final int PHONE = 390;
    private static final int DESK = 1366;
    private static final int EXPECTED = 11;

    @TempDir
    static Path cache;

    @TempDir
    Path data;

    private ServedUnit unit;
    private Chromium browser;

    @BeforeEach
    void open() {
        unit = ServedUnit.at(LocalDateTime.of(2026, 11, 27, 16, 0), data, cache);
        browser = Chromium.start();
    }

    @AfterEach
    void close() {
        browser.close();
        unit.close();
    }

    @Test
    void a_call_on_the_way_is_entered_approved_on_a_phone_reported_seated_and_named_in_the_circular() {
        platesAreLaid();

        unit.clock().moveTo(LocalDateTime.of(2026, 11, 30, 7, 40));
        inWritingItIsTooLate();
        var clerk = as(CLERK, DESK);
        theCallIsEntered(clerk);
        approvedFromToday();

        unit.clock().moveTo(LocalDateTime.of(2026, 11, 30, 8, 30));
        reportedToTheHost(clerk);
        theProxyHasAPlate(clerk);
        unit.clock().moveTo(LocalDateTime.of(2026, 11, 30, 8, 50));
        everybodySignsIn(clerk);
        nobodyIsAbsent(clerk, LocalDateTime.of(2026, 11, 30, 9, 10));
        nobodyIsAbsent(clerk, LocalDateTime.of(2026, 11, 30, 11, 0));

        statementIsMissed();
        namedInTheCircular();
        assertThat(unit.office().verifyJournal().handle().broken()).isEmpty();
    }

    private void platesAreLaid() {
        var clerk = as(CLERK, DESK).open(MONDAY + "/seats").sees("座位牌待摆放");
        clerk.click(".plan-acts form .act").sees(".abreast .state", "座位牌已摆放");
    }

    private void inWritingItIsTooLate() {
        var head = as(HEAD_OF_FINANCE, PHONE).open("/leaves/new?meeting=weekly:2026-11-30");
        head.sees("#closed", "可电话请假，由办公室代录");
        head.click("[name=kind][value=other] + span").click("#reason").type("途中交通事故");
        head.until("(document.querySelector('#proxy').value = 'deputy5', true)").click("#ask");
        head.sees(".unsound", "填写的内容都还在").sees("main", "不再受理书面请假；可改用电话请假，由办公室代录");
        assertThat(head.value("#reason")).isEqualTo("途中交通事故");
        assertThat(head.value("#proxy")).isEqualTo("deputy5");
        assertThat(head.overflow()).isZero();
    }

    private void theCallIsEntered(Tab clerk) {
        clerk.open(MONDAY).click("#attending .todo a").sees("代录电话请假");
        clerk.until("document.querySelector('#called')?.value === '2026-11-30T07:40'");
        clerk.until("(document.querySelector('#person').value = 'head5', true)");
        clerk.until("(document.querySelector('#takenBy').value = '周明远', true)");
        clerk.until("(document.querySelector('#proxy').value = 'deputy5', true)");
        clerk.click("[name=kind][value=other] + span").click("#reason").type("途中交通事故");
        clerk.click("#enter").sees(".head", "电话请假·待批");
        assertThat(clerk.text("#slip")).contains("逾时", "周明远", "褚晓燕代录", "07:40");
    }

    private void approvedFromToday() {
        var director = as(DIRECTOR, PHONE).sees(".desk", "途中交通事故");
        assertThat(director.overflow()).isZero();
        director.click(".desk .stand .act").sees("已批准，请假人和代会人会收到通知");
        director.open(MONDAY).sees("#attending", "许静（代）").sees("#attending .counts", "9／10");
        assertThat(director.overflow()).isZero();
    }

    private void reportedToTheHost(Tab clerk) {
        clerk.open(MONDAY + "/roll").sees("#report blockquote", "请假 1（逾时 1），代会 1");
        clerk.sees("#report blockquote", "有表决权的 9 人");
        clerk.click("#report .act").sees("#report .course", "请假 1（逾时 1），代会 1");
        as(DIRECTOR, PHONE).open("/inbox").sees("有表决权的 9 人");
    }

    private void theProxyHasAPlate(Tab clerk) {
        clerk.open(MONDAY + "/seats").sees("#changes", "许静（代）").sees("#changes", "换上新座位牌");
        clerk.sees("#changes", "0 人换位，为最少");
        clerk.click(".plan-acts form .act").sees(".abreast .state", "座位牌已摆放");
        clerk.until("document.querySelector('svg.seatplan').textContent.includes('许静（代）')");
        clerk.until("[...document.querySelectorAll('.chair text')].every(one => one.textContent !== '朱敏')");
    }

    private void everybodySignsIn(Tab clerk) {
        clerk.open(MONDAY + "/roll");
        for (int left = EXPECTED; left > 0; left--) {
            clerk.until("document.querySelectorAll('.roll .act.big').length === " + left);
            clerk.click(".roll .act.big");
        }
        clerk.sees(".counts", EXPECTED + " 实到");
    }

    private void nobodyIsAbsent(Tab clerk, LocalDateTime at) {
        unit.clock().moveTo(at);
        unit.office().attendance().settleAbsences().handle();
        clerk.open(MONDAY + "/roll").sees(".counts", "缺席 0").sees(".roll", "请假");
        assertThat(clerk.text(".roll")).doesNotContain("缺席");
    }

    private void statementIsMissed() {
        unit.clock().moveTo(LocalDateTime.of(2026, 12, 1, 9, 0));
        unit.office().attendance().supplementClock().handle();
        var head = as(HEAD_OF_FINANCE, PHONE).sees(".desk", "须补书面说明");
        head.open("/inbox").sees("2026年12月1日 周二 17:00 前补交");

        unit.clock().moveTo(LocalDateTime.of(2026, 12, 1, 17, 1));
        unit.office().attendance().supplementClock().handle();
        as(HEAD_OF_FINANCE, PHONE).open("/leaves").click("main ol .name").sees(".head", "书面说明逾期未补");
    }

    private void namedInTheCircular() {
        unit.clock().moveTo(LocalDateTime.of(2026, 12, 2, 10, 0));
        var head = as(OFFICE_HEAD, DESK).open(MONDAY + "/circular").sees(".lead", "12月3日");
        assertThat(head.text(".paper-notice ol")).contains("朱敏", "书面说明");
        head.click("form.doing .act").sees(".signed", "12月2日");
        as(HEAD_OF_FIRST, DESK).open("/inbox").sees("缺席").sees("通报");
    }

    private Tab as(Person.Id person, int width) {
        var tab = browser.open(unit.origin(), width, 844, "zh-CN").open("/sign-in");
        tab.click("#login").type(person.value());
        tab.click("#password").type(TestOffice.PASSWORD).press("Enter");
        return tab.until("location.pathname !== '/sign-in' && document.readyState === 'complete'");
    }
}
