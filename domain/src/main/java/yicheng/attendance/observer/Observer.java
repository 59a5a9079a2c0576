package yicheng.attendance.observer;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import yicheng.attendance.ObserverKind;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.people.Person;
import yicheng.policy.Edition;
import yicheng.policy.Finding;
import yicheng.topic.life.Topic;

/**
 * Somebody proposed to observe a meeting. Each step returns the next state of it; whether the step is allowed is asked
 * before.
 *
 * @param topic for which alone he comes (2.observer.basis, A-16); empty for a guest of the whole meeting
 * @param department that proposes him; empty for a guest
 * @param steps in the order of time, the proposal first
 */
public record Observer(
        Id id,
        MeetingRef meeting,
        Optional<Topic.Id> topic,
        Optional<Department.Id> department,
        ObserverKind kind,
        Who who,
        String reason,
        ObserverStage stage,
        List<Step> steps,
        Judged judged) {

    public record Id(String value) {
        public Id {
            if (value.isBlank()) {
                throw new IllegalArgumentException("observer id must not be blank");
            }
        }
    }

    /**
     * Who he is.
     *
     * @param person empty for somebody from outside
     * @param organisation with {@code post} and {@code phone}: of somebody from outside; blank for people of the unit
     */
    public record Who(Optional<Person.Id> person, String name, String organisation, String post, String phone) {

        public static Who of(Person person) {
            return new Who(Optional.of(person.id()), person.name(), "", "", "");
        }
    }

    /**
     * @param by empty for the clock
     * @param lender whose right it was where somebody else used it
     */
    public record Step(
            ObserverAct act, Optional<Person.Id> by, Optional<Person.Id> lender, Instant at, String remark) {}

    /** @param facts what the rules saw, in canonical form */
    public record Judged(Edition edition, SortedMap<String, String> facts, List<Finding> findings) {
        public Judged {
            facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
            findings = List.copyOf(findings);
        }
    }

    public Observer {
        steps = List.copyOf(steps);
    }

    /** What the journal calls it. */
    public String subject() {
        return "observer/" + id.value();
    }

    /** A guest sits through the whole meeting. */
    public boolean isGuest() {
        return kind == ObserverKind.GUEST;
    }

    /** To where his topic went. */
    Observer forMeeting(MeetingRef other) {
        return new Observer(id, other, topic, department, kind, who, reason, stage, steps, judged);
    }

    public Observer step(Step step) {
        var all = Stream.concat(steps.stream(), Stream.of(step)).toList();
        return new Observer(
                id, meeting, topic, department, kind, who, reason, step.act().to(), all, judged);
    }
}
