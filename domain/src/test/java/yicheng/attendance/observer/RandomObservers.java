package yicheng.attendance.observer;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import yicheng.AnyValues;
import yicheng.attendance.ObserverKind;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.policy.Clause;
import yicheng.policy.Edition;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Mender;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.topic.life.Topic;

/** Observers with everything that can be known of one, the same for the same seed. */
public final class RandomObservers {

    private final AnyValues any;

    public RandomObservers(long seed) {
        this.any = new AnyValues(seed);
    }

    public Observer observer(Observer.Id id, MeetingRef meeting) {
        var facts = new TreeMap<String, String>();
        facts.put("reason", any.text());
        return new Observer(
                id,
                meeting,
                any.maybe(() -> new Topic.Id("t" + any.number(9))),
                any.maybe(() -> new Department.Id("d" + any.number(9))),
                any.one(ObserverKind.values()),
                new Observer.Who(any.maybe(any::person), any.text(), any.text(), any.text(), any.text()),
                any.text(),
                any.one(ObserverStage.values()),
                any.some(() -> new Observer.Step(
                        any.one(ObserverAct.values()),
                        any.maybe(any::person),
                        any.maybe(any::person),
                        any.moment(),
                        any.text())),
                new Observer.Judged(new Edition("e" + any.number(9), "第 1 版"), facts, List.of(finding())));
    }

    private Finding finding() {
        return new Finding(
                new RuleRef("attendance.observer-topic", Text.of("名", "name"), new Clause("2.observer.basis")),
                any.one(Effect.values()),
                any.maybe(any::text),
                Text.of("说明", "said"),
                any.one(Mender.values()),
                any.yesOrNo(),
                Optional.empty());
    }
}
