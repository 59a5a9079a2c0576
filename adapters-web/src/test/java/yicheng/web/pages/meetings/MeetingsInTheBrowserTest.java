package yicheng.web.pages.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;
import static yicheng.topic.ATopic.aTopic;

import java.time.LocalDateTime;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.TestOffice;
import yicheng.agenda.ListStory;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;
import yicheng.web.RunningServer;
import yicheng.web.browser.Chromium;
import yicheng.web.browser.InBrowser;
import yicheng.web.browser.Tab;

@InBrowser
class MeetingsInTheBrowserTest {

    private static final int PHONE = 390;
    private static final int DESK = 1366;

    @AutoClose
    private static final Chromium browser = Chromium.start();

    private final ListStory story = ListStory.on(LocalDateTime.of(2026, 11, 24, 9, 0));

    @AutoClose
    private final RunningServer server = RunningServer.of(story.topics.office);

    @Test
    void a_collision_is_settled_by_the_clerk_at_the_desk_and_the_director_on_a_phone() {
        var clerk = as(CLERK, DESK).open("/meetings/weekly:2026-12-28/change");
        clerk.click("[value=moved]").until("(document.querySelector('#start').value = '2026-12-31T09:00', true)");
        clerk.click("#reason").type("28日全体外出").click(".changing .send button").sees("#moves", "将在 12月31日 周四 相撞");
        clerk.click("#moves .act").sees("已提出调整，等主任决定");
        var director = as(DIRECTOR, PHONE);
        director.open("/").click(".desk .stand a").sees("#decide", "12月31日 周四 09:00");
        director.click("[name=agreed][value=yes]").sees("已同意调整");

        clerk.open("/meetings").sees("#open", "建议合并召开").click("#open .two-ways a");
        clerk.sees("#moves", "议程合成一份").click("#moves .act").sees("您提出的，由主任决定");
        director.open("/meetings").click("#pending .act").sees("#decide", "同日同一半天");
        director.click("[name=agreed][value=yes]").sees("已同意调整");

        clerk.open("/meetings/weekly:2026-12-28").sees(".head", "2026年第4次季度总结会");
        clerk.sees(".head .state", "合并召开");
    }

    @Test
    void the_inbox_opens_the_list_that_waits() {
        story.passed(HEAD_OF_FIRST, FIRST, MeetingRef.parse("weekly:2026-11-30").orElseThrow(), aTopic());
        story.compiled(MeetingRef.parse("weekly:2026-11-30").orElseThrow());

        var head = as(OFFICE_HEAD, DESK).sees("#inbox", "1");
        head.click("#inbox").sees("已拟好，请签字").click(".inbox .fresh a");

        head.until("location.pathname === '/meetings/weekly:2026-11-30/list/1'");
    }

    @Test
    void a_meeting_chosen_in_the_calendar_shows_its_time_limits_and_opens() {
        var clerk = as(CLERK, DESK).open("/meetings");

        clerk.click("[id='weekly:2026-12-14']").sees("#rail", "2026年第49次周例会").click("#rail .todo a");

        clerk.sees("h1", "2026年第49次周例会");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/meetings",
                "/meetings/weekly:2026-11-30",
                "/meetings/weekly:2026-12-07/change?change=moved&start=2026-12-08T09:00&reason=x",
                "/inbox"
            })
    void nothing_reaches_beyond_the_edge_of_a_phone(String path) {
        assertThat(as(CLERK, PHONE).open(path).overflow()).isZero();
    }

    private Tab as(Person.Id person, int width) {
        var tab = browser.open(server.address(), width, 800, "zh-CN").open("/sign-in");
        tab.click("[name=login]").type(person.value());
        tab.click("[name=password]").type(TestOffice.PASSWORD).press("Enter");
        return tab.sees("等我办");
    }
}
