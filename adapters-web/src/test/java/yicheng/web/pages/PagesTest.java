package yicheng.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.web.pages.Visitor.ATTACK;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.TestOffice;
import yicheng.web.RunningServer;

/** What holds for every page, whatever it is about. */
class PagesTest {

    @AutoClose
    private static final RunningServer server = RunningServer.of(TestOffice.office());

    private static final Visitor visitor = new Visitor(server);

    @ParameterizedTest
    @CsvSource({
        "/, 2026 年会议日程, Meetings of 2026",
        "/meetings?year=2027, 暂定, Provisional",
        "/meetings?year=2024&kind=monthly, 全年会议, All meetings",
        "/meetings?meeting=weekly:2026-02-16, 本次不单独召开, not held on its own",
        "/meetings?meeting=weekly:2026-04-06, 紧邻：4月3日 周五 14:00 月例会, Close by: Fri 3 Apr 14:00 monthly meeting",
        "/review, 议题预审, Topic review",
        "/review?example=capital, 转党委会, refer to the party committee",
        "/review?example=plain, 审核通过, passes",
        "/ranking, 议题排序, Ranking",
        "/ranking?example=yes, 为何在此, Why here",
        "/review/batch, 成批预审, Review of a table",
        "/rules, 重大资金须先经党委会, Major funds go to the party committee first",
        "/policy, 用钱达到重大标准的，先过党委会, Large sums go to the party committee first"
    })
    void every_page_speaks_both_languages(String path, String chinese, String english) {
        var zh = visitor.get(path, "Accept-Language", "zh-CN");
        var en = visitor.get(path, "Accept-Language", "en-GB");

        assertThat(zh.status()).isEqualTo(200);
        assertThat(zh.html()).contains("<html lang=\"zh-CN\">").contains(chinese);
        assertThat(en.status()).isEqualTo(200);
        assertThat(en.html()).contains("<html lang=\"en\">").contains(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/review", "/review?example=capital", "/ranking?example=yes", "/rules", "/policy"})
    void a_page_travels_in_less_than_30_kB(String path) {
        assertThat(visitor.get(path).travelled()).isLessThan(30_000);
    }

    @Test
    void a_first_visit_travels_in_less_than_200_kB() {
        int all = visitor.get("/").travelled()
                + visitor.get("/static/app.js").travelled()
                + visitor.get("/static/app.css").travelled()
                + visitor.get("/static/logo.svg").travelled();

        assertThat(all).isLessThan(200_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/review?example=capital", "/ranking?example=yes", "/rules", "/policy", "/nowhere"})
    void no_page_needs_script_or_style_within_it(String path) {
        assertThat(visitor.get(path).html())
                .doesNotContainPattern("<script(?![^>]* src=)")
                .doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/meetings?year=",
                "/meetings?meeting=",
                "/meetings?kind=",
                "/review?meeting=",
                "/review?example=",
                "/rules?q=",
                "/language?back=/"
            })
    void an_address_cannot_bring_script_into_a_page(String start) {
        var page = visitor.get(start + Visitor.encoded(ATTACK));

        assertThat(page.status()).isLessThan(500);
        assertThat(page.html()).doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void a_page_that_does_not_exist_says_so_in_the_frame_of_the_others() {
        var page = visitor.get("/nowhere");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.html()).contains("<nav", "回到日程");
    }

    @Test
    void the_language_chosen_in_the_page_wins_over_the_browsers() {
        var page = visitor.get("/rules", "Accept-Language", "zh-CN", "Cookie", "lang=en");

        assertThat(page.html()).contains("<html lang=\"en\">");
    }

    @Test
    void the_switch_keeps_the_choice_and_comes_back() {
        var page = visitor.get("/language?to=en&back=%2Freview%3Fmeeting%3Dweekly%3A2026-11-30");

        assertThat(page.status()).isEqualTo(303);
        assertThat(page.header("Location")).isEqualTo("/review?meeting=weekly:2026-11-30");
        assertThat(page.header("Set-Cookie")).contains("lang=en", "HttpOnly");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org/", "//example.org/", "/\\example.org", "javascript:alert(1)", "/%0d%0aX: y"
            })
    void the_switch_sends_nobody_elsewhere(String back) {
        var page = visitor.get("/language?to=zh&back=" + Visitor.encoded(back).replace("%25", "%"));

        assertThat(page.header("Location")).isEqualTo("/");
    }

    @Test
    void rules_are_found_by_their_words_and_the_empty_result_says_what_to_try() {
        assertThat(visitor.get("/rules?q=" + Visitor.encoded("30 万元")).html()).contains("review.major-funds");
        assertThat(visitor.get("/rules?q=" + Visitor.encoded("没有这句")).html()).contains("没有规则含这些字");
    }
}
