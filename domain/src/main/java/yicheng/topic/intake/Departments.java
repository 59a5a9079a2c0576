package yicheng.topic.intake;

import yicheng.people.Department;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.topic.act.Refusals;
import yicheng.topic.life.Act;

/** A topic belongs to a department that exists on the day of the act. */
final class Departments {

    private Departments() {}

    static Answer<Department> existing(Actor actor, Act act, Department.Id id) {
        var department = actor.organisation().department(id);
        if (department.isEmpty()) {
            return Refusals.of(
                    act,
                    "department",
                    id.value(),
                    Text.of("没有这个部门，请从机构名单中选择", "there is no such department; choose one of the organisation's"));
        }
        if (!department.get().existsOn(actor.day())) {
            var name = department.get().name();
            return Refusals.of(
                    act,
                    "department",
                    name,
                    Text.of(
                            "%s已撤销，请由办公室把议题移交给承接部门".formatted(name),
                            "%s has been dissolved; the office can hand the topic to its successor".formatted(name)));
        }
        return new Answer.Done<>(department.get());
    }
}
