package yicheng.app;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.RULE_ADMINISTRATOR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yicheng.TestOffice;
import yicheng.app.ATerminal.Printed;
import yicheng.app.install.BookFolder;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;
import yicheng.people.rights.Scope;
import yicheng.policy.Answered;
import yicheng.policy.RuleBench;
import yicheng.rulebook.draft.Drafts;
import yicheng.rules.DroolsRuleBench;
import yicheng.rules.book.Chapters;
import yicheng.rules.book.ShippedBook;
import yicheng.topic.ATopic;
import yicheng.topic.TopicStory;
import yicheng.topic.intake.SubmitTopic;

/** Whoever keeps the rules in a folder replays and publishes them from there. */
class RuleFolderCommandsTest {

    private static final Pattern REPORT = Pattern.compile("回放报告 ([0-9a-f]{64})");

    private static final RuleBench BENCH = new DroolsRuleBench(Chapters.all(), Optional.empty());

    @TempDir
    static Path cache;

    @TempDir
    Path data;

    @TempDir
    Path folders;

    private Path folder;

    @AutoClose
    private ServedUnit unit;

    @BeforeEach
    void an_office_with_one_topic_and_the_rules_in_a_folder() throws IOException {
        unit = ServedUnit.at(LocalDateTime.of(2026, 11, 24, 10, 0), data, cache);
        var meeting = MeetingRef.parse("weekly:2026-11-30").orElseThrow();
        var topic = TopicStory.form(ATopic.aTopic().titled("购置检测设备").spending("400000"));
        var head = TestOffice.actor(unit.office(), HEAD_OF_FIRST);
        unit.office().intake().submitTopic().handle(head, new SubmitTopic.AtOnce(FIRST, meeting, topic));
        folder = Files.createDirectory(folders.resolve("规则"));
        for (var file : ShippedBook.files().byName().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void what_the_folder_would_change_is_listed_with_its_rule_and_the_reports_number() throws IOException {
        raise("30", "50");

        var replayed = as(RULE_ADMINISTRATOR, "rules", "replay", folder.toString());

        assertThat(replayed.code()).isZero();
        assertThat(replayed.out()).contains("购置检测设备", "转党委会", "-review.major-funds");
        assertThat(replayed.err()).contains("议题 1 件").containsPattern(REPORT);
    }

    @Test
    void replayed_again_it_is_still_one_draft() throws IOException {
        raise("30", "50");
        var first = report(as(RULE_ADMINISTRATOR, "rules", "replay", folder.toString()));
        raise("50", "20");

        var second = report(as(RULE_ADMINISTRATOR, "rules", "replay", folder.toString()));

        assertThat(second).isNotEqualTo(first);
        assertThat(openDrafts()).hasSize(1);
    }

    @Test
    void the_director_publishes_it_and_whoever_wrote_it_does_not() throws IOException {
        raise("30", "50");
        var report = report(as(RULE_ADMINISTRATOR, "rules", "replay", folder.toString()));

        var byAuthor = publish(RULE_ADMINISTRATOR, report);
        var byDirector = publish(DIRECTOR, report);

        assertThat(byAuthor.code()).isEqualTo(1);
        assertThat(byAuthor.err()).contains("主任");
        assertThat(byDirector.code()).isZero();
        assertThat(byDirector.err()).contains("第2版");
        assertThat(unit.office().ruleBook().edition().name()).isEqualTo("第2版");
    }

    @Test
    void a_folder_that_changed_after_its_replay_is_not_published() throws IOException {
        raise("30", "50");
        var report = report(as(RULE_ADMINISTRATOR, "rules", "replay", folder.toString()));
        raise("50", "80");

        var published = publish(DIRECTOR, report);

        assertThat(published.code()).isEqualTo(1);
        assertThat(published.err()).contains("重新回放");
    }

    @Test
    void a_folder_with_faults_never_gets_to_the_server() throws IOException {
        replace("review.dslr", "金额达到 30 万元", "金额达到 三十 万元");

        var replayed = as(RULE_ADMINISTRATOR, "rules", "replay", folder.toString());

        assertThat(replayed.code()).isEqualTo(1);
        assertThat(replayed.err()).containsPattern("review.dslr:\\d+:\\d+").contains("三十");
    }

    /** With the examples on the old boundary. */
    private void raise(String from, String to) throws IOException {
        replace("review.dslr", "达到 %s 万元".formatted(from), "达到 %s 万元".formatted(to));
        var failing = BENCH.check(BookFolder.read(folder)).examples().stream()
                .filter(example -> !example.asExpected())
                .toList();
        var file = folder.resolve("review.examples.csv");
        var lines = new ArrayList<>(Files.readAllLines(file));
        failing.forEach(example -> lines.set(
                example.line() - 1,
                lines.get(example.line() - 1).replace("," + example.expected() + ",", "," + example.came() + ",")));
        Files.write(file, lines);
    }

    private void replace(String name, String from, String to) throws IOException {
        var file = folder.resolve(name);
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    private List<Drafts.Kept> openDrafts() {
        var administrator = TestOffice.actor(unit.office(), RULE_ADMINISTRATOR);
        return Answered.done(unit.office().ruleBookDesk().readDrafts().open(administrator));
    }

    private Printed publish(Person.Id person, String report) {
        return as(person, "rules", "publish", folder.toString(), "--report", report, "--reason", "参照上级单位今年的标准");
    }

    private static String report(Printed printed) {
        var found = REPORT.matcher(printed.err());
        assertThat(found.find()).as(printed.err()).isTrue();
        return found.group(1);
    }

    private Printed as(Person.Id person, String... words) {
        var token = TestOffice.token(unit.office(), person, Scope.RULES_READ, Scope.RULES_WRITE);
        var line = new ArrayList<>(List.of(words));
        line.add("--server");
        line.add(unit.origin());
        return ATerminal.with(cache).knowing("YICHENG_TOKEN", token).types(line.toArray(String[]::new));
    }
}
