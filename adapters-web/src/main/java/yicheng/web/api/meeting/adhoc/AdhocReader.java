package yicheng.web.api.meeting.adhoc;

import java.util.List;
import java.util.Optional;
import yicheng.meeting.Step;
import yicheng.meeting.adhoc.AdhocPlan;
import yicheng.meeting.adhoc.Ground;
import yicheng.meeting.adhoc.Urgency;
import yicheng.people.Department;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.policy.Text;
import yicheng.web.api.call.Meant;
import yicheng.web.api.reading.Values;

/** Reads what is wanted of an ad hoc meeting. People and departments may be written by id or by name. */
record AdhocReader(Values body, Actor actor) {

    static final String[] PLAN = {
        "proposer", "ground", "matter", "departments", "room", "minutes", "participants", "reason", "allowedBy"
    };

    private static final int LONGEST = 600;
    private static final Text GROUND = Text.of(
            "应为 urgent（紧急事项决策）、emergency（突发事件处置）、coordination（跨部门重大问题协调）或 other（其他）",
            "one of urgent, emergency, coordination, other");
    private static final Text STEP = Text.of(
            "请填免走的环节，如 list、decision、material、papers", "write the step, such as list, decision, material, papers");

    /** @param minutes where none are written */
    AdhocPlan plan(int minutes) {
        return new AdhocPlan(
                Meant.person(body, "proposer", unit()).orElse(actor.id()),
                body.value("ground", Ground::named, GROUND),
                body.text("matter").strip(),
                body.list("departments").stream().map(this::department).toList(),
                body.text("room").strip(),
                body.whole("minutes", 1, LONGEST).orElse(minutes),
                urgency());
    }

    Urgency urgency() {
        return new Urgency(body.text("reason").strip(), Meant.person(body, "allowedBy", unit()));
    }

    /** Whom nobody knows is passed on as written, for the policy to refuse. */
    List<Person.Id> participants() {
        return body.list("participants").stream().map(this::person).toList();
    }

    Optional<Step> step() {
        return body.requiredValue(
                "step",
                text -> List.of(Step.values()).stream()
                        .filter(step -> step.code().equals(text.strip()))
                        .findFirst(),
                STEP);
    }

    private Person.Id person(String text) {
        var named = unit().people().stream()
                .filter(person -> person.name().equals(text))
                .toList();
        return unit().person(known(text)).isEmpty() && named.size() == 1
                ? named.get(0).id()
                : known(text);
    }

    private static Person.Id known(String text) {
        return new Person.Id(text.isBlank() ? "?" : text);
    }

    private Department.Id department(String text) {
        return Meant.department(text.isBlank() ? "?" : text, unit())
                .orElseGet(() -> new Department.Id(text.isBlank() ? "?" : text));
    }

    private Organisation unit() {
        return actor.organisation();
    }
}
