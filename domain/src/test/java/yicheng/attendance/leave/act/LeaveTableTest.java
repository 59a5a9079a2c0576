package yicheng.attendance.leave.act;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yicheng.Office;
import yicheng.Ports;
import yicheng.TestClock;
import yicheng.TestOffice;
import yicheng.attendance.Channel;
import yicheng.attendance.ProxyKind;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveAct;
import yicheng.attendance.leave.LeaveKind;
import yicheng.attendance.leave.LeaveStage;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.leave.Proxy;
import yicheng.attendance.leave.Supplement;
import yicheng.journal.Entry;
import yicheng.meeting.MeetingRef;
import yicheng.people.Delegation;
import yicheng.people.FiveDepartments;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;

/** Every act on leave, from every stage, by everybody: what the use cases answer is what the table says. */
class LeaveTableTest {

    private static final MeetingRef MEETING =
            MeetingRef.parse("weekly:2026-11-30").orElseThrow();
    private static final Leave.Id LEAVE = new Leave.Id("l1");
    private static final Set<Person.Id> OFFICE =
            Set.of(FiveDepartments.OFFICE_HEAD, FiveDepartments.CLERK, FiveDepartments.SECOND_CLERK);

    private final Ports ports = TestOffice.setUp(TestOffice.ports(TestClock.at(TestOffice.NOW)));
    private final Office office = new Office(ports);
    private Person.Id away = FiveDepartments.HEAD_OF_FINANCE;
    private Person.Id stands = FiveDepartments.DEPUTY_OF_FINANCE;
    private Person.Id decides = FiveDepartments.DIRECTOR;

    @ParameterizedTest
    @EnumSource(value = LeaveAct.class, mode = EnumSource.Mode.EXCLUDE, names = "ENTER_CALL")
    void each_act_is_done_from_its_stages_by_whom_it_is_for(LeaveAct act) {
        assertThat(outcomes(act)).isEqualTo(expected(act));
    }

    @ParameterizedTest
    @EnumSource(value = LeaveAct.class, mode = EnumSource.Mode.EXCLUDE, names = "ENTER_CALL")
    void who_has_the_chair_that_day_does_what_the_host_does_and_the_director_no_more(LeaveAct act) {
        lendTheChair();
        decides = FiveDepartments.DEPUTY_FOR_BUSINESS;

        assertThat(outcomes(act)).isEqualTo(expected(act));
    }

    @ParameterizedTest
    @EnumSource(value = LeaveAct.class, mode = EnumSource.Mode.EXCLUDE, names = "ENTER_CALL")
    void the_leave_of_who_has_the_chair_is_decided_by_the_director(LeaveAct act) {
        lendTheChair();
        away = FiveDepartments.DEPUTY_FOR_BUSINESS;
        stands = FiveDepartments.DEPUTY_OF_FIRST;

        assertThat(outcomes(act)).isEqualTo(expected(act));
    }

    @Test
    void a_call_is_entered_by_the_office_alone() {
        var form = new LeaveForm(
                LeaveKind.OTHER,
                "路上堵车",
                "",
                Optional.of(Proxy.named(FiveDepartments.DEPUTY_OF_FINANCE, ProxyKind.EXPLAINS, "")));
        var command = new EnterCall.Command(MEETING, away, LocalDateTime.of(2026, 11, 22, 8, 0), "周明远", form);
        var entered = FiveDepartments.organisation().people().stream()
                .filter(person ->
                        outcome(office.attendance().enterCall().handle(actor(person), command)) != Outcome.RIGHTS)
                .map(Person::id);

        assertThat(entered).containsExactlyInAnyOrderElementsOf(OFFICE);
    }

    private enum Outcome {
        DONE,
        RIGHTS,
        STATE,
        POLICY
    }

    private Map<LeaveStage, Map<String, Outcome>> outcomes(LeaveAct act) {
        return table((stage, person) -> {
            var version = stand(stage);
            return outcome(does(act, actor(person), version));
        });
    }

    private Map<LeaveStage, Map<String, Outcome>> expected(LeaveAct act) {
        return table((stage, person) -> !who().get(act).contains(person.id())
                ? Outcome.RIGHTS
                : act.isFrom(stage) ? Outcome.DONE : Outcome.STATE);
    }

    private interface Cell {
        Outcome of(LeaveStage stage, Person person);
    }

    private static Map<LeaveStage, Map<String, Outcome>> table(Cell cell) {
        var table = new EnumMap<LeaveStage, Map<String, Outcome>>(LeaveStage.class);
        Arrays.stream(LeaveStage.values())
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

    private Answer<?> does(LeaveAct act, Actor actor, long version) {
        var desk = office.attendance();
        var form = new LeaveForm(LeaveKind.SICK, "就医", "", Optional.of(deputy()));
        return switch (act) {
            case SAVE -> desk.askLeave().again(actor, new AskLeave.Again(LEAVE, version, form, true));
            case ASK -> desk.askLeave().again(actor, new AskLeave.Again(LEAVE, version, form, false));
            case DISCARD -> desk.discardLeave().handle(actor, new DiscardLeave.Command(LEAVE, version));
            case APPROVE -> decide(actor, version, true, false);
            case REFUSE -> decide(actor, version, false, false);
            case ENTER_CONSENT -> decide(actor, version, true, true);
            case NAME_PROXY -> desk.nameProxy().handle(actor, new NameProxy.Command(LEAVE, version, deputy()));
            case CONFIRM_PROXY -> desk.checkProxy().handle(actor, new CheckProxy.Command(LEAVE, version, true, ""));
            case TURN_DOWN_PROXY ->
                desk.checkProxy().handle(actor, new CheckProxy.Command(LEAVE, version, false, "不熟悉情况"));
            case SUPPLEMENT ->
                desk.supplementLeave().handle(actor, new SupplementLeave.Command(LEAVE, version, "途中事故"));
            case CONTEST -> desk.contestEntry().handle(actor, new ContestEntry.Command(LEAVE, version, "没有打过"));
            case WITHDRAW -> desk.withdrawLeave().handle(actor, new WithdrawLeave.Command(LEAVE, version));
            case ENTER_CALL -> throw new IllegalArgumentException("begins a request");
        };
    }

    private void lendTheChair() {
        var lent = new Delegation(
                Delegation.What.CHAIR,
                FiveDepartments.DIRECTOR,
                FiveDepartments.DEPUTY_FOR_BUSINESS,
                MEETING.day(),
                MEETING.day(),
                "外出开会");
        ports.transactions().inOne(() -> {
            var kept = ports.organisations().current().orElseThrow();
            return ports.organisations().save(kept.organisation().with(lent), kept.version());
        });
    }

    private Answer<?> decide(Actor actor, long version, boolean agreed, boolean saidAloud) {
        var command = new DecideLeave.Command(LEAVE, version, agreed, "电话里说的", false, saidAloud);
        return office.attendance().decideLeave().handle(actor, command);
    }

    /** The one request, brought to that stage, entered by the office, with a proxy and a statement owed. */
    private long stand(LeaveStage stage) {
        return ports.transactions().inOne(() -> {
            var was = ports.leaves().find(LEAVE).map(Leaves.Kept::version).orElse(0L);
            var now = ports.clock().instant();
            var kept = ports.leaves().save(at(stage), now, was);
            ports.journal()
                    .append(Entry.of(
                                    now,
                                    FiveDepartments.CLERK.value(),
                                    LeaveAct.ENTER_CALL.event(),
                                    kept.leave().subject(),
                                    Map.of())
                            .onBehalfOf(away.value()));
            return kept.version();
        });
    }

    private Leave at(LeaveStage stage) {
        var now = ports.clock().instant();
        var request = new Leave.Request(LeaveKind.OTHER, "路上堵车", Channel.PHONE, now, FiveDepartments.CLERK, "周明远", "");
        var owed = Supplement.owed(LocalDateTime.of(2026, 12, 1, 17, 0), MEETING.day());
        var judged =
                new Leave.Judged(now, office.ruleBook().edition(), "2026", new TreeMap<String, String>(), List.of());
        return new Leave(
                LEAVE,
                MEETING,
                away,
                stage,
                request,
                Optional.of(deputy()),
                Optional.empty(),
                Optional.of(owed),
                "",
                Optional.of(judged));
    }

    private Proxy deputy() {
        return Proxy.named(stands, ProxyKind.EXPLAINS, "");
    }

    private Actor actor(Person person) {
        var unit = ports.organisations().current().orElseThrow().organisation();
        return Actor.of(unit.person(person.id()).orElseThrow(), unit, LocalDate.now(ports.clock()));
    }

    private static Outcome outcome(Answer<?> answer) {
        var outcomes = new TreeSet<Outcome>();
        answer.either(
                done -> outcomes.add(Outcome.DONE), (ground, findings) -> outcomes.add(Outcome.valueOf(ground.name())));
        return outcomes.first();
    }

    /** Who does it. */
    private Map<LeaveAct, Set<Person.Id>> who() {
        var self = Set.of(away);
        var selfOrOffice = new TreeSet<Person.Id>((one, other) -> one.value().compareTo(other.value()));
        selfOrOffice.addAll(OFFICE);
        selfOrOffice.add(away);
        var host = Set.of(decides);
        var hostOrHead = Set.of(decides, FiveDepartments.OFFICE_HEAD);
        var who = new EnumMap<LeaveAct, Set<Person.Id>>(LeaveAct.class);
        List.of(LeaveAct.SAVE, LeaveAct.DISCARD, LeaveAct.ASK, LeaveAct.CONTEST).forEach(act -> who.put(act, self));
        List.of(LeaveAct.NAME_PROXY, LeaveAct.SUPPLEMENT, LeaveAct.WITHDRAW).forEach(act -> who.put(act, selfOrOffice));
        List.of(LeaveAct.APPROVE, LeaveAct.REFUSE).forEach(act -> who.put(act, host));
        List.of(LeaveAct.CONFIRM_PROXY, LeaveAct.TURN_DOWN_PROXY).forEach(act -> who.put(act, hostOrHead));
        who.put(LeaveAct.ENTER_CONSENT, OFFICE);
        return who;
    }
}
