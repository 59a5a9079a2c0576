package yicheng.agenda.list;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.topic.TopicStory.WEEKLY;
import static yicheng.topic.TopicStory.done;
import static yicheng.topic.TopicStory.ground;
import static yicheng.topic.TopicStory.refused;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yicheng.agenda.ListStory;
import yicheng.people.Person;
import yicheng.policy.Answer;
import yicheng.policy.Ground;

/** What was signed on paper is entered by the office, with its scan (policy 3, rule 8). */
class PaperTest {

    private final ListStory story = ListStory.on(TUESDAY);
    private TopicLists.Kept list;
    private Scan.Id scan;
    private Instant compiledAt;

    @BeforeEach
    void compiled_and_signed_on_paper() {
        story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());
        list = story.compiled(WEEKLY);
        compiledAt = story.topics.clock.instant();
        story.topics.clock.moveTo(TUESDAY.plusHours(2));
        scan = done(scanned("清单.pdf", "application/pdf", "%PDF-1.7 signed".getBytes(StandardCharsets.US_ASCII)))
                .id();
    }

    @Test
    void the_name_is_the_signers_and_it_says_who_entered_it() {
        var signed = done(entered(OFFICE_HEAD, compiledAt.plus(Duration.ofMinutes(30)), scan));

        assertThat(signed.list().signed()).get().satisfies(signature -> {
            assertThat(signature.by()).isEqualTo(OFFICE_HEAD);
            assertThat(signature.at()).isEqualTo(compiledAt.plus(Duration.ofMinutes(30)));
            assertThat(signature.paper())
                    .get()
                    .extracting(Signature.OnPaper::enteredBy)
                    .isEqualTo(CLERK);
        });
    }

    @Test
    void the_leaders_decision_is_entered_the_same_way() {
        var signed = done(story.sign(OFFICE_HEAD, list));
        var paper = new Paper(DIRECTOR, story.topics.clock.instant(), scan);

        var decided = done(story.topics
                .office
                .lists()
                .decideList()
                .handle(
                        story.topics.as(CLERK),
                        new DecideList.Command(
                                signed.list().id(), signed.version(), Map.of(), true, true, Optional.of(paper))));

        assertThat(decided.list().decided()).get().extracting(Signature::by).isEqualTo(DIRECTOR);
        assertThat(decided.list().items().get(0).decision())
                .get()
                .extracting(ItemDecision::by)
                .isEqualTo(DIRECTOR);
    }

    @Test
    void without_its_scan_nothing_is_entered() {
        var answer = entered(OFFICE_HEAD, compiledAt.plus(Duration.ofMinutes(30)), new Scan.Id("none"));

        assertThat(refused(answer).get(0).field()).contains("scan");
    }

    @Test
    void it_was_signed_after_the_list_was_compiled_and_before_now() {
        assertThat(refused(entered(OFFICE_HEAD, compiledAt.minusSeconds(1), scan))
                        .get(0)
                        .field())
                .contains("at");
        assertThat(refused(entered(OFFICE_HEAD, compiledAt.plus(Duration.ofDays(1)), scan))
                        .get(0)
                        .field())
                .contains("at");
    }

    @Test
    void only_the_name_of_one_who_may_sign_counts() {
        assertThat(refused(entered(HEAD_OF_FIRST, compiledAt.plusSeconds(60), scan))
                        .get(0)
                        .field())
                .contains("signer");
    }

    @Test
    void a_name_that_nobody_has_is_not_taken_for_ones_own() {
        var command = new SignList.Command(
                list.list().id(),
                list.version(),
                Optional.of(new Paper(new Person.Id("nobody"), compiledAt.plusSeconds(60), scan)));

        assertThat(refused(story.topics.office.lists().signList().handle(story.topics.as(OFFICE_HEAD), command))
                        .get(0)
                        .field())
                .contains("signer");
    }

    @Test
    void nobody_enters_his_own_name() {
        var command = new SignList.Command(
                list.list().id(),
                list.version(),
                Optional.of(new Paper(OFFICE_HEAD, compiledAt.plusSeconds(60), scan)));

        assertThat(refused(story.topics.office.lists().signList().handle(story.topics.as(OFFICE_HEAD), command))
                        .get(0)
                        .field())
                .contains("signer");
    }

    @Test
    void a_department_enters_no_paper() {
        var command = new SignList.Command(
                list.list().id(), list.version(), Optional.of(new Paper(OFFICE_HEAD, compiledAt, scan)));

        assertThat(ground(story.topics.office.lists().signList().handle(story.topics.as(HEAD_OF_FIRST), command)))
                .isEqualTo(Ground.RIGHTS);
    }

    @Test
    void the_one_whose_name_it_is_may_contest_it_once() {
        var signed = done(entered(OFFICE_HEAD, compiledAt.plusSeconds(60), scan));

        var contested = done(contest(OFFICE_HEAD, signed, "我没有签过"));

        assertThat(contested.list().signed()).get().matches(Signature::isContested);
        assertThat(contested.list().stage()).isEqualTo(ListStage.SIGNED);
        assertThat(ground(contest(OFFICE_HEAD, contested, "再说一次"))).isEqualTo(Ground.RIGHTS);
        assertThat(ground(contest(DIRECTOR, contested, "不是我"))).isEqualTo(Ground.RIGHTS);
    }

    @Test
    void a_scan_is_a_picture_or_a_pdf() {
        assertThat(refused(scanned("清单.exe", "application/x-msdownload", new byte[] {1})))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text().zh()).contains("PDF"));
        assertThat(refused(scanned("假.pdf", "application/pdf", new byte[] {'M', 'Z'})))
                .hasSize(1);
        assertThat(refused(scanned("空.pdf", "application/pdf", new byte[0]))).hasSize(1);
    }

    private Answer<TopicLists.Kept> entered(Person.Id signer, Instant at, Scan.Id with) {
        var command = new SignList.Command(list.list().id(), list.version(), Optional.of(new Paper(signer, at, with)));
        return story.topics.office.lists().signList().handle(story.topics.as(CLERK), command);
    }

    private Answer<TopicLists.Kept> contest(Person.Id person, TopicLists.Kept kept, String reason) {
        return story.topics
                .office
                .lists()
                .contestPaper()
                .handle(
                        story.topics.as(person),
                        new ContestPaper.Command(kept.list().id(), kept.version(), reason));
    }

    private Answer<Scan> scanned(String name, String type, byte[] content) {
        return story.topics
                .office
                .lists()
                .addScan()
                .handle(story.topics.as(CLERK), new AddScan.Command(list.list().id(), name, type, content));
    }
}
