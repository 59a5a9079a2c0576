package yicheng.web.pages.attendance.asking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.people.Department;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.people.Portfolio;
import yicheng.people.PostKind;
import yicheng.web.pages.forms.Choice;
import yicheng.web.pages.shell.Say;

/**
 * Who could stand in: those of his own departments first, then everybody else who is no fixed member by his post.
 *
 * @param own of his department, or of one a leader is in charge of
 */
public record ProxyChoices(List<Person> own, List<Person> others, Organisation unit, LocalDate day) {

    private static final Set<PostKind> SEND =
            Set.of(PostKind.DEPARTMENT_DEPUTY, PostKind.HANDLER, PostKind.CLERK, PostKind.SUPERVISOR);

    /** @param absent empty while it is not known who is away: then nobody is first */
    public static ProxyChoices of(Organisation unit, LocalDate day, Optional<Person.Id> absent) {
        var departments =
                absent.stream().flatMap(id -> departments(unit, day, id)).collect(Collectors.toUnmodifiableSet());
        var all = unit.people().stream()
                .filter(person -> !absent.equals(Optional.of(person.id())))
                .filter(person -> person.postsOn(day).anyMatch(post -> SEND.contains(post.kind())))
                .sorted(Comparator.comparing(person -> person.postsOn(day)
                        .map(post -> post.kind())
                        .min(Comparator.naturalOrder())
                        .orElseThrow()))
                .toList();
        return new ProxyChoices(
                all.stream().filter(one -> isOf(one, day, departments)).toList(),
                all.stream().filter(one -> !isOf(one, day, departments)).toList(),
                unit,
                day);
    }

    public Choice choice(Person person, Say say) {
        var posts = person.postsOn(day)
                .map(post -> post.department()
                                .flatMap(unit::department)
                                .map(Department::name)
                                .orElse("")
                        + say.of(post.kind().label()).replaceFirst("^部门", ""))
                .collect(Collectors.joining(say.of("、", ", ")));
        return new Choice(person.id().value(), person.name() + say.of("（", " (") + posts + say.of("）", ")"));
    }

    private static boolean isOf(Person person, LocalDate day, Set<Department.Id> departments) {
        return person.departmentsOn(day).anyMatch(departments::contains);
    }

    private static Stream<Department.Id> departments(Organisation unit, LocalDate day, Person.Id absent) {
        var held = unit.person(absent).stream().flatMap(person -> person.departmentsOn(day));
        var inCharge = unit.portfolios().stream()
                .filter(portfolio -> portfolio.leader().equals(absent))
                .map(Portfolio::departments)
                .flatMap(Set::stream);
        return Stream.concat(held, inCharge);
    }
}
