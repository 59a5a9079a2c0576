package yicheng.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.RULE_ADMINISTRATOR;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yicheng.TestOffice;
import yicheng.people.Person;
import yicheng.rulebook.BookStory;
import yicheng.web.RunningServer;
import yicheng.web.browser.Chromium;
import yicheng.web.browser.InBrowser;
import yicheng.web.browser.Tab;

/** What people who never open a file do with the rules. */
@InBrowser
class RulesForPeopleInTheBrowserTest {

    private static final String SUM = "[name='P.threshold.funds']";
    private static final String HOUR = "[name='meetings.weekly:0']";

    @AutoClose
    private static final Chromium browser = Chromium.start();

    private final BookStory story = BookStory.on(TestOffice.NOW);

    @AutoClose
    private final RunningServer server = RunningServer.of(story.topics.office);

    @Test
    void a_limit_is_changed_inside_its_sentence_by_the_keyboard_alone() {
        var tab = desk(RULE_ADMINISTRATOR, 1366).open("/rules/values");

        over(tab.tabTo(SUM), "abc").press("Enter").sees("请填数字（大于 0）");
        assertThat(tab.value(SUM)).isEqualTo("abc");
        over(tab.tabTo(SUM), "50").press("Enter").sees("#changed", "30 → 50");

        assertThat(tab.text("#to-draft")).contains("检查和回放");
        assertThat(tab.path()).contains("draft=");
    }

    @Test
    void on_a_phone_the_sentences_fit_and_a_draft_is_gone_on_with() {
        var tab = desk(CLERK, 390).open("/rules/values");
        assertThat(tab.overflow()).isZero();

        over(tab.click(HOUR), "10:00").press("Enter").sees("#changed", "09:00 → 10:00");
        over(tab.click(SUM), "40")
                .click("#save-values")
                .sees("#changed", "30 → 40")
                .sees("改了 2 处");
        assertThat(tab.overflow()).isZero();
    }

    @Test
    void the_handbook_prints_as_a_document_with_its_cover_on_a_page_of_its_own(@TempDir Path folder)
            throws IOException {
        var tab = desk(CLERK, 1366).open("/rules/handbook").sees("规则手册").sees("第 2 条");
        var paper = folder.resolve("handbook.pdf");

        tab.print(paper);

        assertThat(Files.size(paper)).isGreaterThan(10_000);
        assertThat(new String(Files.readAllBytes(paper), StandardCharsets.ISO_8859_1))
                .contains("/Count");
        tab.resize(390, 844);
        assertThat(tab.overflow()).isZero();
    }

    @Test
    void from_a_topic_to_why_and_judged_again_without_leaving_the_page() {
        var topic = story.spending("购置检测设备", "400000");
        story.published(BookStory.sum(50));
        var tab = desk(CLERK, 390).open("/topics/" + topic.topic().id().value());

        tab.click("#why").sees("历次审核").click(".why-link").sees("起作用的规则 1 条");
        assertThat(tab.overflow()).isZero();

        tab.click("#judge-again").sees("#again", "完全一致");
        tab.click("#q").type("周例会").sees("#stopped", "0 条");
    }

    @Test
    void who_drafts_rules_sees_how_they_are_used() {
        story.spending("购置检测设备", "400000");
        var tab = desk(RULE_ADMINISTRATOR, 390).open("/rules/statistics");

        tab.sees("#use-review\\.major-funds", "1 次");
        assertThat(tab.overflow()).isZero();
    }

    /** Types over what stands in the input that has the focus. */
    private static Tab over(Tab tab, String text) {
        return tab.until("(document.activeElement.select(), true)").type(text);
    }

    private Tab desk(Person.Id person, int width) {
        var tab = browser.open(server.address(), width, 844, "zh-CN").open("/sign-in");
        tab.click("[name=login]").type(person.value());
        tab.click("[name=password]").type(TestOffice.PASSWORD).press("Enter");
        return tab.sees("等我办");
    }
}
