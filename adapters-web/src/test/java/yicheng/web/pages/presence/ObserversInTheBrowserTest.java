package yicheng.web.pages.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.topic.TopicStory.WEEKLY;

import java.time.LocalDateTime;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.TestOffice;
import yicheng.agenda.ListStory;
import yicheng.people.Person;
import yicheng.web.RunningServer;
import yicheng.web.browser.Chromium;
import yicheng.web.browser.InBrowser;
import yicheng.web.browser.Tab;

/** An observer by hand: proposed at the desk, decided on a phone with the list, called in and out at the door. */
@InBrowser
class ObserversInTheBrowserTest {

    private static final int PHONE = 390;
    private static final int DESK = 1366;
    private static final String OBSERVERS = "/meetings/weekly:2026-11-30/observers";

    @AutoClose
    private static final Chromium browser = Chromium.start();

    private final ListStory story = ListStory.on(TUESDAY);

    @AutoClose
    private final RunningServer server = RunningServer.of(story.topics.office);

    @Test
    void a_handler_is_proposed_checked_decided_on_a_phone_told_and_called_in_and_out() {
        story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());
        var head = as(HEAD_OF_FIRST, DESK).open(OBSERVERS);
        head.until("(document.querySelector('#propose [name=person]').value = 'jingban1', true)");
        head.until("(document.querySelector('#propose [name=kind]').value = 'handler', true)");
        head.click("#propose [name=reason]").type("介绍测算过程").click("#propose button");
        head.sees(".observers", "何苗");

        var clerk = as(CLERK, DESK).open(OBSERVERS).click(".observers .act").sees(".observers", "报主要领导");
        story.signed(WEEKLY);

        var director = as(DIRECTOR, PHONE).open("/meetings/weekly:2026-11-30/list/1");
        assertThat(director.text("#annex")).contains("何苗", "介绍测算过程", "办公室审核：通过（褚晓燕");
        assertThat(director.overflow()).isZero();
        director.click("#annex .stand .act").sees("#annex", "审定同意");
        assertThat(director.overflow()).isZero();

        clerk.open(OBSERVERS).click(".observers .act").sees(".observers", "已通知");
        story.topics.clock.moveTo(LocalDateTime.of(2026, 11, 30, 9, 20));
        var door = as(CLERK, DESK).open(OBSERVERS).click(".observers .act").sees(".observers .state", "候会");
        door.click(".observers .act").sees(".observers .state", "入场");
        door.click(".observers .act").sees(".observers .state", "离场");
    }

    private Tab as(Person.Id person, int width) {
        var tab = browser.open(server.address(), width, 800, "zh-CN").open("/sign-in");
        tab.click("[name=login]").type(person.value());
        tab.click("[name=password]").type(TestOffice.PASSWORD).press("Enter");
        return tab.until("location.pathname !== '/sign-in' && document.readyState === 'complete'");
    }
}
