package yicheng.web.pages.people.table;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yicheng.calendar.DateWords;
import yicheng.people.Department;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.people.Portfolio;
import yicheng.people.Post;
import yicheng.people.PostKind;
import yicheng.people.change.NewIds;
import yicheng.people.change.PersonChange;
import yicheng.people.change.PostChange;
import yicheng.people.change.SetPortfolio;
import yicheng.web.sheets.table.Line;

/** The people that lines name, the posts they get or end, and what leaders are in charge of. */
final class PersonLines {

    private final Plan plan;
    private final DepartmentLines departments;
    private final Organisation organisation;
    private final NewIds ids;
    private final LocalDate today;
    private final Map<String, Person.Id> added = new HashMap<>();

    PersonLines(Plan plan, DepartmentLines departments, Organisation organisation, NewIds ids, LocalDate today) {
        this.plan = plan;
        this.departments = departments;
        this.organisation = organisation;
        this.ids = ids;
        this.today = today;
    }

    void person(Line line) {
        var name = line.value(OrganisationTable.NAME);
        var typed = line.value(OrganisationTable.POST);
        if (name.isEmpty()) {
            if (!typed.isEmpty()) {
                plan.wrong(line, "有岗位没有姓名，请补姓名", "there is a post but no name; add the name");
            }
            return;
        }
        var kind = PostKind.named(typed);
        if (kind.isEmpty() && !typed.isEmpty()) {
            plan.wrong(
                    line,
                    "没有岗位“%s”，可用的岗位见模板的填写说明".formatted(typed),
                    "there is no post \"%s\"; see the template".formatted(typed));
        }
        find(line, name).ifPresent(person -> kind.ifPresent(post -> post(line, person, name, post)));
    }

    /** All departments of a leader at once. */
    void portfolio(Line line) {
        var leads = line.value(OrganisationTable.LEADS);
        var name = line.value(OrganisationTable.NAME);
        if (leads.isEmpty() || name.isEmpty()) {
            return;
        }
        var wanted = new LinkedHashSet<Department.Id>();
        for (var each : leads.split("[、，,;；\\s]+")) {
            departments
                    .find(each)
                    .ifPresentOrElse(
                            wanted::add,
                            () -> plan.wrong(
                                    line,
                                    "分管部门里的“%s”没有登记".formatted(each),
                                    "there is no department \"%s\"".formatted(each)));
        }
        find(line, name)
                .filter(person -> !had(person).equals(wanted))
                .ifPresent(person -> plan.change(
                        line,
                        had(person).containsAll(wanted) ? Planned.PORTFOLIOS_SHRINKING : Planned.PORTFOLIOS,
                        new SetPortfolio(person, wanted),
                        name + "分管 " + leads,
                        name + " is in charge of " + leads));
    }

    /** By name: two of one name must be told apart on the pages. */
    private Optional<Person.Id> find(Line line, String name) {
        var there = organisation.people().stream()
                .filter(person -> person.name().equals(name))
                .toList();
        if (there.size() > 1) {
            plan.wrong(
                    line,
                    "有 %d 个叫%s的人，请到各人的页面登记".formatted(there.size(), name),
                    "%d people are called %s; use their pages".formatted(there.size(), name));
            return Optional.empty();
        }
        return Optional.of(there.isEmpty() ? add(line, name) : there.get(0).id());
    }

    private Person.Id add(Line line, String name) {
        if (!added.containsKey(name)) {
            added.put(name, ids.person());
            plan.change(line, Planned.PEOPLE, new PersonChange.Add(added.get(name), name), "登记 " + name, "add " + name);
        }
        return added.get(name);
    }

    private void post(Line line, Person.Id person, String name, PostKind kind) {
        var where = line.value(OrganisationTable.DEPARTMENT);
        var department = departments.find(where);
        var from = plan.day(line, OrganisationTable.FROM, "开始日期").orElse(today);
        var until = plan.day(line, OrganisationTable.UNTIL, "结束日期");
        var held = held(person, kind, department, from);
        if (held.isEmpty()) {
            var given = new PostChange.Give(person, kind, department, from, until);
            plan.change(
                    line,
                    Planned.POSTS,
                    given,
                    name + "任" + where + kind.label().zh() + "，自 "
                            + DateWords.of(from).zh() + " 起"
                            + until.map(last -> "，到 " + DateWords.of(last).zh()).orElse(""),
                    name + " becomes " + kind.label().en() + " on "
                            + DateWords.of(from).en()
                            + until.map(last -> ", until " + DateWords.of(last).en())
                                    .orElse(""));
            return;
        }
        until.filter(last -> !held.get().until().equals(Optional.of(last)))
                .ifPresent(last -> plan.change(
                        line,
                        Planned.POSTS_ENDING,
                        new PostChange.End(person, kind, department, last),
                        name + "的" + where + kind.label().zh() + "任职到 "
                                + DateWords.of(last).zh(),
                        name + " is " + kind.label().en() + " until "
                                + DateWords.of(last).en()));
    }

    /** The same post, held on that day or later. */
    private Optional<Post> held(Person.Id person, PostKind kind, Optional<Department.Id> department, LocalDate from) {
        return organisation.person(person).stream()
                .flatMap(there -> there.posts().stream())
                .filter(post -> post.kind() == kind && post.department().equals(department))
                .filter(post -> post.until().map(last -> !last.isBefore(from)).orElse(true))
                .findFirst();
    }

    private Set<Department.Id> had(Person.Id leader) {
        return organisation.portfolios().stream()
                .filter(portfolio -> portfolio.leader().equals(leader))
                .map(Portfolio::departments)
                .findFirst()
                .orElse(Set.of());
    }
}
