package yicheng.web.pages.people.table;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import yicheng.people.Department;
import yicheng.people.Organisation;
import yicheng.people.change.DepartmentChange;
import yicheng.people.change.NewIds;
import yicheng.people.change.RoomChange;
import yicheng.web.sheets.table.Line;

/** The departments and rooms that lines name: those that are new, and those that get another place. */
final class DepartmentLines {

    private final Plan plan;
    private final Organisation organisation;
    private final NewIds ids;
    private final LocalDate today;
    private final Map<String, Department.Id> named = new HashMap<>();

    DepartmentLines(Plan plan, Organisation organisation, NewIds ids, LocalDate today) {
        this.plan = plan;
        this.organisation = organisation;
        this.ids = ids;
        this.today = today;
    }

    /** One that is there, or that some line adds. */
    Optional<Department.Id> find(String name) {
        return Optional.ofNullable(named.get(name))
                .or(() -> organisation
                        .departmentNamed(name)
                        .filter(department -> department.existsOn(today))
                        .map(Department::id));
    }

    void department(Line line) {
        var name = line.value(OrganisationTable.DEPARTMENT);
        if (name.isEmpty()) {
            return;
        }
        var order = plan.number(line, OrganisationTable.ORDER, "顺序");
        var known = find(name);
        var id = known.orElseGet(ids::department);
        named.put(name, id);
        if (known.isEmpty()) {
            int place = order.orElse(organisation.departments().size() + named.size());
            var added = new DepartmentChange.Add(id, name, place);
            plan.change(line, Planned.DEPARTMENTS, added, "新增部门 " + name, "new department " + name);
        } else {
            order.filter(place -> isElsewhere(id, place))
                    .ifPresent(place -> plan.change(
                            line,
                            Planned.DEPARTMENTS,
                            new DepartmentChange.Move(id, place),
                            "%s移到第 %d 位".formatted(name, place),
                            "%s moves to place %d".formatted(name, place)));
        }
    }

    void room(Line line) {
        var name = line.value(OrganisationTable.ROOM);
        if (name.isEmpty()) {
            return;
        }
        var seats = plan.number(line, OrganisationTable.SEATS, "座位数");
        if (seats.isEmpty()) {
            plan.wrong(line, "请填写会议室的座位数", "fill in the seats of the room");
        } else if (organisation.rooms().stream()
                .noneMatch(room -> room.name().equals(name) && room.seats() == seats.get())) {
            plan.change(
                    line,
                    Planned.DEPARTMENTS,
                    new RoomChange.Put(name, seats.get()),
                    "会议室 %s，%d 座".formatted(name, seats.get()),
                    "room %s, %d seats".formatted(name, seats.get()));
        }
    }

    private boolean isElsewhere(Department.Id id, int place) {
        return organisation
                .department(id)
                .filter(there -> there.order() != place)
                .isPresent();
    }
}
