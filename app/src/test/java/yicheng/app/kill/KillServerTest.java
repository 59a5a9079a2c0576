package yicheng.app.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import yicheng.TestOffice;
import yicheng.access.PlainPasswords;
import yicheng.app.Wiring;
import yicheng.app.install.Installation;
import yicheng.app.install.Store;
import yicheng.journal.VerifyJournal;
import yicheng.meeting.Kind;
import yicheng.meeting.timetable.PlanYear;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.people.FiveDepartments;
import yicheng.people.rights.Scope;
import yicheng.persistence.database.Database;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillServerTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @TempDir
    static Path data;

    @TempDir
    static Path cache;

    private final Random moments = new Random(20261122);
    private final Set<Topic.Id> everAcknowledged = new HashSet<>();
    private Submitters people;
    /** Some of the last round's, sent again to the server that came up: the answer may have been lost. */
    private List<Submitters.Handed> sentAgain = List.of();

    @BeforeAll
    void an_office_that_is_set_up() throws Exception {
        try (var database = Database.inFolder(data)) {
            TestOffice.setUp(
                    database.transactions(), database.organisations(), database.accounts(), new PlainPasswords());
        }
        var clock = Clock.system(SHANGHAI);
        var installation = new Installation(Optional.empty(), Optional.empty(), Optional.of(cache), clock);
        try (var kept = new Wiring().open(installation, new Store.InFolder(data))) {
            var token = TestOffice.token(
                    kept.office(), FiveDepartments.HEAD_OF_FIRST, Scope.TOPICS_WRITE, Scope.TOPICS_READ);
            var next = kept
                    .office()
                    .planYear()
                    .handle(new PlanYear.Command(
                            LocalDate.now(clock).plusWeeks(3).getYear()))
                    .fold(year -> year.meetings(), refused -> List.<PlannedMeeting>of())
                    .stream()
                    .filter(meeting ->
                            meeting.kind() == Kind.WEEKLY && meeting.held().isPresent())
                    .filter(meeting ->
                            meeting.nominal().isAfter(LocalDate.now(clock).plusWeeks(2)))
                    .findFirst();
            people = new Submitters(token, next.orElseThrow().ref().toString());
        }
    }

    @RepeatedTest(5)
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void every_topic_that_was_acknowledged_before_a_kill_is_there_after_it(RepetitionInfo repetition) throws Exception {
        int killAfter = 20 + moments.nextInt(100);
        var server = ServingProcess.on(data, cache);
        assertThat(people.again(server.address(), sentAgain)).isEqualTo(sentAgain);

        var handed =
                people.handIn(server.address(), "round-" + repetition.getCurrentRepetition(), killAfter, server::close);
        handed.forEach(one -> everAcknowledged.add(one.topic()));

        assertThat(handed).hasSizeGreaterThanOrEqualTo(killAfter);
        sentAgain = handed.subList(0, 3);
        try (var database = Database.inFolder(data)) {
            assertThat(new VerifyJournal(database.journal()).handle().broken()).isEmpty();
            assertThat(everAcknowledged).allMatch(topic -> stage(database, topic) == Stage.SUBMITTED);
            assertThat(everAcknowledged)
                    .allMatch(topic -> entries(database, topic).contains("topic.submitted"));
        }
    }

    private static Stage stage(Database database, Topic.Id topic) {
        return database.topics().find(topic).orElseThrow().topic().stage();
    }

    private static List<String> entries(Database database, Topic.Id topic) {
        return database.journal().about(Topic.subject(topic)).stream()
                .map(recorded -> recorded.entry().act())
                .toList();
    }
}
