package yicheng.attendance.observer;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yicheng.topic.TopicStory.done;
import static yicheng.topic.TopicStory.refused;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yicheng.Office;
import yicheng.Ports;
import yicheng.TestClock;
import yicheng.TestOffice;
import yicheng.attendance.ObserverKind;
import yicheng.journal.StaleVersion;
import yicheng.meeting.MeetingRef;
import yicheng.people.FiveDepartments;
import yicheng.people.Person;
import yicheng.policy.Answer;
import yicheng.policy.Ground;
import yicheng.topic.life.Topic;

/** Every act on an observer, from every stage, by everybody: what the use case answers is what the table says. */
class ObserverTableTest {

    private static final MeetingRef MEETING =
            MeetingRef.parse("weekly:2026-11-30").orElseThrow();
    private static final Observer.Id ID = new Observer.Id("o1");
    private static final Set<Person.Id> OFFICE =
            Set.of(FiveDepartments.OFFICE_HEAD, FiveDepartments.CLERK, FiveDepartments.SECOND_CLERK);
    private static final Set<Person.Id> LEADER = Set.of(FiveDepartments.DIRECTOR);
    private static final Set<Person.Id> DEPARTMENT = Set.of(FiveDepartments.HEAD_OF_FIRST);

    /** Who does it, for a topic of the first department; a proposal is made by another use case. */
    private static final Map<ObserverAct, Set<Person.Id>> WHO = new EnumMap<>(Map.of(
            ObserverAct.PROPOSE, Set.of(),
            ObserverAct.PASS, OFFICE,
            ObserverAct.RETURN, OFFICE,
            ObserverAct.AGREE, LEADER,
            ObserverAct.DECLINE, LEADER,
            ObserverAct.NOTIFY, OFFICE,
            ObserverAct.WAIT, OFFICE,
            ObserverAct.CALL_IN, OFFICE,
            ObserverAct.LET_OUT, OFFICE,
            ObserverAct.WITHDRAW, DEPARTMENT));

    private final Ports ports = TestOffice.setUp(TestOffice.ports(TestClock.at(TestOffice.NOW)));
    private final Office office = new Office(ports);

    @ParameterizedTest
    @EnumSource(value = ObserverAct.class, mode = EnumSource.Mode.EXCLUDE, names = "PROPOSE")
    void each_act_is_done_from_its_stages_by_whom_it_is_for(ObserverAct act) {
        assertThat(table((stage, person) -> outcome(act, stage, person)))
                .isEqualTo(table((stage, person) -> expected(act, stage, person)));
    }

    @Test
    void what_is_open_to_somebody_is_what_he_could_do() {
        assertThat(ObserverStage.values()).allSatisfy(stage -> {
            stand(stage);
            assertThat(FiveDepartments.organisation().people())
                    .allSatisfy(person -> assertThat(open(person)).isEqualTo(expected(stage, person)));
        });
    }

    @Test
    void to_send_back_and_to_decline_take_a_word() {
        var proposed = stand(ObserverStage.PROPOSED);
        var back = step(FiveDepartments.CLERK, ObserverAct.RETURN, proposed, " ");
        var reported = stand(ObserverStage.REPORTED);
        var declined = step(FiveDepartments.DIRECTOR, ObserverAct.DECLINE, reported, "");

        assertThat(refused(back).get(0).field()).contains("remark");
        assertThat(refused(declined).get(0).field()).contains("remark");
    }

    @Test
    void what_another_changed_meanwhile_is_looked_at_first() {
        long seen = stand(ObserverStage.PROPOSED) - 1;

        assertThatThrownBy(() -> step(FiveDepartments.CLERK, ObserverAct.PASS, seen, ""))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void each_step_stands_in_the_journal() {
        done(step(FiveDepartments.CLERK, ObserverAct.RETURN, stand(ObserverStage.PROPOSED), "与议题无关"));

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

    private static String expected(ObserverAct act, ObserverStage stage, Person person) {
        return !WHO.get(act).contains(person.id())
                ? Ground.RIGHTS.name()
                : act.isFrom(stage) ? act.to().name() : Ground.STATE.name();
    }

    private static List<ObserverAct> expected(ObserverStage stage, Person person) {
        return Arrays.stream(ObserverAct.values())
                .filter(act -> act.isFrom(stage) && WHO.get(act).contains(person.id()))
                .toList();
    }

    private List<ObserverAct> open(Person person) {
        var observer = ports.observers().find(ID).orElseThrow().observer();
        return office.attendance().readObservers().open(TestOffice.actor(office, person.id()), observer);
    }

    /** The stage it came to, or why not. */
    private String outcome(ObserverAct act, ObserverStage stage, Person person) {
        var outcome = new StringBuilder();
        step(person.id(), act, stand(stage), "有话要说")
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
    private long stand(ObserverStage stage) {
        return ports.transactions().inOne(() -> {
            var was = ports.observers().find(ID).map(Observers.Kept::version).orElse(0L);
            return ports.observers().save(at(stage), was).version();
        });
    }

    private Observer at(ObserverStage stage) {
        return new Observer(
                ID,
                MEETING,
                new Topic.Id("t1"),
                FiveDepartments.FIRST,
                ObserverKind.EXPERT,
                new Observer.Who(Optional.empty(), "张远", "市设计院", "高级工程师", "021-55550100"),
                "说明方案",
                stage,
                List.of(),
                new Observer.Judged(office.ruleBook().edition(), new TreeMap<String, String>(), List.of()));
    }
}
