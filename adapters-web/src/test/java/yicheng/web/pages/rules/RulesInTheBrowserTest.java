package yicheng.web.pages.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;
import static yicheng.people.FiveDepartments.RULE_ADMINISTRATOR;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.topic.TopicStory.WEEKLY;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.SmallBook;
import yicheng.TestOffice;
import yicheng.people.Person;
import yicheng.rulebook.draft.BeginDraft;
import yicheng.rulebook.draft.BookDraft;
import yicheng.rulebook.draft.SaveFile;
import yicheng.topic.TopicStory;
import yicheng.web.RunningServer;
import yicheng.web.browser.Chromium;
import yicheng.web.browser.InBrowser;
import yicheng.web.browser.Tab;

@InBrowser
class RulesInTheBrowserTest {

    @AutoClose
    private static final Chromium browser = Chromium.start();

    private final TopicStory story = TopicStory.on(TUESDAY);

    @AutoClose
    private final RunningServer server = RunningServer.of(story.office);

    @Test
    void a_rule_is_changed_replayed_published_by_another_person_and_taken_back() {
        story.submitted(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic().titled("购置检测设备").spending("400000"));
        var clerk = desk(RULE_ADMINISTRATOR, 1366).open("/rules/rule/review.major-funds");
        clerk.click(".rule-begin summary").click(".rule-begin button").sees("没有错误");

        atSum(clerk).type("，不认识").sees("#faults", "review.dslr 第 5 行第 16 列").until(marked());
        clerk.sees("#strip", "2 处要改").click("[data-sentence]").type("50");
        clerk.sees("#saved", "已保存").sees("#strip", "没有错误").sees("#changes", "金额达到 50 万元");

        clerk.click("#start-replay").sees("#next", "会变的 1 件");
        clerk.click("#reason").type("物价上涨").click("#next .act").sees("已送复核");

        var director = desk(DIRECTOR, 1366).sees("发布规则草稿").open("/inbox");
        director.click(".fresh a").sees("#changes", "金额达到 50 万元").sees("物价上涨");
        director.click("#publish").sees("h1", "第2版").sees("现行");
        assertThat(director.text(".facts")).contains("施展", "周明远", "物价上涨");

        clerk.open("/rules/editions/1").click(".restore button").sees("恢复第1版");
        clerk.sees("#changes", "金额达到 30 万元").sees("开始回放");
    }

    @Test
    void what_another_person_saved_meanwhile_is_shown_beside_ones_own_text() {
        var draft = draft();
        var clerk = desk(RULE_ADMINISTRATOR, 1366).open("/rules/drafts/" + draft.value() + "?file=review.dslr");
        clerk.sees("#faults", "没有错误");
        save(draft, SmallBook.with(45, "09:00").byName().get("review.dslr"));

        atSum(clerk).press("Backspace").type("元整不认识").sees("#clash", "您的文字还没有保存");

        assertThat(clerk.text("#clash .was")).contains("45 万元");
        assertThat(clerk.text("#clash .is")).contains("元整不认识");
        clerk.click("[data-resolve=theirs]").sees(".cm-content", "45 万元").sees("#faults", "没有错误");
        assertThat(kept(draft)).contains("45 万元");
    }

    @Test
    void without_a_connection_nothing_typed_is_lost() {
        var draft = draft();
        var clerk = desk(RULE_ADMINISTRATOR, 1366).open("/rules/drafts/" + draft.value() + "?file=review.dslr");
        clerk.sees("#faults", "没有错误");
        clerk.until(
                "(window.fetching = window.fetch, window.fetch = () => Promise.reject(new Error('offline')), true)");

        atSum(clerk).type("整").sees("文字还在本页");
        clerk.until("(window.fetch = window.fetching, true)");

        clerk.sees("#saved", "已保存");
        assertThat(kept(draft)).contains("30 万元整");
    }

    @Test
    void sentences_of_the_vocabulary_are_offered_while_one_types() {
        var draft = draft();
        var clerk = desk(RULE_ADMINISTRATOR, 1366).open("/rules/drafts/" + draft.value() + "?file=review.dslr#line-6");
        clerk.until("document.activeElement.matches('.cm-content')")
                .press("End")
                .press("Enter")
                .type("金额");

        clerk.sees(".cm-tooltip-autocomplete", "金额达到 〈数额〉 万元");
        clerk.until(taken("- 金额达到 数额 万元"));

        clerk.type("80").sees(".cm-content", "- 金额达到 80 万元");
    }

    @Test
    void the_editor_is_left_by_the_keyboard_and_the_pages_fit_a_phone() {
        var draft = draft();
        var clerk = desk(OFFICE_HEAD, 390).open("/rules/drafts/" + draft.value());
        clerk.until("document.querySelector('.cm-content')");
        assertThat(clerk.overflow()).isZero();

        clerk.tabTo(".cm-content").press("Escape").press("Tab").until("document.activeElement.matches('#keep')");

        assertThat(clerk.open("/rules").overflow()).isZero();
        assertThat(clerk.open("/rules/editions").overflow()).isZero();
        assertThat(clerk.open("/rules/editions/1").overflow()).isZero();
    }

    @Test
    void a_rule_that_an_address_names_is_opened_in_the_tree() {
        desk(DIRECTOR, 1366).open("/rules#review.major-funds").sees("[id='review.major-funds']", "金额达到 30 万元");
    }

    private static Tab atSum(Tab tab) {
        tab.until("document.querySelector('.cm-content')");
        tab.until("(location.hash = '#line-1', location.hash = '#line-5', true)");
        return tab.until("document.activeElement.matches('.cm-content')")
                .until("document.querySelector('.cm-activeLine')?.innerText.includes('金额')")
                .press("End");
    }

    /** Takes the offer with the mouse, wherever the list has come to stand by then. */
    private static String taken(String sentence) {
        return "document.querySelector('.cm-content').innerText.includes('" + sentence + "') ||"
                + " (document.querySelector('.cm-tooltip-autocomplete [aria-selected]')?.dispatchEvent("
                + "new MouseEvent('mousedown', {bubbles: true, cancelable: true})), false)";
    }

    private static String marked() {
        return "document.querySelector('.cm-lintRange-error')";
    }

    private BookDraft.Id draft() {
        var begin = new BeginDraft.Command("调整重大资金标准", 1, Optional.empty());
        return TopicStory.done(story.office.ruleBookDesk().beginDraft().handle(story.as(RULE_ADMINISTRATOR), begin))
                .draft()
                .id();
    }

    private void save(BookDraft.Id draft, byte[] content) {
        var save = new SaveFile.Command(draft, 1, "review.dslr", Optional.of(content));
        TopicStory.done(story.office.ruleBookDesk().saveFile().handle(story.as(OFFICE_HEAD), save));
    }

    private String kept(BookDraft.Id draft) {
        var now = TopicStory.done(story.office.ruleBookDesk().readDrafts().one(story.as(DIRECTOR), draft));
        return new String(now.draft().files().byName().get("review.dslr"), StandardCharsets.UTF_8);
    }

    private Tab desk(Person.Id person, int width) {
        var tab = browser.open(server.address(), width, 844, "zh-CN").open("/sign-in");
        tab.click("[name=login]").type(person.value());
        tab.click("[name=password]").type(TestOffice.PASSWORD).press("Enter");
        return tab.sees("等我办");
    }
}
