package yicheng.attendance.roll;

import static yicheng.topic.TopicStory.WEEKLY;
import static yicheng.topic.TopicStory.done;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.Office;
import yicheng.Ports;
import yicheng.TestClock;
import yicheng.TestOffice;
import yicheng.attendance.ProxyKind;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveKind;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.leave.Proxy;
import yicheng.attendance.leave.act.DecideLeave;
import yicheng.attendance.leave.act.EnterCall;
import yicheng.attendance.leave.act.LeaveForm;
import yicheng.people.FiveDepartments;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;

/** The morning of the weekly meeting of 30 November at nine, as the scenarios have it. */
public final class RollStory {

    public final TestClock clock = TestClock.at(LocalDateTime.of(2026, 11, 30, 7, 45));
    final Ports ports = TestOffice.setUp(TestOffice.ports(clock));
    public final Office office = new Office(ports);

    public RollStory at(int hour, int minute) {
        clock.moveTo(LocalDateTime.of(2026, 11, 30, hour, minute));
        return this;
    }

    public Actor as(Person.Id person) {
        return TestOffice.actor(office, person);
    }

    public Answer<Rolls.Kept> signIn(Person.Id person) {
        return enter(person, person, SignIn.What.ARRIVED, Optional.empty());
    }

    Answer<Rolls.Kept> enter(Person.Id by, Person.Id who, SignIn.What what, Optional<LocalDateTime> at) {
        var command = new SignIn.Command(WEEKLY, version(), who.value(), what, at);
        return office.attendance().signIn().handle(as(by), command);
    }

    /** Everybody who is expected but these. */
    void everybodyArrivesBut(List<Person.Id> missing) {
        seen().roster().expected().stream()
                .flatMap(one -> one.person().stream())
                .filter(person -> !missing.contains(person))
                .forEach(person -> done(enter(FiveDepartments.CLERK, person, SignIn.What.ARRIVED, Optional.empty())));
    }

    Answer<Rolls.Kept> report(Person.Id by) {
        return office.attendance().reportToHost().handle(as(by), new ReportToHost.Command(WEEKLY, version()));
    }

    Answer<Rolls.Kept> circular(Person.Id by) {
        return office.attendance().issueCircular().handle(as(by), new IssueCircular.Command(WEEKLY, version(), ""));
    }

    List<Rolls.Kept> settled() {
        return office.attendance().settleAbsences().handle();
    }

    ReadRoll.Seen seen() {
        return done(office.attendance().readRoll().handle(as(FiveDepartments.CLERK), WEEKLY));
    }

    Roll roll() {
        return seen().kept().roll();
    }

    long version() {
        return seen().kept().version();
    }

    /** The head of the first department rings; the clerk enters it at once or later. */
    Leaves.Kept firstRings(LocalDateTime called) {
        if (clock.instant().isBefore(called.atZone(clock.getZone()).toInstant())) {
            clock.moveTo(called);
        }
        return done(firstIsEntered(called));
    }

    Answer<Leaves.Kept> firstIsEntered(LocalDateTime called) {
        var form = new LeaveForm(
                LeaveKind.SICK,
                "发烧",
                "",
                Optional.of(Proxy.named(FiveDepartments.DEPUTY_OF_FIRST, ProxyKind.EXPLAINS, "")));
        return office.attendance()
                .enterCall()
                .handle(
                        as(FiveDepartments.CLERK),
                        new EnterCall.Command(WEEKLY, FiveDepartments.HEAD_OF_FIRST, called, "周明远", form));
    }

    /** The host, without a word about the proxy. */
    Answer<Leaves.Kept> decides(Leaves.Kept kept, boolean agreed) {
        var command = new DecideLeave.Command(kept.leave().id(), kept.version(), agreed, "会上要表决", false, false);
        return office.attendance().decideLeave().handle(as(FiveDepartments.DIRECTOR), command);
    }

    /** The acts of it, as the journal has them. */
    List<String> journal(String subject) {
        return ports.journal().about(subject).stream()
                .map(recorded -> recorded.entry().act())
                .toList();
    }

    /** The head of finance rings at 7:40 (scenario S4); the clerk enters it, the host agrees, and his deputy comes. */
    public Leave.Id financeRings() {
        var form = new LeaveForm(
                LeaveKind.OTHER,
                "途中交通事故",
                "",
                Optional.of(Proxy.named(FiveDepartments.DEPUTY_OF_FINANCE, ProxyKind.EXPLAINS, "")));
        var called = LocalDateTime.of(2026, 11, 30, 7, 40);
        Leaves.Kept entered = done(office.attendance()
                .enterCall()
                .handle(
                        as(FiveDepartments.CLERK),
                        new EnterCall.Command(WEEKLY, FiveDepartments.HEAD_OF_FINANCE, called, "周明远", form)));
        var id = entered.leave().id();
        done(office.attendance()
                .decideLeave()
                .handle(
                        as(FiveDepartments.DIRECTOR),
                        new DecideLeave.Command(id, entered.version(), true, "", true, false)));
        return id;
    }
}
