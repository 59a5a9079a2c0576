package yicheng.web.pages.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import yicheng.Office;
import yicheng.TestClock;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.people.Person;
import yicheng.people.rights.Operation;
import yicheng.topic.life.Act;
import yicheng.topic.life.Permission;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;
import yicheng.web.RunningServer;
import yicheng.web.pages.Colleague;

/** The permission matrix as the pages of topics keep it: every person of the office on every page and act. */
class RightsOnTopicPagesTest {

    /** What is sent with an act; its version is none, so that nothing is ever done. */
    private static final Map<String, String> SENT = Map.of(
            "version", "0",
            "reason", "试",
            "meeting", "weekly:2026-12-07",
            "to", "caiwu",
            "outcome", "agreed",
            "evidence", "试");

    private static final Office office = TestOffice.setUpOn(TestClock.at(TopicForms.TUESDAY));

    @AutoClose
    private static final RunningServer server = RunningServer.of(office);

    private static final Map<Person.Id, Colleague> colleagues =
            people().collect(Collectors.toMap(Function.identity(), person -> Colleague.of(server, person)));
    private static final Topic topic = submitted();

    private static Topic submitted() {
        var head = colleagues.get(FiveDepartments.HEAD_OF_FIRST);
        var address = TopicForms.submitted(head, TopicForms.complete("更换检测探头"));
        var id = new Topic.Id(address.replaceAll("/topics/([^?]+).*", "$1"));
        return office.readTopics()
                .one(TestOffice.actor(office, FiveDepartments.OFFICE_HEAD), id)
                .fold(Topics.Kept::topic, findings -> {
                    throw new AssertionError(findings);
                });
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pagesForEach")
    void a_page_opens_for_those_who_have_the_right(String path, Person.Id person, Set<Operation> anyOf) {
        var actor = TestOffice.actor(office, person);
        boolean allowed = anyOf.stream().anyMatch(actor::may);

        assertThat(colleagues.get(person).get(path).status()).isEqualTo(allowed ? 200 : 403);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("topicForEach")
    void a_topic_opens_for_its_department_and_for_those_who_see_all(String page, Person.Id person) {
        boolean allowed = TestOffice.actor(office, person).may(Operation.READ_TOPICS, topic.department());

        assertThat(colleagues
                        .get(person)
                        .get("/topics/" + topic.id().value() + page)
                        .status())
                .isEqualTo(allowed ? 200 : 403);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("actsForEach")
    void an_act_is_forbidden_to_all_but_those_whose_it_is(String address, Person.Id person, Act act, String decision) {
        var sent = new HashMap<>(SENT);
        sent.put("decision", decision);
        var allowed = Permission.refusal(TestOffice.actor(office, person), act, topic)
                .map(refused -> refused.fold(
                        done -> "", findings -> findings.get(0).rule().id()))
                .filter(rule -> rule.equals("check.rights") || rule.equals("check.segregation"))
                .isEmpty();

        var answer = colleagues.get(person).post("/topics/" + topic.id().value() + address, sent);

        assertThat(answer.status() == 403).isEqualTo(!allowed);
        assertThat(answer.status()).isGreaterThanOrEqualTo(403).isLessThan(500);
    }

    static Stream<Arguments> pagesForEach() {
        var pages = Map.of(
                "/today", Set.of(Operation.READ_PEOPLE),
                "/topics", Set.of(Operation.READ_TOPICS),
                "/search?q=x", Set.of(Operation.READ_TOPICS),
                "/topics/new", Set.of(Operation.DRAFT_TOPICS),
                "/topics/import", Set.of(Operation.DRAFT_TOPICS),
                "/queue", Set.of(Operation.PREPARE_REVIEWS, Operation.REPORT_COORDINATION));
        return pages.entrySet().stream()
                .flatMap(page -> people().map(person -> Arguments.of(page.getKey(), person, page.getValue())));
    }

    static Stream<Arguments> topicForEach() {
        return Stream.of("", "/history").flatMap(page -> people().map(person -> Arguments.of(page, person)));
    }

    static Stream<Arguments> actsForEach() {
        return Stream.of(
                        Arguments.of("/withdraw", Act.WITHDRAW, ""),
                        Arguments.of("/resupply", Act.RESUPPLY, ""),
                        Arguments.of("/re-enter", Act.REENTER, "党委会〔2026〕31号"),
                        Arguments.of("/let-in", Act.LET_IN, ""),
                        Arguments.of("/coordination", Act.REPORT_COORDINATION, ""),
                        Arguments.of("/roll", Act.ROLL, ""),
                        Arguments.of("/transfer", Act.TRANSFER, ""),
                        Arguments.of("/discard", Act.DISCARD, ""),
                        Arguments.of("/decide", Act.CHECK, "check"),
                        Arguments.of("/decide", Act.PASS, "pass"),
                        Arguments.of("/decide", Act.RETURN, "refer"),
                        Arguments.of("/decide", Act.SUPPLEMENT, "supplement"),
                        Arguments.of("/decide", Act.COORDINATE, "coordinate"))
                .flatMap(act -> people().map(person -> Arguments.of(act.get()[0], person, act.get()[1], act.get()[2])));
    }

    private static Stream<Person.Id> people() {
        return FiveDepartments.organisation().people().stream().map(Person::id);
    }
}
