package yicheng.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.SmallBookFields;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.rulebook.BookStory;
import yicheng.web.RunningServer;
import yicheng.web.browser.Chromium;
import yicheng.web.browser.InBrowser;
import yicheng.web.browser.Tab;

@InBrowser
class OwnFieldsInTheBrowserTest {

    @AutoClose
    private static final Chromium browser = Chromium.start();

    private final BookStory story = BookStory.on(LocalDateTime.of(2026, 11, 24, 9, 41));

    @AutoClose
    private final RunningServer server = RunningServer.of(story.topics.office);

    @Test
    void a_field_that_the_administrator_added_is_filled_in_and_the_finding_cites_it() {
        story.published(SmallBookFields.book());
        var head = head();

        head.open("/topics/new?meeting=weekly:2026-11-30").click("#title").type("更换加密设备");
        head.until("(document.getElementById('own-涉密等级').value = '秘密', true)");
        head.until("document.getElementById('own-涉密等级').dispatchEvent(new Event('input', { bubbles: true }))");

        head.sees("#notes-own-涉密等级", "秘密议题不走电子流转").sees("#notes-own-涉密等级", "看到");
        head.sees("#saved", "已保存")
                .open(head.until("location.pathname.endsWith('/edit')").path());
        assertThat(head.value("#own-涉密等级")).isEqualTo("秘密");
    }

    private Tab head() {
        var tab = browser.open(server.address(), 1366, 768, "zh-CN").open("/sign-in");
        tab.click("[name=login]").type(FiveDepartments.HEAD_OF_FIRST.value());
        tab.click("[name=password]").type(TestOffice.PASSWORD).press("Enter");
        return tab.sees("等我办");
    }
}
