package yicheng.web.pages.meetings.adhoc;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.people.Department;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.people.Portfolio;
import yicheng.people.Post;
import yicheng.people.PostKind;
import yicheng.people.rights.Actor;
import yicheng.policy.Text;
import yicheng.web.pages.forms.Choice;

/** Who of the unit can be asked to an ad hoc meeting. */
public record People(Actor actor) {

    private static final List<PostKind> LEADERS =
            List.of(PostKind.SECRETARY, PostKind.DIRECTOR, PostKind.DEPUTY_DIRECTOR);
    private static final List<PostKind> NOBODY = List.of(PostKind.SYSTEM_ADMINISTRATOR);

    /** Leaders, then department by department, then everybody else with a post. */
    public List<AdhocFormView.Group> groups() {
        var leaders = group(Text.of("领导", "Leaders"), person -> holds(person, LEADERS));
        var others = group(
                Text.of("办公室及其他", "Office and others"),
                person -> !holds(person, LEADERS)
                        && !holds(person, NOBODY)
                        && person.departmentsOn(actor.day()).findAny().isEmpty());
        var departments = unit().departments().stream()
                .filter(department -> department.existsOn(actor.day()))
                .map(department -> group(
                        Text.of(department.name(), department.name()),
                        person -> !holds(person, LEADERS)
                                && person.departmentsOn(actor.day()).findFirst().equals(Optional.of(department.id()))));
        return Stream.of(Stream.of(leaders), departments, Stream.of(others))
                .flatMap(all -> all)
                .filter(group -> !group.people().isEmpty())
                .toList();
    }

    public List<Choice> leaders() {
        return LEADERS.stream()
                .flatMap(kind -> unit().holding(kind, actor.day()))
                .distinct()
                .map(person -> new Choice(
                        person.id().value(), person.name() + " " + post(person).zh()))
                .toList();
    }

    public Text post(Person person) {
        return person.postsOn(actor.day()).findFirst().map(this::said).orElse(Text.of("—", "—"));
    }

    private Text said(Post post) {
        var department = post.department()
                .flatMap(unit()::department)
                .map(Department::name)
                .orElse("");
        return Text.of(
                department + shortened(post.kind().label().zh(), department),
                (department + " " + post.kind().label().en()).strip());
    }

    /** 业务一部正职, not 业务一部部门正职. */
    private static String shortened(String post, String department) {
        return department.isEmpty() ? post : post.replaceFirst("^部门", "");
    }

    private AdhocFormView.Group group(Text label, Predicate<Person> which) {
        return new AdhocFormView.Group(
                label,
                unit().people().stream()
                        .filter(person -> person.postsOn(actor.day()).findAny().isPresent())
                        .filter(which)
                        .map(person -> new AdhocFormView.Attendee(
                                person.id().value(), person.name(), post(person), of(person)))
                        .toList());
    }

    /** A head stands for his department, a leader for those in his portfolio. */
    private String of(Person person) {
        var led = unit().portfolios().stream()
                .filter(portfolio -> portfolio.leader().equals(person.id()))
                .map(Portfolio::departments)
                .flatMap(set -> set.stream());
        var headed = person.postsOn(actor.day())
                .filter(post -> post.kind() == PostKind.DEPARTMENT_HEAD)
                .flatMap(post -> post.department().stream());
        return Stream.concat(led, headed).map(Department.Id::value).distinct().collect(Collectors.joining(" "));
    }

    private boolean holds(Person person, List<PostKind> kinds) {
        return kinds.stream().anyMatch(kind -> person.holds(kind, actor.day()));
    }

    private Organisation unit() {
        return actor.organisation();
    }
}
