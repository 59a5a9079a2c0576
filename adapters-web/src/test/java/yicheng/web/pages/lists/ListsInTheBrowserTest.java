package yicheng.web.pages.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_SECOND;
import static yicheng.people.FiveDepartments.SECOND;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.topic.TopicStory.WEEKLY;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.TestOffice;
import yicheng.agenda.ListStory;
import yicheng.people.Person;
import yicheng.topic.TopicField;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.web.RunningServer;
import yicheng.web.browser.Chromium;
import yicheng.web.browser.InBrowser;
import yicheng.web.browser.Tab;

@InBrowser
class ListsInTheBrowserTest {

    private static final String MEETING = "/meetings/weekly:2026-11-30";

    @AutoClose
    private static final Chromium browser = Chromium.start();

    private final ListStory story = ListStory.on(TUESDAY);

    @AutoClose
    private final RunningServer server = RunningServer.of(story.topics.office);

    private final Topic.Id plain = story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic().titled("食堂调整"));
    private final Topic.Id important =
            story.passed(HEAD_OF_SECOND, SECOND, WEEKLY, aTopic().titled("安全整治").with(TopicField.IMPORTANT, "是"));

    @Test
    void marking_a_topic_works_out_rank_and_time_anew_at_once() {
        var clerk = desk(CLERK, 1366).open(MEETING + "/list").sees("排得下");

        clerk.click("[name='urgent.%s']".formatted(plain.value()));
        clerk.click("[name='important.%s']".formatted(plain.value()));
        clerk.sees("#rank-" + plain.value(), "1");
        clerk.click("#minutes-" + plain.value()).type("90").sees("#fit", "会期排不下");

        clerk.click("#compile").sees("已汇总成清单");
    }

    @Test
    void on_a_phone_each_tap_is_kept_and_counts_when_the_leader_is_done() {
        story.signed(WEEKLY);
        var leader = desk(DIRECTOR, 390).open(MEETING + "/list/1");
        assertThat(leader.overflow()).isZero();

        leader.click("#item-%s .send_back".formatted(plain.value())).sees("退回“食堂调整”请写明批示");
        leader.click("#item-%s .hold".formatted(plain.value())).sees("#kept-" + plain.value(), "已保存");
        leader.open(MEETING + "/list/1").sees("#kept-" + plain.value(), "缓议");
        assertThat(story.topic(plain).topic().stage()).isEqualTo(Stage.LISTED);

        leader.click("#kept-%s button".formatted(plain.value())).sees("全部 2 项同意并审定");
        leader.click("#rest").sees("已审定，各议题按批示办理");
        assertThat(story.newest(WEEKLY).order()).containsExactly(important, plain);
    }

    @Test
    void an_order_is_arranged_by_the_keyboard_alone() {
        story.approved(WEEKLY);
        var clerk = desk(CLERK, 1366).open(MEETING + "/agenda/order");

        clerk.tabTo("#down-" + important.value()).press("ArrowDown").sees(".slots", "↓1");
        settled(clerk).press("ArrowUp").sees("次序还没有变化");
        settled(clerk).press("ArrowDown").sees(".slots", "↓1");
        clerk.tabTo("#order-reason").type("食堂周三要签约").tabTo("#send-order").press("Enter");

        clerk.sees("已提出另一种次序");
        assertThat(story.agenda(WEEKLY).agenda().proposed().orElseThrow().order())
                .containsExactly(plain, important);
    }

    /** The answer is in place, and the focus is where it was. */
    private static Tab settled(Tab tab) {
        return tab.until("!document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling')")
                .until("document.activeElement.closest('.slots') !== null");
    }

    private Tab desk(Person.Id person, int width) {
        var tab = browser.open(server.address(), width, 844, "zh-CN").open("/sign-in");
        tab.click("[name=login]").type(person.value());
        tab.click("[name=password]").type(TestOffice.PASSWORD).press("Enter");
        return tab.sees("等我办");
    }
}
