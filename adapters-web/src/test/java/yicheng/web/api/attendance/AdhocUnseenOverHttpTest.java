package yicheng.web.api.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.web.Client;
import yicheng.web.RunningServer;

/** An ad hoc meeting is unknown to who neither takes part in it nor leads nor works in the office, whichever way he asks. */
class AdhocUnseenOverHttpTest {

    private static final String MEETING = "adhoc:2026-11-26T15:00";
    private static final String PLAN =
            "{\"ground\":\"urgent\",\"matter\":\"处置供热中断\",\"departments\":[\"业务一部\"],\"room\":\"第二会议室\","
                    + "\"participants\":[\"fu1\",\"head1\"]}";

    @AutoClose
    private final RunningServer office = RunningServer.of(TestOffice.setUp());

    private final Client head = Client.signedIn(office, FiveDepartments.HEAD_OF_FIRST);
    private final Client other = Client.signedIn(office, FiveDepartments.HEAD_OF_SECOND);

    @BeforeEach
    void called() {
        var deputy = Client.signedIn(office, FiveDepartments.DEPUTY_FOR_BUSINESS);
        var clerk = Client.signedIn(office, FiveDepartments.CLERK);
        var proposed = deputy.post("/meetings/adhoc/" + MEETING + "/proposal", PLAN, "If-Match", "\"0\"");
        assertThat(proposed.status()).isEqualTo(200);
        assertThat(clerk.post("/meetings/adhoc/" + MEETING + "/notice", "{}", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/meetings/adhoc/%s",
                "/meetings/%s/roster",
                "/meetings/%s/leaves",
                "/meetings/%s/forecast",
                "/meetings/%s/observers",
                "/meetings/%s/roll",
                "/meetings/%s/preparation",
                "/meetings/%s/seats"
            })
    void who_is_not_asked_finds_nothing_there(String path) {
        assertThat(head.get(path.formatted(MEETING)).status()).isEqualTo(200);
        assertThat(other.get(path.formatted(MEETING)).status()).isEqualTo(404);
        assertThat(other.get(path.formatted("adhoc:2026-11-26T15:01")).status()).isEqualTo(404);
    }

    @Test
    void he_cannot_find_out_by_asking_for_leave() {
        var known = other.post("/meetings/" + MEETING + "/leaves", "{\"kind\":\"personal\",\"draft\":true}");
        var unknown = other.post("/meetings/adhoc:2026-11-26T15:01/leaves", "{\"kind\":\"personal\",\"draft\":true}");

        assertThat(known.status()).isEqualTo(unknown.status()).isGreaterThanOrEqualTo(400);
    }
}
