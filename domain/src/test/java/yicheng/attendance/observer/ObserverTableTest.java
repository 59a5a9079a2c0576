package yicheng.attendance.observer;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yicheng.attendance.ObserverKind.EXPERT;
import static yicheng.attendance.ObserverKind.GUEST;
import static yicheng.attendance.ObserverKind.HANDLER;
import static yicheng.topic.TopicStory.done;
import static yicheng.topic.TopicStory.refused;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import yicheng.Office;
import yicheng.Ports;
import yicheng.TestClock;
import yicheng.TestOffice;
import yicheng.attendance.ObserverKind;
import yicheng.journal.StaleVersion;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.adhoc.AnAdhocMeeting;
import yicheng.people.FiveDepartments;
import yicheng.people.Person;
import yicheng.policy.Answer;
import yicheng.policy.Ground;
import yicheng.topic.life.Topic;

/** Every act on an observer, from every stage, by everybody: what the use case answers is what the table says. */
class ObserverTableTest {

    private static final MeetingRef WEEKLY =
            MeetingRef.parse("weekly:2026-11-30").orElseThrow();
    private static final MeetingRef ADHOC =
            MeetingRef.parse("adhoc:2026-11-26T15:00").orElseThrow();
    private static final Observer.Id ID = new Observer.Id("o1");
    private static final Set<Person.Id> OFFICE =
            Set.of(FiveDepartments.OFFICE_HEAD, FiveDepartments.CLERK, FiveDepartments.SECOND_CLERK);
    private static final Set<Person.Id> LEADER = Set.of(FiveDepartments.DIRECTOR);
    private static final Set<Person.Id> DEPARTMENT = Set.of(FiveDepartments.HEAD_OF_FIRST);
    private static final Set<Person.Id> PROPOSER = Set.of(FiveDepartments.DEPUTY_FOR_BUSINESS);
    private static final Set<Person.Id> PROPOSER_OR_OFFICE = Set.of(
            FiveDepartments.DEPUTY_FOR_BUSINESS,
            FiveDepartments.OFFICE_HEAD,
            FiveDepartments.CLERK,
            FiveDepartments.SECOND_CLERK);

    private final Ports ports = TestOffice.setUp(TestOffice.ports(TestClock.at(LocalDateTime.of(2026, 11, 30, 8, 30))));
    private final Office office = new Office(ports);

    ObserverTableTest() {
        ports.transactions().inOne(() -> ports.adhocMeetings().save(AnAdhocMeeting.notified(ADHOC), 0));
    }

    /** Who does it, for a topic of the first department, and for a guest; a proposal is made by another use case. */
    private static Set<Person.Id> who(ObserverAct act, ObserverKind kind) {
        boolean guest = kind == ObserverKind.GUEST;
        return switch (act) {
            case PROPOSE, FOLLOW, FOLLOW_AGREED, CLOSE -> Set.of();
            case PASS, RETURN, NOTIFY, INVITE, ACCEPT, REGRET, WAIT, CALL_IN, LET_OUT -> OFFICE;
            case AGREE, DECLINE -> guest ? PROPOSER : LEADER;
            case WITHDRAW -> guest ? PROPOSER_OR_OFFICE : DEPARTMENT;
        };
    }

    static Stream<Arguments> everyActOnEverybody() {
        return Arrays.stream(ObserverAct.values())
                .filter(act -> act != ObserverAct.PROPOSE)
                .flatMap(act -> Arrays.stream(ObserverKind.values()).map(kind -> Arguments.of(act, kind)));
    }

    @ParameterizedTest
    @MethodSource("everyActOnEverybody")
    void each_act_is_done_from_its_stages_by_whom_it_is_for(ObserverAct act, ObserverKind kind) {
        assertThat(table((stage, person) -> outcome(act, kind, stage, person)))
                .isEqualTo(table((stage, person) -> expected(act, kind, stage, person)));
    }

    @ParameterizedTest
    @EnumSource(ObserverKind.class)
    void what_is_open_to_somebody_is_what_he_could_do(ObserverKind kind) {
        assertThat(ObserverStage.values()).allSatisfy(stage -> {
            stand(stage, kind);
            assertThat(FiveDepartments.organisation().people())
                    .allSatisfy(person -> assertThat(open(person)).isEqualTo(open(kind, stage, person)));
        });
    }

    @Test
    void letters_are_for_those_from_outside_and_guests_are_not_called_in_and_out() {
        var handler = step(FiveDepartments.CLERK, ObserverAct.INVITE, stand(ObserverStage.AGREED, HANDLER), "");
        var expert = step(FiveDepartments.CLERK, ObserverAct.NOTIFY, stand(ObserverStage.AGREED, EXPERT), "");
        var guest = step(FiveDepartments.CLERK, ObserverAct.WAIT, stand(ObserverStage.ACCEPTED, GUEST), "");

        assertThat(refused(handler).get(0).text().zh()).isEqualTo("经办人是本单位人员，不用邀请函；请通知本人");
        assertThat(refused(expert).get(0).text().zh()).isEqualTo("外聘专家用邀请函邀请，请登记邀请函已发");
        assertThat(refused(guest).get(0).text().zh()).isEqualTo("受邀代表全程参会，不候会；到会时在签到表上登记");
    }

    @Test
    void to_send_back_and_to_decline_take_a_word() {
        var proposed = stand(ObserverStage.PROPOSED, EXPERT);
        var back = step(FiveDepartments.CLERK, ObserverAct.RETURN, proposed, " ");
        var reported = stand(ObserverStage.REPORTED, EXPERT);
        var declined = step(FiveDepartments.DIRECTOR, ObserverAct.DECLINE, reported, "");

        assertThat(refused(back).get(0).field()).contains("remark");
        assertThat(refused(declined).get(0).field()).contains("remark");
    }

    @Test
    void what_another_changed_meanwhile_is_looked_at_first() {
        long seen = stand(ObserverStage.PROPOSED, EXPERT) - 1;

        assertThatThrownBy(() -> step(FiveDepartments.CLERK, ObserverAct.PASS, seen, ""))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void each_step_stands_in_the_journal() {
        done(step(FiveDepartments.CLERK, ObserverAct.RETURN, stand(ObserverStage.PROPOSED, EXPERT), "与议题无关"));

        assertThat(ports.journal().about("observer/o1"))
                .singleElement()
                .satisfies(recorded -> assertThat(recorded.entry().content()).containsEntry("remark", "与议题无关"));
    }

    private interface Cell {
        String of(ObserverStage stage, Person person);
    }

    private static Map<ObserverStage, Map<String, String>> table(Cell cell) {
        var table = new EnumMap<ObserverStage, Map<String, String>>(ObserverStage.class);
        Arrays.stream(ObserverStage.values())
                .forEach(stage -> table.put(
                        stage,
                        FiveDepartments.organisation().people().stream()
                                .collect(toMap(
                                        person -> person.id().value(),
                                        person -> cell.of(stage, person),
                                        (one, other) -> one,
                                        TreeMap::new))));
        return table;
    }

    private static String expected(ObserverAct act, ObserverKind kind, ObserverStage stage, Person person) {
        return !who(act, kind).contains(person.id())
                ? Ground.RIGHTS.name()
                : act.isFor(kind) && act.isFrom(stage) ? act.to().name() : Ground.STATE.name();
    }

    private static List<ObserverAct> open(ObserverKind kind, ObserverStage stage, Person person) {
        return Arrays.stream(ObserverAct.values())
                .filter(act -> act.isFor(kind) && act.isFrom(stage))
                .filter(act -> who(act, kind).contains(person.id()))
                .toList();
    }

    private List<ObserverAct> open(Person person) {
        var observer = ports.observers().find(ID).orElseThrow().observer();
        return office.attendance().readObservers().open(TestOffice.actor(office, person.id()), observer);
    }

    /** The stage it came to, or why not. */
    private String outcome(ObserverAct act, ObserverKind kind, ObserverStage stage, Person person) {
        var outcome = new StringBuilder();
        step(person.id(), act, stand(stage, kind), "有话要说")
                .either(
                        kept -> outcome.append(kept.observer().stage().name()),
                        (ground, findings) -> outcome.append(ground.name()));
        return outcome.toString();
    }

    private Answer<Observers.Kept> step(Person.Id person, ObserverAct act, long version, String remark) {
        return office.attendance()
                .stepObserver()
                .handle(TestOffice.actor(office, person), new StepObserver.Command(ID, version, act, remark));
    }

    /** The one observer, brought to that stage. */
    private long stand(ObserverStage stage, ObserverKind kind) {
        return ports.transactions().inOne(() -> {
            var was = ports.observers().find(ID).map(Observers.Kept::version).orElse(0L);
            return ports.observers().save(at(stage, kind), was).version();
        });
    }

    private Observer at(ObserverStage stage, ObserverKind kind) {
        boolean guest = kind == GUEST;
        return new Observer(
                ID,
                guest ? ADHOC : WEEKLY,
                Optional.of(new Topic.Id("t1")).filter(any -> !guest),
                Optional.of(FiveDepartments.FIRST).filter(any -> !guest),
                kind,
                new Observer.Who(Optional.empty(), "张远", "市设计院", "高级工程师", "021-55550100"),
                "说明方案",
                stage,
                List.of(),
                new Observer.Judged(office.ruleBook().edition(), new TreeMap<String, String>(), List.of()));
    }
}
