package yicheng.app.demo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import yicheng.AttendanceDesk;
import yicheng.Office;
import yicheng.attendance.ObserverKind;
import yicheng.attendance.ProxyKind;
import yicheng.attendance.leave.LeaveKind;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.leave.Proxy;
import yicheng.attendance.leave.act.AskLeave;
import yicheng.attendance.leave.act.DecideLeave;
import yicheng.attendance.leave.act.EnterCall;
import yicheng.attendance.leave.act.LeaveForm;
import yicheng.attendance.member.Attendee;
import yicheng.attendance.observer.Observer;
import yicheng.attendance.observer.ObserverAct;
import yicheng.attendance.observer.Observers;
import yicheng.attendance.observer.ProposeObserver;
import yicheng.attendance.observer.StepObserver;
import yicheng.attendance.roll.ReportToHost;
import yicheng.attendance.roll.SignIn;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.topic.life.Topic;

/** Does what the script tells about who comes to a meeting. */
final class AttendanceTeller {

    private final Office office;
    private final AttendanceDesk desk;
    private final Company company;
    private final StoryTeller topics;

    AttendanceTeller(Office office, Company company, StoryTeller topics) {
        this.office = office;
        this.desk = office.attendance();
        this.company = company;
        this.topics = topics;
    }

    /** Empty where there is nothing to act upon. */
    Optional<Answer<?>> tell(Actor actor, MeetingRef meeting, MeetingStory.Told told) {
        return switch (told.act()) {
            case "ask-leave" ->
                Optional.of(desk.askLeave()
                        .handle(actor, new AskLeave.Command(meeting, Optional.empty(), form(told), false)));
            case "call" -> Optional.of(desk.enterCall().handle(actor, call(meeting, told)));
            case "approve-leave" -> leave(actor, meeting, told).map(kept -> approved(actor, kept, told));
            case "observer" -> topics.topic(word(told, "topic")).map(topic -> proposed(actor, meeting, told, topic));
            case "pass-observers" -> passed(actor, meeting);
            case "roll" -> everybodyBut(actor, meeting, Set.of(word(told, "but").split("、")));
            case "late" -> Optional.of(signedIn(actor, meeting, word(told, "who")));
            case "report" ->
                Optional.of(
                        desk.reportToHost().handle(actor, new ReportToHost.Command(meeting, version(actor, meeting))));
            default -> throw new IllegalArgumentException("no act: " + told.act());
        };
    }

    private EnterCall.Command call(MeetingRef meeting, MeetingStory.Told told) {
        return new EnterCall.Command(
                meeting,
                company.person(word(told, "who")),
                office.now().minusMinutes(5),
                word(told, "taken by"),
                form(told));
    }

    private LeaveForm form(MeetingStory.Told told) {
        var proxy = Optional.of(word(told, "proxy"))
                .filter(login -> !login.isEmpty())
                .map(login -> Proxy.named(
                        company.person(login),
                        ProxyKind.named(word(told, "proxy kind")).orElseThrow(),
                        word(told, "authority")));
        return new LeaveForm(
                LeaveKind.named(word(told, "kind")).orElseThrow(), told.reason(), word(told, "opinion"), proxy);
    }

    private Optional<Leaves.Kept> leave(Actor actor, MeetingRef meeting, MeetingStory.Told told) {
        return desk.readLeaves()
                .of(actor, meeting)
                .fold(List::stream, refused -> Stream.<Leaves.Kept>empty())
                .filter(kept -> kept.leave().person().equals(company.person(word(told, "who"))))
                .findFirst();
    }

    private Answer<?> approved(Actor actor, Leaves.Kept kept, MeetingStory.Told told) {
        return desk.decideLeave()
                .handle(
                        actor,
                        new DecideLeave.Command(kept.leave().id(), kept.version(), true, told.reason(), true, false));
    }

    private Answer<?> proposed(Actor actor, MeetingRef meeting, MeetingStory.Told told, Topic.Id topic) {
        var kind = ObserverKind.named(word(told, "kind")).orElseThrow();
        var login = word(told, "who");
        var who = login.isEmpty()
                ? new Observer.Who(
                        Optional.empty(),
                        word(told, "name"),
                        word(told, "organisation"),
                        word(told, "post"),
                        word(told, "phone"))
                : Observer.Who.of(
                        actor.organisation().person(company.person(login)).orElseThrow());
        return desk.proposeObserver()
                .handle(actor, new ProposeObserver.Command(meeting, Optional.of(topic), kind, who, told.reason()));
    }

    private Optional<Answer<?>> passed(Actor actor, MeetingRef meeting) {
        return desk.readObservers().of(actor, meeting).fold(kept -> kept, refused -> List.<Observers.Kept>of()).stream()
                .filter(kept -> ObserverAct.PASS.isFrom(kept.observer().stage()))
                .<Answer<?>>map(kept -> desk.stepObserver()
                        .handle(
                                actor,
                                new StepObserver.Command(kept.observer().id(), kept.version(), ObserverAct.PASS, "")))
                .reduce((earlier, later) -> later);
    }

    /** In the ten minutes before it begins. */
    private Optional<Answer<?>> everybodyBut(Actor actor, MeetingRef meeting, Set<String> absent) {
        var missing = absent.stream().map(company::person).toList();
        return desk.readRoster()
                .handle(actor, meeting)
                .fold(known -> known.expected().stream(), refused -> Stream.<Attendee>empty())
                .filter(one -> one.person().filter(missing::contains).isEmpty())
                .<Answer<?>>map(one -> enter(actor, meeting, one.key()))
                .reduce((earlier, later) -> later);
    }

    private Answer<?> signedIn(Actor actor, MeetingRef meeting, String login) {
        return enter(actor, meeting, company.person(login).value());
    }

    private Answer<?> enter(Actor actor, MeetingRef meeting, String key) {
        return desk.signIn()
                .handle(
                        actor,
                        new SignIn.Command(
                                meeting, version(actor, meeting), key, SignIn.What.ARRIVED, Optional.empty()));
    }

    private long version(Actor actor, MeetingRef meeting) {
        return desk.readRoll().handle(actor, meeting).fold(seen -> seen.kept().version(), refused -> 0L);
    }

    private static String word(MeetingStory.Told told, String name) {
        return told.details().getOrDefault(name, "");
    }
}
