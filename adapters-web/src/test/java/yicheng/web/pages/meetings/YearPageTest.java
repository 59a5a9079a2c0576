package yicheng.web.pages.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yicheng.TestOffice;
import yicheng.web.RunningServer;
import yicheng.web.pages.Visitor;

class YearPageTest {

    @AutoClose
    private static final RunningServer server = RunningServer.of(TestOffice.office());

    private static final Visitor visitor = new Visitor(server);

    @Test
    void the_meeting_of_a_holiday_says_where_it_moved_and_why() {
        var page = visitor.get("/meetings?year=2026&meeting=weekly:2026-04-06");

        assertThat(page.html()).contains("2026年4月7日 周二", "04-06 清明节，顺延", "4月2日 周四 17:00");
    }

    @ParameterizedTest
    @CsvSource({
        "/meetings?year=1999, 没有 1999 年的工作日历",
        "/meetings?year=soon, “soon”不是年份",
        "/meetings?year=99999, “99999”不是年份"
    })
    void a_year_that_cannot_be_shown_is_explained(String path, String words) {
        var page = visitor.get(path);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains(words, "回到日程");
    }

    @Test
    void the_address_it_had_before_still_leads_there() {
        var page = visitor.get("/timetable?year=2027");

        assertThat(page.status()).isEqualTo(301);
        assertThat(page.header("Location")).endsWith("/meetings?year=2027");
    }
}
