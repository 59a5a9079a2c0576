package yicheng.people.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.people.Department;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.people.Portfolio;
import yicheng.people.PostKind;
import yicheng.policy.Finding;

/** A leader is in charge of these departments and no others (分管); none takes all from him. */
public record SetPortfolio(Person.Id leader, Set<Department.Id> departments) implements Change {

    public SetPortfolio {
        departments = Set.copyOf(departments);
    }

    @Override
    public List<Finding> faults(Organisation organisation, LocalDate today) {
        return Wrong.all(
                Wrong.unknown("leader", leader, organisation),
                departments.stream().flatMap(id -> Wrong.unknown("departments", id, organisation)),
                noLeader(organisation, today),
                departments.stream().flatMap(id -> alreadyLed(id, organisation, today)));
    }

    @Override
    public Organisation appliedTo(Organisation organisation) {
        return organisation.with(new Portfolio(leader, departments));
    }

    @Override
    public String act() {
        return "portfolio.set";
    }

    @Override
    public String subject() {
        return "person/" + leader.value();
    }

    @Override
    public Map<String, String> content() {
        return Map.of(
                "departments",
                departments.stream().map(Department.Id::value).sorted().collect(Collectors.joining(" ")));
    }

    private Stream<Finding> noLeader(Organisation organisation, LocalDate today) {
        return organisation.person(leader).stream()
                .filter(person -> !departments.isEmpty() && !leads(person, today))
                .map(person -> Wrong.field(
                        "leader",
                        "%s不是主任或副主任，不能分管部门；请先登记其任职".formatted(person.name()),
                        "%s is neither director nor deputy director; enter that post first".formatted(person.name())));
    }

    private Stream<Finding> alreadyLed(Department.Id id, Organisation organisation, LocalDate today) {
        return organisation.portfolios().stream()
                .filter(other ->
                        !other.leader().equals(leader) && other.departments().contains(id))
                .flatMap(other -> organisation.person(other.leader()).stream())
                .filter(other -> leads(other, today))
                .map(other -> Wrong.field(
                        "departments",
                        "%s现由%s分管，请先从其分管范围中移出".formatted(nameOf(id, organisation), other.name()),
                        "%s is in the charge of %s; take it from that portfolio first"
                                .formatted(nameOf(id, organisation), other.name())));
    }

    private static String nameOf(Department.Id id, Organisation organisation) {
        return organisation.department(id).map(Department::name).orElse(id.value());
    }

    private static boolean leads(Person person, LocalDate today) {
        return person.posts().stream()
                .filter(post -> post.kind() == PostKind.DIRECTOR || post.kind() == PostKind.DEPUTY_DIRECTOR)
                .anyMatch(
                        post -> post.until().map(last -> !last.isBefore(today)).orElse(true));
    }
}
