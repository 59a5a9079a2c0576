package yicheng.web.pages.people.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yicheng.people.Department;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.people.Portfolio;
import yicheng.people.Post;
import yicheng.people.PostKind;
import yicheng.people.change.Change;
import yicheng.people.change.DepartmentChange;
import yicheng.people.change.NewIds;
import yicheng.people.change.PersonChange;
import yicheng.people.change.PostChange;
import yicheng.people.change.RoomChange;
import yicheng.people.change.SetPortfolio;
import yicheng.policy.Text;
import yicheng.web.pages.forms.Days;
import yicheng.web.sheets.table.Line;

/** What the lines of a table change in an organisation: departments first, then people, posts and portfolios. */
final class Plan {

    /** What is wrong with a line before the organisation is asked. */
    record Fault(int row, Text text) {}

    private final Organisation organisation;
    private final NewIds ids;
    private final LocalDate today;
    private final Map<String, Department.Id> departments = new HashMap<>();
    private final Map<String, Person.Id> people = new HashMap<>();
    private final List<Planned> planned = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private Plan(Organisation organisation, NewIds ids, LocalDate today) {
        this.organisation = organisation;
        this.ids = ids;
        this.today = today;
    }

    static Plan of(List<Line> lines, Organisation organisation, NewIds ids, LocalDate today) {
        var plan = new Plan(organisation, ids, today);
        lines.forEach(plan::department);
        lines.forEach(plan::person);
        lines.forEach(plan::portfolio);
        lines.forEach(plan::room);
        plan.planned.sort(Comparator.comparing(Planned::step));
        return plan;
    }

    /** In the order in which they are to be applied. */
    List<Planned> planned() {
        return List.copyOf(planned);
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    private void department(Line line) {
        var name = line.value(OrganisationTable.DEPARTMENT);
        var order = order(line);
        if (name.isEmpty()) {
            return;
        }
        var known = Optional.ofNullable(departments.get(name))
                .or(() -> organisation
                        .departmentNamed(name)
                        .filter(department -> department.existsOn(today))
                        .map(Department::id));
        var id = known.orElseGet(ids::department);
        departments.put(name, id);
        if (known.isEmpty()) {
            int place = order.orElse(organisation.departments().size() + departments.size());
            plan(
                    line,
                    Planned.DEPARTMENTS,
                    new DepartmentChange.Add(id, name, place),
                    "新增部门 " + name,
                    "new department " + name);
        } else if (order.isPresent()
                && organisation
                        .department(id)
                        .filter(there -> there.order() != order.get())
                        .isPresent()) {
            plan(
                    line,
                    Planned.DEPARTMENTS,
                    new DepartmentChange.Move(id, order.get()),
                    "%s移到第 %d 位".formatted(name, order.get()),
                    "%s moves to place %d".formatted(name, order.get()));
        }
    }

    private Optional<Integer> order(Line line) {
        return number(line, OrganisationTable.ORDER, "顺序", "order");
    }

    private Optional<Integer> number(Line line, String column, String zh, String en) {
        var typed = line.value(column);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (!typed.matches("\\d{1,5}")) {
            wrong(line, "%s“%s”应是数字，如 1".formatted(zh, typed), "%s \"%s\" is no number".formatted(en, typed));
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(typed));
    }

    private void person(Line line) {
        var name = line.value(OrganisationTable.NAME);
        var typed = line.value(OrganisationTable.POST);
        if (name.isEmpty()) {
            if (!typed.isEmpty()) {
                wrong(line, "有岗位没有姓名，请补姓名", "there is a post but no name; add the name");
            }
            return;
        }
        var person = known(line, name);
        if (person.isEmpty()) {
            return;
        }
        var kind = PostKind.named(typed);
        if (kind.isPresent()) {
            post(line, person.get(), name, kind.get());
        } else if (!typed.isEmpty()) {
            wrong(
                    line,
                    "没有岗位“%s”，可用的岗位见模板的填写说明".formatted(typed),
                    "there is no post \"%s\"; see the template".formatted(typed));
        }
    }

    /** By name: two of one name must be told apart on the pages. */
    private Optional<Person.Id> known(Line line, String name) {
        var there = organisation.people().stream()
                .filter(person -> person.name().equals(name))
                .toList();
        if (there.size() > 1) {
            wrong(
                    line,
                    "有 %d 个叫%s的人，请到各人的页面登记".formatted(there.size(), name),
                    "%d people are called %s; use their pages".formatted(there.size(), name));
            return Optional.empty();
        }
        if (!there.isEmpty()) {
            return Optional.of(there.get(0).id());
        }
        if (!people.containsKey(name)) {
            people.put(name, ids.person());
            plan(line, Planned.PEOPLE, new PersonChange.Add(people.get(name), name), "登记 " + name, "add " + name);
        }
        return Optional.of(people.get(name));
    }

    private void post(Line line, Person.Id person, String name, PostKind kind) {
        var department = Optional.ofNullable(departments.get(line.value(OrganisationTable.DEPARTMENT)));
        var from = day(line, OrganisationTable.FROM, "开始日期");
        var until = day(line, OrganisationTable.UNTIL, "结束日期");
        var held = held(person, kind, department, from.orElse(today));
        var where = line.value(OrganisationTable.DEPARTMENT);
        var said = where + kind.label().zh();
        if (held.isPresent()) {
            until.filter(last -> !held.get().until().equals(Optional.of(last)))
                    .ifPresent(last -> plan(
                            line,
                            Planned.POSTS_ENDING,
                            new PostChange.End(person, kind, department, last),
                            "%s的%s任职到 %s".formatted(name, said, last),
                            "%s is %s until %s".formatted(name, kind.label().en(), last)));
            return;
        }
        plan(
                line,
                Planned.POSTS,
                new PostChange.Give(person, kind, department, from.orElse(today), until),
                "%s任%s，自 %s 起%s"
                        .formatted(
                                name,
                                said,
                                from.orElse(today),
                                until.map(last -> "，到 " + last).orElse("")),
                "%s becomes %s on %s%s"
                        .formatted(
                                name,
                                kind.label().en() + (where.isEmpty() ? "" : " of " + where),
                                from.orElse(today),
                                until.map(last -> ", until " + last).orElse("")));
    }

    /** The same post, held on that day or later. */
    private Optional<Post> held(Person.Id person, PostKind kind, Optional<Department.Id> department, LocalDate from) {
        return organisation.person(person).stream()
                .flatMap(there -> there.posts().stream())
                .filter(post -> post.kind() == kind && post.department().equals(department))
                .filter(post -> post.until().map(last -> !last.isBefore(from)).orElse(true))
                .findFirst();
    }

    private Optional<LocalDate> day(Line line, String column, String label) {
        var typed = line.value(column);
        var day = Days.read(typed);
        if (!typed.isEmpty() && day.isEmpty()) {
            wrong(
                    line,
                    label + "：" + Days.unread(typed).zh(),
                    Days.unread(typed).en());
        }
        return day;
    }

    private void portfolio(Line line) {
        var leads = line.value(OrganisationTable.LEADS);
        var name = line.value(OrganisationTable.NAME);
        if (leads.isEmpty() || name.isEmpty()) {
            return;
        }
        var wanted = new LinkedHashSet<Department.Id>();
        for (var each : leads.split("[、，,;；\\s]+")) {
            var id = Optional.ofNullable(departments.get(each))
                    .or(() -> organisation.departmentNamed(each).map(Department::id));
            id.ifPresentOrElse(
                    wanted::add,
                    () -> wrong(
                            line, "分管部门里的“%s”没有登记".formatted(each), "there is no department \"%s\"".formatted(each)));
        }
        known(line, name).ifPresent(person -> portfolio(line, person, name, leads, wanted));
    }

    private void portfolio(Line line, Person.Id person, String name, String leads, Set<Department.Id> wanted) {
        var had = organisation.portfolios().stream()
                .filter(portfolio -> portfolio.leader().equals(person))
                .map(Portfolio::departments)
                .findFirst()
                .orElse(Set.of());
        if (!had.equals(wanted)) {
            int step = had.containsAll(wanted) ? Planned.PORTFOLIOS_SHRINKING : Planned.PORTFOLIOS;
            plan(
                    line,
                    step,
                    new SetPortfolio(person, wanted),
                    name + "分管 " + leads,
                    name + " is in charge of " + leads);
        }
    }

    private void room(Line line) {
        var name = line.value(OrganisationTable.ROOM);
        if (name.isEmpty()) {
            return;
        }
        var seats = number(line, OrganisationTable.SEATS, "座位数", "seats");
        if (seats.isEmpty()) {
            wrong(line, "请填写会议室的座位数", "fill in the seats of the room");
        } else if (organisation.rooms().stream()
                .noneMatch(room -> room.name().equals(name) && room.seats() == seats.get())) {
            plan(
                    line,
                    Planned.DEPARTMENTS,
                    new RoomChange.Put(name, seats.get()),
                    "会议室 %s，%d 座".formatted(name, seats.get()),
                    "room %s, %d seats".formatted(name, seats.get()));
        }
    }

    private void plan(Line line, int step, Change change, String zh, String en) {
        planned.add(new Planned(line.row(), step, change, Text.of(zh, en)));
    }

    private void wrong(Line line, String zh, String en) {
        faults.add(new Fault(line.row(), Text.of(zh, en)));
    }
}
