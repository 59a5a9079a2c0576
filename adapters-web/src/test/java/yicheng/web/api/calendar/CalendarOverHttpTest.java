package yicheng.web.api.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.web.Client;
import yicheng.web.Reply;
import yicheng.web.RunningServer;

class CalendarOverHttpTest {

    @AutoClose
    private final RunningServer office = RunningServer.of(TestOffice.setUp());

    private final Client clerk = Client.signedIn(office, FiveDepartments.CLERK);

    @Test
    void a_dry_run_shows_what_would_move_and_keeps_nothing() {
        var preview = entered(true);

        assertThat(preview.at("/kept")).isEqualTo("false");
        assertThat(preview.all("/moves", "/meeting")).contains("weekly:2027-01-04");
        assertThat(clerk.get("/calendar/years/2027").at("/status")).isEqualTo("provisional");
    }

    @Test
    void a_year_that_was_entered_is_in_force_at_once() {
        assertThat(entered(false).at("/kept")).isEqualTo("true");

        var year = clerk.get("/calendar/years/2027");
        assertThat(year.at("/status")).isEqualTo("published");
        assertThat(year.all("/days", "/date")).containsExactly("2027-01-04");
        assertThat(office.get("/health").at("/calendarVersion")).isEqualTo(year.at("/calendarVersion"));
    }

    @Test
    void a_wrong_day_is_named_by_its_row() {
        var problem = clerk.put(
                "/calendar/years/2027",
                "{\"source\":\"通知\",\"rows\":[{\"date\":\"2026-01-04\",\"name\":\"元旦\",\"kind\":\"休\"}]}");

        assertThat(problem.problem()).isEqualTo("422 refused");
        assertThat(problem.all("/findings", "/field")).contains("rows[0].date", "rows[0].kind");
        assertThat(clerk.get("/calendar/years/soon").problem()).isEqualTo("404 unknown");
    }

    private Reply entered(boolean dryRun) {
        return clerk.put(
                "/calendar/years/2027",
                "{\"source\":\"通知\",\"dryRun\":%s,\"rows\":[{\"date\":\"2027-01-04\",\"name\":\"元旦\",\"kind\":\"放假\"}]}"
                        .formatted(dryRun));
    }
}
