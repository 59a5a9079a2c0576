package yicheng.persistence.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import yicheng.attendance.ObserverKind;
import yicheng.attendance.observer.Observer;
import yicheng.attendance.observer.ObserverAct;
import yicheng.attendance.observer.ObserverStage;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.people.Person;
import yicheng.persistence.policy.FindingPart;
import yicheng.policy.Edition;
import yicheng.topic.life.Topic;

/** A proposed observer as JSON. Old documents stay as they are, so names here are only ever added. */
record ObserverDocument(
        String id,
        String meeting,
        Optional<String> topic,
        Optional<String> department,
        String kind,
        WhoPart who,
        String reason,
        String stage,
        List<StepPart> steps,
        JudgedPart judged) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static String json(Observer it) {
        return JSON.writeValueAsString(new ObserverDocument(
                it.id().value(),
                it.meeting().toString(),
                it.topic().map(Topic.Id::value),
                it.department().map(Department.Id::value),
                it.kind().name(),
                WhoPart.of(it.who()),
                it.reason(),
                it.stage().name(),
                it.steps().stream().map(StepPart::of).toList(),
                JudgedPart.of(it.judged())));
    }

    static Observer read(String json) {
        return JSON.readValue(json, ObserverDocument.class).observer();
    }

    private Observer observer() {
        return new Observer(
                new Observer.Id(id),
                MeetingRef.parse(meeting).orElseThrow(),
                topic.map(Topic.Id::new),
                department.map(Department.Id::new),
                ObserverKind.valueOf(kind),
                who.who(),
                reason,
                ObserverStage.valueOf(stage),
                steps.stream().map(StepPart::step).toList(),
                judged.judged());
    }

    record WhoPart(Optional<String> person, String name, String organisation, String post, String phone) {

        static WhoPart of(Observer.Who it) {
            return new WhoPart(it.person().map(Person.Id::value), it.name(), it.organisation(), it.post(), it.phone());
        }

        Observer.Who who() {
            return new Observer.Who(person.map(Person.Id::new), name, organisation, post, phone);
        }
    }

    record StepPart(String act, Optional<String> by, Optional<String> lender, String at, String remark) {

        static StepPart of(Observer.Step it) {
            return new StepPart(
                    it.act().name(),
                    it.by().map(Person.Id::value),
                    it.lender().map(Person.Id::value),
                    it.at().toString(),
                    it.remark());
        }

        Observer.Step step() {
            return new Observer.Step(
                    ObserverAct.valueOf(act),
                    by.map(Person.Id::new),
                    lender.map(Person.Id::new),
                    Instant.parse(at),
                    remark);
        }
    }

    record JudgedPart(String edition, String editionName, Map<String, String> facts, List<FindingPart> findings) {

        static JudgedPart of(Observer.Judged it) {
            return new JudgedPart(
                    it.edition().id(),
                    it.edition().name(),
                    it.facts(),
                    it.findings().stream().map(FindingPart::of).toList());
        }

        Observer.Judged judged() {
            return new Observer.Judged(
                    new Edition(edition, editionName),
                    new TreeMap<>(facts),
                    findings.stream().map(FindingPart::finding).toList());
        }
    }
}
