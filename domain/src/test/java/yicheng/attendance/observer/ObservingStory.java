package yicheng.attendance.observer;

import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.TopicStory.WEEKLY;
import static yicheng.topic.TopicStory.done;

import java.util.List;
import java.util.Optional;
import yicheng.agenda.ListStory;
import yicheng.attendance.ObserverKind;
import yicheng.attendance.ProxyKind;
import yicheng.attendance.leave.LeaveKind;
import yicheng.attendance.leave.Proxy;
import yicheng.attendance.leave.act.AskLeave;
import yicheng.attendance.leave.act.DecideLeave;
import yicheng.attendance.leave.act.LeaveForm;
import yicheng.people.FiveDepartments;
import yicheng.people.Person;
import yicheng.policy.Answer;
import yicheng.topic.TopicStory;
import yicheng.topic.life.Topic;

/** What people do with observers in the office of the scenarios, for the weekly meeting of 30 November. */
final class ObservingStory {

    final ListStory lists = ListStory.on(TopicStory.TUESDAY);

    /** Of the first department, passed for the list. */
    Topic.Id topic() {
        return lists.passed(FiveDepartments.HEAD_OF_FIRST, FiveDepartments.FIRST, WEEKLY, aTopic());
    }

    static Observer.Who of(Person.Id person) {
        return Observer.Who.of(FiveDepartments.organisation().person(person).orElseThrow());
    }

    static Observer.Who fromOutside(String organisation, String phone) {
        return new Observer.Who(Optional.empty(), "张远", organisation, "高级工程师", phone);
    }

    Answer<Observers.Kept> proposeHandler(Person.Id by, Topic.Id topic) {
        return propose(by, topic, ObserverKind.HANDLER, of(FiveDepartments.HANDLER_IN_FIRST), "介绍测算过程");
    }

    Answer<Observers.Kept> propose(Person.Id by, Topic.Id topic, ObserverKind kind, Observer.Who who, String reason) {
        var command = new ProposeObserver.Command(WEEKLY, Optional.of(topic), kind, who, reason);
        return lists.topics.office.attendance().proposeObserver().handle(lists.topics.as(by), command);
    }

    Observers.Kept proposed() {
        return done(proposeHandler(FiveDepartments.HEAD_OF_FIRST, topic()));
    }

    Answer<Observers.Kept> step(Person.Id by, Observers.Kept kept, ObserverAct act, String remark) {
        var command = new StepObserver.Command(kept.observer().id(), kept.version(), act, remark);
        return lists.topics.office.attendance().stepObserver().handle(lists.topics.as(by), command);
    }

    /** The head of the first department is away with leave, and that person comes in his place. */
    void standsInForHeadOfFirst(Person.Id proxy) {
        var desk = lists.topics.office.attendance();
        var form = new LeaveForm(LeaveKind.SICK, "就医", "", Optional.of(Proxy.named(proxy, ProxyKind.EXPLAINS, "")));
        var asked = done(desk.askLeave()
                .handle(
                        lists.topics.as(FiveDepartments.HEAD_OF_FIRST),
                        new AskLeave.Command(WEEKLY, Optional.empty(), form, false)));
        done(desk.decideLeave()
                .handle(
                        lists.topics.as(FiveDepartments.DIRECTOR),
                        new DecideLeave.Command(asked.leave().id(), asked.version(), true, "", true, false)));
    }

    List<Observers.Kept> follow() {
        return lists.topics.office.attendance().followTopics().handle();
    }

    /** Checked by the office, decided by the director, and told. */
    Observers.Kept notified() {
        var passed = done(step(FiveDepartments.CLERK, proposed(), ObserverAct.PASS, ""));
        var agreed = done(step(FiveDepartments.DIRECTOR, passed, ObserverAct.AGREE, ""));
        return done(step(FiveDepartments.CLERK, agreed, ObserverAct.NOTIFY, ""));
    }
}
