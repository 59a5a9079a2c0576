package yicheng.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.access.SignIn;
import yicheng.app.Wiring;
import yicheng.app.install.DataFolder;
import yicheng.app.install.Installation;
import yicheng.app.install.KeptOffice;
import yicheng.policy.Answer;
import yicheng.topic.life.Stage;

class DemoTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @TempDir
    static Path cache;

    @TempDir
    Path data;

    @Test
    void a_topic_stands_at_every_stage_that_someone_has_to_act_upon() throws Exception {
        try (var told = told(LocalDateTime.of(2026, 11, 22, 9, 0))) {
            assertThat(told.stages())
                    .contains(
                            Stage.DRAFT,
                            Stage.SUBMITTED,
                            Stage.LATE,
                            Stage.UNDER_REVIEW,
                            Stage.COORDINATING,
                            Stage.SUPPLEMENTING,
                            Stage.ROLLED,
                            Stage.REFERRED,
                            Stage.RETURNED,
                            Stage.PASSED,
                            Stage.WITHDRAWN,
                            Stage.PAST);
        }
    }

    @Test
    void its_clock_begins_when_the_list_of_the_week_is_nearly_due_and_runs_on() throws Exception {
        try (var told = told(LocalDateTime.of(2026, 11, 22, 9, 0))) {
            assertThat(told.kept().office().now()).isEqualTo(LocalDateTime.of(2026, 11, 20, 8, 30));
        }
    }

    @Test
    void its_journal_is_a_whole_chain() throws Exception {
        try (var told = told(LocalDateTime.of(2026, 11, 22, 9, 0))) {
            var verified = told.kept().office().verifyJournal().handle();

            assertThat(verified.broken()).isEmpty();
            assertThat(verified.intact()).isGreaterThan(150);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-10-10T12:00", "2026-03-02T16:00", "2027-06-30T20:00"})
    void it_can_be_told_in_any_month(String moment) throws Exception {
        try (var told = told(LocalDateTime.parse(moment))) {
            assertThat(told.stages()).contains(Stage.DRAFT, Stage.SUBMITTED, Stage.REFERRED, Stage.PASSED, Stage.PAST);
        }
    }

    private record Told(KeptOffice kept) implements AutoCloseable {

        /** As the director sees them, and a department its drafts. */
        Set<Stage> stages() {
            return Stream.of("zhuren", "zonghe")
                    .flatMap(login -> counted(login).keySet().stream())
                    .collect(Collectors.toSet());
        }

        private Map<Stage, Long> counted(String login) {
            var access = kept.office().access();
            var signedIn = done(access.signIn().handle(new SignIn.Command(login, "yicheng-demo-2026")));
            var acting = access.whoActs().bySession(signedIn.secret()).orElseThrow();
            return done(kept.office().readTopics().count(acting.actor()));
        }

        private static <T> T done(Answer<T> answer) {
            return answer.fold(value -> value, findings -> {
                throw new AssertionError(findings);
            });
        }

        @Override
        public void close() {
            kept.close();
        }
    }

    private Told told(LocalDateTime real) throws Exception {
        var clock = new DemoClock(Clock.fixed(real.atZone(SHANGHAI).toInstant(), SHANGHAI));
        var installation = new Installation(Optional.empty(), Optional.empty(), Optional.of(cache), clock);
        var kept = new Wiring().demonstration(installation, new DataFolder(data));
        new Demo(kept, clock).tell(Optional.empty());
        return new Told(kept);
    }
}
