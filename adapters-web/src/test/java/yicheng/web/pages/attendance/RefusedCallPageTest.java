package yicheng.web.pages.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.TestClock;
import yicheng.TestOffice;
import yicheng.web.RunningServer;
import yicheng.web.pages.Colleague;

class RefusedCallPageTest {

    private static final Map<String, String> CALL = Map.of(
            "meeting", "weekly:2026-11-30",
            "person", "head5",
            "called", "2026-11-30T07:40",
            "kind", "other",
            "reason", "途中交通事故",
            "proxy", "deputy5",
            "proxyKind", "explains");

    private final TestClock clock = TestClock.at(LocalDateTime.of(2026, 11, 30, 7, 45));

    @AutoClose
    private final RunningServer server = RunningServer.of(TestOffice.setUpOn(clock));

    @Test
    void a_call_without_who_took_it_is_refused_beside_its_field_and_keeps_what_was_typed() {
        var clerk = Colleague.of(server, CLERK);
        var typed = new HashMap<>(CALL);
        typed.put("takenBy", " ");

        var refused = clerk.post("/leaves/call", typed);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html())
                .containsPattern("id=\"notes-takenBy\"[^>]*><p class=\"finding over\">leave-phone-taken")
                .contains("途中交通事故", "value=\"2026-11-30T07:40\"")
                .containsPattern("value=\"head5\"[^>]*selected")
                .containsPattern("value=\"deputy5\"[^>]*selected");
        typed.put("takenBy", "周明远");
        assertThat(clerk.sent("/leaves/call", typed)).startsWith("/leaves/");
    }
}
