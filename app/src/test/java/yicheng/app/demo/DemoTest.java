package yicheng.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.access.SignIn;
import yicheng.agenda.list.ItemDecision;
import yicheng.agenda.list.ListStage;
import yicheng.agenda.list.TopicList;
import yicheng.agenda.version.AgendaVersion;
import yicheng.agenda.version.Cause;
import yicheng.app.Wiring;
import yicheng.app.install.DataFolder;
import yicheng.app.install.Installation;
import yicheng.app.install.KeptOffice;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.arrangement.Arrangement;
import yicheng.meeting.timetable.Collision;
import yicheng.meeting.timetable.PlanYear;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.topic.life.Stage;

class DemoTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @TempDir
    static Path cache;

    /** Looked at by several tests, changed by none. */
    @AutoClose
    private static Told november;

    @BeforeAll
    static void told_in_november(@TempDir Path data) throws Exception {
        november = told(LocalDateTime.of(2026, 11, 22, 9, 0), data);
    }

    @Test
    void a_topic_stands_at_every_stage_that_someone_has_to_act_upon() {
        assertThat(november.stages())
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
                        Stage.MERGED,
                        Stage.LISTED,
                        Stage.RANKED,
                        Stage.WITHDRAWN,
                        Stage.PAST);
    }

    @Test
    void one_list_waits_for_the_signature_one_for_the_decision_and_the_others_made_agendas() {
        assertThat(november.list("weekly:2026-11-23").stage()).isEqualTo(ListStage.COMPILED);
        assertThat(november.list("weekly:2026-11-30").stage()).isEqualTo(ListStage.SIGNED);
        assertThat(november.list("weekly:2026-10-26").items())
                .extracting(item -> item.decision().orElseThrow().choice())
                .containsExactlyInAnyOrder(ItemDecision.Choice.APPROVE, ItemDecision.Choice.HOLD);
        assertThat(november.agenda("weekly:2026-11-09"))
                .extracting(AgendaVersion::cause)
                .containsExactly(Cause.LIST_DECIDED, Cause.CARRIED_OVER);
        assertThat(november.agenda("weekly:2026-11-09").get(0).overflow()).hasSize(1);
        assertThat(november.agenda("weekly:2026-11-16").get(1).isByHand()).isTrue();
        assertThat(november.agenda("weekly:2026-11-16").get(1).lines())
                .extracting(line -> line.joint().size())
                .containsExactly(1, 0, 0);
    }

    @Test
    void a_meeting_was_moved_onto_another_one_and_whether_they_are_held_together_waits_for_the_director() {
        var moved = done(
                november.kept().office().meetings().readMeetings().one(november.director(), ref("weekly:2026-12-07")));

        assertThat(moved.planned().held().orElseThrow().start()).isEqualTo(LocalDateTime.of(2026, 12, 4, 14, 0));
        assertThat(moved.kept().meeting().proposed().orElseThrow().arrangement())
                .isEqualTo(new Arrangement.Merged(ref("monthly:2026-12-04")));
        assertThat(november.collisions()).anyMatch(Collision::isOpen);
        assertThat(november.kept().office().inbox().of(november.director())).isNotEmpty();
    }

    @Test
    void its_clock_begins_when_the_list_of_the_week_is_nearly_due_and_runs_on() {
        assertThat(november.kept().office().now()).isEqualTo(LocalDateTime.of(2026, 11, 20, 8, 30));
    }

    @Test
    void its_journal_is_a_whole_chain() {
        var verified = november.kept().office().verifyJournal().handle();

        assertThat(verified.broken()).isEmpty();
        assertThat(verified.intact()).isGreaterThan(150);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-10-10T12:00", "2026-03-02T16:00", "2027-06-30T20:00"})
    void it_can_be_told_in_any_month(String moment, @TempDir Path data) throws Exception {
        try (var told = told(LocalDateTime.parse(moment), data)) {
            assertThat(told.stages())
                    .contains(Stage.DRAFT, Stage.SUBMITTED, Stage.REFERRED, Stage.PASSED, Stage.PAST)
                    .contains(Stage.MERGED, Stage.LISTED, Stage.RANKED);
        }
    }

    private record Told(KeptOffice kept) implements AutoCloseable {

        /** As the director sees them, and a department its drafts. */
        Set<Stage> stages() {
            return Stream.of("zhuren", "zonghe")
                    .flatMap(login -> counted(login).keySet().stream())
                    .collect(Collectors.toSet());
        }

        Actor director() {
            return actor("zhuren");
        }

        TopicList list(String meeting) {
            var sheets = done(kept.office().lists().readLists().of(director(), ref(meeting)));
            return sheets.get(sheets.size() - 1).kept().list();
        }

        List<AgendaVersion> agenda(String meeting) {
            return done(kept.office().lists().readAgendas().of(director(), ref(meeting)))
                    .orElseThrow()
                    .agenda()
                    .versions();
        }

        List<Collision> collisions() {
            return done(kept.office().planYear().handle(new PlanYear.Command(2026)))
                    .collisions();
        }

        private Map<Stage, Long> counted(String login) {
            return done(kept.office().readTopics().count(actor(login)));
        }

        private Actor actor(String login) {
            var access = kept.office().access();
            var signedIn = done(access.signIn().handle(new SignIn.Command(login, "yicheng-demo-2026")));
            return access.whoActs().bySession(signedIn.secret()).orElseThrow().actor();
        }

        @Override
        public void close() {
            kept.close();
        }
    }

    private static MeetingRef ref(String text) {
        return MeetingRef.parse(text).orElseThrow();
    }

    private static <T> T done(Answer<T> answer) {
        return answer.fold(value -> value, findings -> {
            throw new AssertionError(findings);
        });
    }

    private static Told told(LocalDateTime real, Path data) throws Exception {
        var clock = new DemoClock(Clock.fixed(real.atZone(SHANGHAI).toInstant(), SHANGHAI));
        var installation = new Installation(Optional.empty(), Optional.empty(), Optional.of(cache), clock);
        var kept = new Wiring().demonstration(installation, new DataFolder(data));
        new Demo(kept, clock).tell(Optional.empty());
        return new Told(kept);
    }
}
