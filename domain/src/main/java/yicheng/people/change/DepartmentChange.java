package yicheng.people.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.people.Department;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.people.Post;
import yicheng.policy.Finding;

/** What becomes different with a department. */
public sealed interface DepartmentChange extends Change {

    Department.Id department();

    @Override
    default String subject() {
        return "department/" + department().value();
    }

    /** @param order the place it takes among all; those from there on move back, and beyond the end is the end */
    record Add(Department.Id department, String name, int order) implements DepartmentChange {

        @Override
        public List<Finding> faults(Organisation organisation, LocalDate today) {
            return Wrong.all(
                    NameCheck.faults("name", name).stream(),
                    taken(organisation, department, name),
                    place(order),
                    organisation.department(department).stream()
                            .map(there -> Wrong.field(
                                    "department",
                                    "编号 %s 已是“%s”，请重新登记".formatted(department.value(), there.name()),
                                    "the id %s is that of “%s”; add it anew"
                                            .formatted(department.value(), there.name()))));
        }

        @Override
        public Organisation appliedTo(Organisation organisation) {
            return placed(organisation, new Department(department, name.strip(), order, Optional.empty()), order);
        }

        @Override
        public String act() {
            return "department.added";
        }

        @Override
        public Map<String, String> content() {
            return Map.of("name", name.strip(), "order", Integer.toString(order));
        }
    }

    record Rename(Department.Id department, String name) implements DepartmentChange {

        @Override
        public List<Finding> faults(Organisation organisation, LocalDate today) {
            return Wrong.all(
                    Wrong.unknown("department", department, organisation),
                    NameCheck.faults("name", name).stream(),
                    taken(organisation, department, name));
        }

        @Override
        public Organisation appliedTo(Organisation organisation) {
            return organisation.with(
                    organisation.department(department).orElseThrow().renamed(name.strip()));
        }

        @Override
        public String act() {
            return "department.renamed";
        }

        @Override
        public Map<String, String> content() {
            return Map.of("name", name.strip());
        }
    }

    /** @param order as in {@link Add} */
    record Move(Department.Id department, int order) implements DepartmentChange {

        @Override
        public List<Finding> faults(Organisation organisation, LocalDate today) {
            return Wrong.all(Wrong.unknown("department", department, organisation), place(order));
        }

        @Override
        public Organisation appliedTo(Organisation organisation) {
            return placed(organisation, organisation.department(department).orElseThrow(), order);
        }

        @Override
        public String act() {
            return "department.moved";
        }

        @Override
        public Map<String, String> content() {
            return Map.of("order", Integer.toString(order));
        }
    }

    /** @param day the first it no longer exists; posts in it end the day before */
    record Dissolve(Department.Id department, LocalDate day) implements DepartmentChange {

        @Override
        public List<Finding> faults(Organisation organisation, LocalDate today) {
            return Wrong.all(
                    Wrong.unknown("department", department, organisation),
                    Wrong.day("day", day),
                    organisation.department(department).stream()
                            .flatMap(there -> there.dissolved().stream())
                            .map(since -> Wrong.field(
                                    "day",
                                    "该部门已定于 %s 撤销，不能再次撤销".formatted(since),
                                    "the department is dissolved on %s already".formatted(since))));
        }

        @Override
        public Organisation appliedTo(Organisation organisation) {
            var after = organisation.with(
                    organisation.department(department).orElseThrow().dissolvedOn(day));
            for (var person : organisation.people()) {
                after = after.with(withoutPostsHere(person));
            }
            return after;
        }

        @Override
        public String act() {
            return "department.dissolved";
        }

        @Override
        public Map<String, String> content() {
            return Map.of("day", day.toString());
        }

        private Person withoutPostsHere(Person person) {
            return person.withPosts(person.posts().stream().flatMap(this::ended).toList());
        }

        private Stream<Post> ended(Post post) {
            boolean lasts = post.department().filter(department::equals).isPresent()
                    && post.until().map(last -> !last.isBefore(day)).orElse(true);
            if (!lasts) {
                return Stream.of(post);
            }
            return post.from().isBefore(day) ? Stream.of(post.endedOn(day.minusDays(1))) : Stream.empty();
        }
    }

    private static Stream<Finding> taken(Organisation organisation, Department.Id id, String name) {
        return organisation
                .departmentNamed(name)
                .filter(other -> !other.id().equals(id) && other.dissolved().isEmpty())
                .stream()
                .map(other -> Wrong.field(
                        "name",
                        "已有名为“%s”的部门，请换一个名称".formatted(other.name()),
                        "there is a department “%s” already; choose another name".formatted(other.name())));
    }

    private static Stream<Finding> place(int order) {
        return order >= 1
                ? Stream.empty()
                : Stream.of(Wrong.field(
                        "order", "顺序 %d 应从 1 起".formatted(order), "the order %d must be 1 or more".formatted(order)));
    }

    /** All departments numbered anew from 1, with this one at its place. */
    private static Organisation placed(Organisation organisation, Department department, int order) {
        var line = new ArrayList<>(organisation.departments());
        line.removeIf(one -> one.id().equals(department.id()));
        line.add(Math.min(order - 1, line.size()), department);
        var after = organisation;
        for (int i = 0; i < line.size(); i++) {
            after = after.with(line.get(i).movedTo(i + 1));
        }
        return after;
    }
}
