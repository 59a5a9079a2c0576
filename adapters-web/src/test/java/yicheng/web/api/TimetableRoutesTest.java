package yicheng.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.TestOffice;
import yicheng.web.RunningServer;

class TimetableRoutesTest {

    private static final String YEAR_2026 = "/api/v1/timetable?year=2026";

    @AutoClose
    private static final RunningServer office = RunningServer.of(TestOffice.office());

    @Test
    void a_monday_that_is_a_holiday_moves_to_tuesday_and_says_why() {
        var year = office.get(YEAR_2026 + "&kind=weekly");

        assertThat(year.at("/meetings/13/ref")).isEqualTo("weekly:2026-04-06");
        assertThat(year.at("/meetings/13/start")).isEqualTo("2026-04-07T09:00:00+08:00");
        assertThat(year.at("/meetings/13/status")).isEqualTo("moved");
        assertThat(year.at("/meetings/13/notes/0")).contains("清明节");
    }

    @Test
    void every_limit_comes_with_its_derivation_and_the_literal_date_beside_it() {
        var year = office.get(YEAR_2026 + "&kind=weekly");

        assertThat(year.at("/meetings/13/deadlines/1/step")).isEqualTo("list");
        assertThat(year.at("/meetings/13/deadlines/1/at")).isEqualTo("2026-04-03T10:00:00+08:00");
        assertThat(year.at("/meetings/13/deadlines/1/literal")).isEqualTo("2026-04-01T17:00:00+08:00");
        assertThat(year.at("/meetings/13/deadlines/1/departsFromWording")).isEqualTo("true");
    }

    @Test
    void a_merged_meeting_has_no_times() {
        var year = office.get(YEAR_2026 + "&kind=weekly");

        assertThat(year.at("/meetings/6/status")).isEqualTo("merged");
        assertThat(year.at("/meetings/6/held")).isEmpty();
        assertThat(year.all("/meetings/6/deadlines", "/step")).isEmpty();
    }

    @Test
    void all_three_kinds_are_there_with_holidays_and_the_notice_they_come_from() {
        var year = office.get(YEAR_2026);

        assertThat(year.all("/meetings", "/kind")).contains("weekly", "monthly", "quarterly");
        assertThat(year.all("/holidays", "/kind")).contains("holiday", "make_up");
        assertThat(year.at("/calendar/status")).isEqualTo("published");
    }

    @Test
    void meetings_that_crowd_together_are_listed_across_the_turn_of_the_year() {
        var year = office.get(YEAR_2026);

        assertThat(year.at("/clusters/0/from")).isEqualTo("2025-12-31");
        assertThat(year.at("/clusters/0/to")).isEqualTo("2026-01-05");
        assertThat(year.at("/clusters/0/meetings/2")).isEqualTo("weekly:2026-01-05");
        assertThat(year.at("/clusters/0/text")).contains("紧邻");
    }

    @Test
    void one_kind_can_be_asked_for_in_chinese() {
        var year = office.get(YEAR_2026 + "&kind=%E6%9C%88%E4%BE%8B%E4%BC%9A");

        assertThat(year.all("/meetings", "/kind")).hasSize(12).containsOnly("monthly");
    }

    @Test
    void a_year_without_a_notice_is_provisional() {
        var year = office.get("/api/v1/timetable?year=2027");

        assertThat(year.at("/calendar/status")).isEqualTo("provisional");
        assertThat(year.all("/meetings", "/status")).contains("provisional");
    }

    @Test
    void without_a_year_it_is_this_one() {
        assertThat(office.get("/api/v1/timetable").at("/year")).isEqualTo("2026");
    }

    @Test
    void english_is_spoken_to_who_asks_for_it() {
        var year = office.get(YEAR_2026 + "&kind=weekly", "Accept-Language", "en-GB,en;q=0.9");

        assertThat(year.at("/meetings/0/name")).isEqualTo("weekly meeting");
    }

    @Test
    void who_has_it_does_not_get_it_again() {
        var etag = office.get(YEAR_2026).header("ETag");

        assertThat(office.get(YEAR_2026, "If-None-Match", etag).status()).isEqualTo(304);
        assertThat(office.get(YEAR_2026, "If-None-Match", "W/\"old\"").status()).isEqualTo(200);
    }

    @Test
    void another_language_is_another_answer() {
        var chinese = office.get(YEAR_2026).header("ETag");
        var english = office.get(YEAR_2026, "Accept-Language", "en").header("ETag");

        assertThat(english).isNotEqualTo(chinese);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900", "2101", "9999"})
    void a_year_without_a_calendar_is_refused_with_the_years_that_can_be_planned(String year) {
        var problem = office.get("/api/v1/timetable?year=" + year);

        assertThat(problem.problem()).isEqualTo("422 refused");
        assertThat(problem.at("/detail")).contains(year, "2024", "2100");
        assertThat(problem.at("/findings/0/rule/id")).isEqualTo("check.year");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"year=", "year=abc", "year=-1", "year=1e999999", "year=2026.5", "kind=yearly", "kind=adhoc"})
    void a_parameter_that_makes_no_sense_is_named(String query) {
        var problem = office.get("/api/v1/timetable?" + query);

        assertThat(problem.problem()).isEqualTo("400 unreadable");
        assertThat(query).startsWith(problem.at("/errors/0/pointer") + "=" + problem.at("/errors/0/value"));
    }

    @Test
    void a_parameter_nobody_reads_is_refused_with_the_nearest_one() {
        var problem = office.get("/api/v1/timetable?yaer=2026");

        assertThat(problem.problem()).isEqualTo("400 unreadable");
        assertThat(problem.at("/errors/0/text")).contains("year");
    }

    @Test
    void a_parameter_given_twice_is_refused() {
        assertThat(office.get("/api/v1/timetable?year=2025&year=2026").problem())
                .isEqualTo("400 unreadable");
    }
}
