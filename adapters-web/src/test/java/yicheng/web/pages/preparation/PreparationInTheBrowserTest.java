package yicheng.web.pages.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;

import java.time.LocalDateTime;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.TestClock;
import yicheng.TestOffice;
import yicheng.web.RunningServer;
import yicheng.web.browser.Chromium;
import yicheng.web.browser.InBrowser;
import yicheng.web.browser.Tab;

/** Who gets a room ready: seats with the mouse and without it, the last check on a phone in the hand. */
@InBrowser
class PreparationInTheBrowserTest {

    private static final int PHONE = 390;
    private static final int DESK = 1366;
    private static final String MEETING = "/meetings/weekly:2026-11-30";

    @AutoClose
    private static final Chromium browser = Chromium.start();

    private final TestClock clock = TestClock.at(LocalDateTime.of(2026, 11, 30, 8, 20));

    @AutoClose
    private final RunningServer server = RunningServer.of(TestOffice.setUpOn(clock));

    @Test
    void somebody_is_dragged_to_another_seat_and_the_reason_is_asked_for() {
        var clerk = asTheClerk(DESK).open(MEETING + "/seats");

        clerk.drag("[data-place=SL1]", "[data-place=SR1]");
        clerk.until("document.activeElement.id === 'reason'");
        assertThat(clerk.value("#person")).isEqualTo("head1");
        assertThat(clerk.value("#place")).isEqualTo("SR1");
        clerk.type("便于操作电脑").press("Enter").sees("#pinned", "蒋文华 右侧 1 · 便于操作电脑");

        clerk.until(sits("SR1", "蒋文华")).until(sits("SL1", "沈洁"));
    }

    @Test
    void who_lets_go_beside_the_chairs_moves_nobody() {
        var clerk = asTheClerk(DESK).open(MEETING + "/seats");

        clerk.drag("[data-place=SL1]", "h1");

        assertThat(clerk.value("#person")).isEmpty();
        assertThat(clerk.path()).isEqualTo(MEETING + "/seats");
    }

    @Test
    void the_same_is_done_with_keys_alone_and_taken_back() {
        var clerk = asTheClerk(DESK).open(MEETING + "/seats");

        down(clerk.tabTo("#person"), 6).until("document.activeElement.value === 'head1'");
        down(clerk.tabTo("#place"), 9).until("document.activeElement.value === 'SR1'");
        clerk.tabTo("#reason").type("便于操作电脑").press("Enter").sees("#pinned", "蒋文华 右侧 1");
        clerk.tabTo("form[action$='/undo'] button").press("Enter");

        clerk.until("!document.querySelector('#pinned')");
        clerk.until(sits("SL1", "蒋文华"));
    }

    @Test
    void the_last_check_is_ticked_off_on_a_phone_as_far_as_it_is_not_worked_out() {
        var clerk = asTheClerk(PHONE).open(MEETING + "/preparation");

        clerk.click("#list-check .tick:nth-child(1) .do").sees(".counts", "会前检查 1/7");
        clerk.click("#list-check .tick:nth-child(2) summary").click("#list-check .tick:nth-child(2) details input");
        clerk.type("电池已换").click("#list-check .tick:nth-child(2) .do").sees(".counts", "会前检查 2/7");

        assertThat(clerk.text("#list-check")).contains("电池已换", "还没有报告主持人", "去报告主持人", "去摆放座位牌");
        assertThat(clerk.overflow()).isZero();
        assertThat(clerk.until("document.querySelector('#list-check .do').getBoundingClientRect().height >= 44"))
                .isNotNull();
    }

    private static String sits(String place, String name) {
        return "document.querySelector('[data-place=%s] text').textContent === '%s'".formatted(place, name);
    }

    private static Tab down(Tab tab, int times) {
        IntStream.range(0, times).forEach(time -> tab.press("ArrowDown"));
        return tab;
    }

    private Tab asTheClerk(int width) {
        var tab = browser.open(server.address(), width, 800, "zh-CN").open("/sign-in");
        tab.click("[name=login]").type(CLERK.value());
        tab.click("[name=password]").type(TestOffice.PASSWORD).press("Enter");
        return tab.until("location.pathname !== '/sign-in' && document.readyState === 'complete'");
    }
}
