package yicheng.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.TestOffice;
import yicheng.web.RunningServer;

class RuleRoutesTest {

    @AutoClose
    private static final RunningServer office = RunningServer.of(TestOffice.office());

    @Test
    void the_book_reads_as_its_sentences_with_file_and_line() {
        var book = office.get("/api/v1/rules");

        assertThat(book.at("/chapters/1/id")).isEqualTo("review");
        assertThat(book.at("/chapters/1/rules/0/when/1")).isEqualTo("- 金额达到 30 万元");
        assertThat(book.at("/chapters/1/rules/0/clausePrinted")).isEqualTo("三（一）");
        assertThat(book.at("/chapters/1/rules/0/line")).isEqualTo("1");
    }

    @Test
    void one_rule_can_be_asked_for() {
        var rule = office.get("/api/v1/rules/review.major-funds");

        assertThat(rule.at("/chapter")).isEqualTo("review");
        assertThat(rule.at("/rule/id")).isEqualTo("review.major-funds");
    }

    @Test
    void an_unknown_rule_is_not_there_but_the_nearest_one_is_named() {
        var problem = office.get("/api/v1/rules/review.major-found");

        assertThat(problem.problem()).isEqualTo("404 no_such_rule");
        assertThat(problem.at("/detail")).contains("review.major-funds");
    }

    @Test
    void who_has_the_book_does_not_get_it_again() {
        var etag = office.get("/api/v1/rules").header("ETag");

        assertThat(office.get("/api/v1/rules", "If-None-Match", etag).status()).isEqualTo(304);
    }

    @Test
    void health_names_book_and_calendar() {
        var health = office.get("/health");

        assertThat(health.at("/status")).isEqualTo("ok");
        assertThat(health.at("/edition/name")).isEqualTo("手写版");
        assertThat(health.at("/calendarVersion")).isEqualTo("test-calendar");
    }
}
