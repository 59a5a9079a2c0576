package yicheng.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yicheng.app.install.Installation;
import yicheng.app.install.KeptOffice;
import yicheng.app.install.Store;
import yicheng.web.WebServer;
import yicheng.web.WebSettings;
import yicheng.web.browser.Chromium;
import yicheng.web.browser.InBrowser;
import yicheng.web.browser.Tab;

/** The pages as they are shipped: the rule book, the calendar and the wiring of the product behind them. */
@InBrowser
class ShippedRulesInTheBrowserTest {

    private static final Clock TUESDAY = Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @TempDir
    static Path cache;

    @TempDir
    static Path data;

    private static KeptOffice office;
    private static WebServer server;
    private static Chromium browser;

    @BeforeAll
    static void open() throws IOException {
        var shipped = new Installation(Optional.empty(), Optional.empty(), Optional.of(cache), TUESDAY);
        office = new Wiring().open(shipped, new Store.InFolder(data));
        server = new WebServer(office.office(), WebSettings.local(0)).start();
        browser = Chromium.start();
    }

    @AfterAll
    static void close() {
        browser.close();
        server.stop();
        office.close();
    }

    @Test
    void equipment_for_8_6_million_goes_to_the_party_committee_and_the_finding_leads_to_its_rule() {
        var tab = desk().open("/review?meeting=monthly:2026-12-04");
        tab.click("#title").type("购置检测设备");
        tab.click("#amount").type("860万元").sees("#verdict", "转党委会");
        assertThat(tab.text("#notes-amount")).contains("860 万元", "三（一）");

        tab.click("#notes-amount a[href*='review.major-funds']");

        tab.until("location.pathname === '/rules'").sees("[id='review.major-funds']", "30 万元");
    }

    @Test
    void three_people_moved_without_a_tick_must_be_answered() {
        var tab = desk().open("/review?meeting=monthly:2026-12-04");

        tab.click("#title").type("调整3名岗位人员");

        tab.sees("#notes-personnelChecked", "请核实").sees("#verdict", "补充");
    }

    @Test
    void the_meeting_of_qingming_is_held_on_tuesday_and_every_limit_follows() {
        var tab = desk().open("/meetings?year=2026");

        tab.click("[id='weekly:2026-04-06-left']").sees("#rail", "2026年4月7日 周二 09:00");

        assertThat(tab.text("#rail"))
                .containsSubsequence(
                        "04-06 清明节，顺延",
                        "4月2日 周四 17:00",
                        "4月3日 周五 10:00",
                        "4月3日 周五 12:00",
                        "4月3日 周五 15:00",
                        "4月3日 周五 17:00",
                        "4月3日 周五 17:00",
                        "4月7日 周二 07:00",
                        "4月7日 周二 08:30");
    }

    @Test
    void the_week_of_spring_festival_has_no_meeting_and_says_where_its_topics_go() {
        var tab = desk().open("/meetings?meeting=weekly:2026-02-16");

        assertThat(tab.text("main")).contains("02-16 春节，当周无工作日", "2月12日 周四 17:00", "并入 2026年2月24日 周二");
    }

    private static Tab desk() {
        return browser.open("http://127.0.0.1:" + server.port(), 1366, 768, "zh-CN");
    }
}
