package yicheng.app;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yicheng.TestOffice;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;
import yicheng.policy.Answered;
import yicheng.policy.Finding;
import yicheng.rules.book.ShippedBook;
import yicheng.topic.ATopic;
import yicheng.topic.TopicStory;
import yicheng.topic.intake.SubmitTopic;
import yicheng.topic.life.Judged;
import yicheng.web.browser.Chromium;
import yicheng.web.browser.InBrowser;
import yicheng.web.browser.Tab;

/** A clerk raises the limit of major funds from 300,000 to 500,000 yuan in the shipped book; nothing of it is staged. */
@InBrowser
class RaisingTheLimitInTheBrowserTest {

    private static final MeetingRef WEEKLY =
            MeetingRef.parse("weekly:2026-11-30").orElseThrow();

    @TempDir
    static Path cache;

    @TempDir
    Path data;

    @AutoClose
    private ServedUnit unit;

    @AutoClose
    private Chromium browser;

    @BeforeEach
    void an_office_in_which_three_topics_lie_between_the_two_sums() {
        unit = ServedUnit.at(LocalDateTime.of(2026, 11, 24, 10, 0), data, cache);
        browser = Chromium.start();
        submitted("购置检测设备", "400000");
        submitted("租用备用机房", "350000");
        submitted("采购春季试剂", "499999.99");
        submitted("更换会议桌椅", "20000");
        submitted("改造中心大楼", "8000000");
    }

    @Test
    void from_a_slip_to_a_new_edition_and_back() {
        var clerk = signedIn(CLERK);
        var director = signedIn(DIRECTOR);

        slippedAndMended(clerk);
        handedOver(clerk, "会变的 3 件");
        published(director, "第2版");
        var raised = submitted("购置办公家具", "400000");
        clerk.open("/rules/editions/1").click(".restore button").sees("恢复第1版");
        handedOver(clerk, "会变的 4 件");
        published(director, "第3版");
        var back = submitted("购置运输车辆", "400000");

        assertThat(raised.edition().name()).isEqualTo("第2版");
        assertThat(raised.findings()).noneMatch(RaisingTheLimitInTheBrowserTest::isOfTheLimit);
        assertThat(back.edition().name()).isEqualTo("第3版");
        assertThat(back.findings()).anyMatch(RaisingTheLimitInTheBrowserTest::isOfTheLimit);
    }

    /** The sum in words is marked at once; in figures it is kept, and the examples on the old boundary follow. */
    private static void slippedAndMended(Tab clerk) {
        clerk.open("/rules/rule/review.major-funds")
                .click(".rule-begin summary")
                .click(".rule-begin button");
        clerk.sees("#strip", "没有错误").until("document.querySelector('.cm-content')");
        clerk.until("(location.hash = '#line-1', location.hash = '#line-%d', true)".formatted(lineOfTheSum()));
        clerk.until("document.activeElement.matches('.cm-content')")
                .until("document.querySelector('.cm-activeLine')?.innerText.includes('30 万元')");
        clerk.press("End").press("ArrowLeft").press("ArrowLeft").press("ArrowLeft");
        clerk.press("Backspace").press("Backspace").type("五十");
        clerk.sees("#strip", "处要改").until("document.querySelector('.cm-lintRange-error')");
        clerk.press("Backspace").press("Backspace").type("50").sees("#strip", "没有错误");
        clerk.sees("#next", "用例随新规则改").click("#accept-examples").sees("用例已随新规则更新");
    }

    private static long lineOfTheSum() {
        var text = new String(ShippedBook.files().byName().get("review.dslr"), StandardCharsets.UTF_8);
        return text.substring(0, text.indexOf("- 金额达到 30 万元")).lines().count();
    }

    private static void handedOver(Tab clerk, String changes) {
        clerk.click("#start-replay").sees("#next", changes);
        clerk.click("#reason").type("参照上级单位今年的标准").click("#next .act").sees("已送复核");
    }

    private static void published(Tab director, String edition) {
        director.open("/inbox").click(".fresh a").sees("参照上级单位今年的标准");
        director.click("#publish").sees("h1", edition);
    }

    private static boolean isOfTheLimit(Finding finding) {
        return finding.rule().id().equals("review.major-funds");
    }

    private Judged submitted(String title, String amount) {
        var topic = TopicStory.form(ATopic.aTopic().titled(title).spending(amount));
        var head = TestOffice.actor(unit.office(), HEAD_OF_FIRST);
        var kept = Answered.done(
                unit.office().intake().submitTopic().handle(head, new SubmitTopic.AtOnce(FIRST, WEEKLY, topic)));
        return kept.topic().judged().orElseThrow();
    }

    private Tab signedIn(Person.Id person) {
        var tab = browser.open(unit.origin(), 1366, 768, "zh-CN").open("/sign-in");
        tab.click("[name=login]").type(person.value());
        tab.click("[name=password]").type(TestOffice.PASSWORD).press("Enter");
        return tab.sees("等我办");
    }
}
