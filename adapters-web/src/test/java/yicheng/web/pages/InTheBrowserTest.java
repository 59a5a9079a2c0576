package yicheng.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.TestOffice;
import yicheng.web.RunningServer;
import yicheng.web.browser.Chromium;
import yicheng.web.browser.InBrowser;
import yicheng.web.browser.Tab;

@InBrowser
class InTheBrowserTest {

    @AutoClose
    private static final RunningServer office = RunningServer.of(TestOffice.at(LocalDateTime.of(2026, 11, 24, 10, 0)));

    @AutoClose
    private static final Chromium browser = Chromium.start();

    @Test
    void a_topic_on_large_spending_is_judged_while_it_is_typed() {
        var tab = desk("zh-CN").open("/review?meeting=monthly:2026-12-04");

        tab.click("#title").type("购置检测设备");
        tab.click("#amount").type("860万元");

        tab.sees("转党委会");
        assertThat(tab.text("#notes-amount")).contains("860 万元").contains("三（一）");
        assertThat(tab.text("#verdict")).contains("12月4日").contains("待填写");
    }

    @Test
    void words_give_a_personnel_matter_away_that_nobody_ticked() {
        var tab = desk("zh-CN").open("/review");

        tab.click("#title").type("调整3名岗位人员");

        tab.until("document.querySelector('#notes-personnelChecked .finding')");
    }

    @Test
    void an_amount_nobody_can_read_is_said_beside_it_and_stays() {
        var tab = desk("zh-CN").open("/review");

        tab.click("#title").type("维修");
        tab.click("#amount").type("很多钱");

        tab.until("document.querySelector('#notes-amount .finding')");
        assertThat(tab.text("#notes-amount")).contains("很多钱").contains("无法识别");
        assertThat(tab.value("#amount")).isEqualTo("很多钱");
    }

    @Test
    void what_was_typed_is_there_after_coming_back() {
        var tab = desk("zh-CN").open("/review");
        tab.click("#title").type("冬季供暖安排").sees("草稿已自动保存");

        tab.open("/rules").open("/review");

        tab.sees("已恢复上次未填完的草稿");
        assertThat(tab.value("#title")).isEqualTo("冬季供暖安排");
    }

    @Test
    void clearing_the_form_can_be_undone() {
        var tab = desk("zh-CN").open("/review");
        tab.click("#title").type("年度培训计划").sees("草稿已自动保存");
        tab.click("[data-draft=clear]").sees("已清空");

        tab.click("[data-draft=undo]");

        tab.until("document.querySelector('#title').value === '年度培训计划'");
    }

    @Test
    void another_meeting_asks_for_its_own_contents() {
        var tab = desk("zh-CN").open("/review?meeting=monthly:2026-12-04");

        tab.click("[data-grow=indicators]")
                .type("检测完成量")
                .press("Tab")
                .type("120")
                .press("Tab")
                .type("96");

        tab.until("document.querySelector('#rates-2').innerText.includes('80.0%')");
    }

    @Test
    void choosing_the_meeting_of_a_holiday_shows_the_day_it_moved_to() {
        var tab = desk("zh-CN").open("/");

        tab.click("[id='weekly:2026-04-06-left']").sees("#rail", "04-06 清明节，顺延");

        assertThat(tab.text("#rail")).contains("2026年4月7日 周二").contains("4月2日 周四 17:00");
        assertThat(tab.path()).contains("weekly:2026-04-06");
    }

    @Test
    void the_contradiction_of_the_policy_is_shown_beside_the_date_that_holds() {
        var tab = desk("zh-CN").open("/meetings?meeting=weekly:2026-11-30");

        assertThat(tab.text("[data-stop=list]"))
                .contains("11月27日 周五 10:00")
                .contains("11月25日 周三 17:00")
                .contains("制度内部冲突，按参数表执行");
    }

    @Test
    void the_language_is_switched_in_the_page_and_kept() {
        var tab = desk("zh-CN").open("/review");

        tab.click("#language").sees("Topic review");

        assertThat(tab.path()).isEqualTo("/review");
        tab.open("/rules").sees("Rules");
    }

    @Test
    void the_browser_says_which_language_comes_first() {
        desk("en-GB").open("/").sees("Meetings of 2026");
    }

    @Test
    void the_keyboard_alone_judges_a_topic() {
        var tab = desk("zh-CN").open("/");

        tab.tabTo("a.skip").tabTo("a[href='/review']").press("Enter").until("location.pathname === '/review'");
        tab.tabTo("#title").type("购置检测设备");
        tab.tabTo("#amount").type("860万元");
        tab.tabTo(".send button").press("Enter");

        tab.sees("转党委会");
        tab.until("document.activeElement.closest('#field-amount')");
    }

    @Test
    void the_keyboard_alone_chooses_a_meeting() {
        var tab = desk("zh-CN").open("/");

        tab.tabTo("[id='weekly:2026-01-05']").press("Enter");

        tab.sees("2026年1月5日 周一");
        tab.until("document.activeElement.id === 'weekly:2026-01-05'");
    }

    @Test
    void the_order_follows_as_one_types() {
        var tab = desk("zh-CN").open("/ranking");

        tab.click("[name='topic.0.title']").type("年度培训计划");
        tab.click("[name='topic.1.title']").type("客户投诉集中处置");
        tab.click("[name='topic.1.urgent']").click("[name='topic.1.important']");

        tab.sees("#ranked li:first-child", "客户投诉集中处置");
    }

    @Test
    void rules_are_found_as_one_types() {
        var tab = desk("zh-CN").open("/rules");

        tab.click("#q").type("党委会").sees("“党委会”：1 条");
    }

    @ParameterizedTest
    @CsvSource({
        "/, zh-CN",
        "/, en",
        "/meetings?year=2027, zh-CN",
        "/review?example=capital, zh-CN",
        "/review?example=capital, en",
        "/ranking?example=yes, zh-CN",
        "/ranking?example=yes, en",
        "/review/batch, zh-CN",
        "/rules, zh-CN",
        "/rules, en",
        "/policy, zh-CN",
        "/policy, en",
        "/nowhere, zh-CN"
    })
    void a_phone_never_scrolls_sideways(String path, String language) {
        var tab = browser.open(office.address(), 390, 844, language).open(path);

        assertThat(tab.overflow()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/review?example=capital", "/ranking?example=yes", "/rules", "/policy"})
    void an_old_screen_shows_every_page_whole(String path) {
        assertThat(desk("zh-CN").open(path).overflow()).isZero();
    }

    private static Tab desk(String language) {
        return browser.open(office.address(), 1366, 768, language);
    }
}
