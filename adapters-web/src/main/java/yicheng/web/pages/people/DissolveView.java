package yicheng.web.pages.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import yicheng.people.Department;
import yicheng.people.Organisation;
import yicheng.people.Organisations;
import yicheng.people.Person;
import yicheng.people.Post;
import yicheng.web.pages.forms.Form;

/**
 * The page 撤销部门: first the day, then what follows, then the act.
 *
 * @param day empty before one was chosen
 * @param ending the posts that end the day before
 * @param topics not decided yet, as far as they may be seen
 */
public record DissolveView(
        long version,
        Department department,
        Form form,
        Optional<LocalDate> day,
        List<DepartmentView.Member> ending,
        Optional<Person> leader,
        int topics) {

    static DissolveView of(Organisations.Kept kept, Department department, Form form, int topics) {
        var day = form.day("day");
        return new DissolveView(
                kept.version(),
                department,
                form,
                day,
                day.map(on -> ending(kept.organisation(), department, on)).orElse(List.of()),
                day.flatMap(on -> kept.organisation().supervisorOf(department.id(), on)),
                topics);
    }

    private static List<DepartmentView.Member> ending(Organisation organisation, Department department, LocalDate day) {
        return organisation.people().stream()
                .flatMap(person -> person.posts().stream()
                        .filter(post -> post.department()
                                .filter(department.id()::equals)
                                .isPresent())
                        .filter(post -> lasts(post, day))
                        .map(post -> new DepartmentView.Member(person, Posts.held(post, organisation), true)))
                .toList();
    }

    private static boolean lasts(Post post, LocalDate day) {
        return post.until().map(last -> !last.isBefore(day)).orElse(true);
    }
}
