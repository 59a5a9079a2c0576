package yicheng.web.pages.people;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import yicheng.people.Department;
import yicheng.people.Organisations;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.web.pages.forms.Form;

/**
 * The page of a department.
 *
 * @param members who holds a post in it today or will
 */
public record DepartmentView(
        long version,
        Department department,
        Optional<Person> leader,
        List<Member> members,
        Form form,
        boolean changes,
        Optional<Done> done) {

    /** @param now whether the post is held today; it may be still to come */
    public record Member(Person person, Posts.Held held, boolean now) {}

    static DepartmentView of(
            Organisations.Kept kept, Department department, Actor actor, Form form, Optional<Done> done) {
        var organisation = kept.organisation();
        return new DepartmentView(
                kept.version(),
                department,
                organisation.supervisorOf(department.id(), actor.day()),
                members(kept, department, actor),
                form,
                actor.may(Operation.CHANGE_PEOPLE),
                done);
    }

    static List<Member> members(Organisations.Kept kept, Department department, Actor actor) {
        return kept.organisation().people().stream()
                .flatMap(person -> Posts.of(person, kept.organisation(), actor.day()).held().stream()
                        .filter(held ->
                                held.departmentId().equals(department.id().value()))
                        .filter(held -> held.post()
                                .until()
                                .map(last -> !last.isBefore(actor.day()))
                                .orElse(true))
                        .map(held -> new Member(person, held, held.post().isHeldOn(actor.day()))))
                .sorted(Comparator.comparing(member -> member.held().post().kind()))
                .toList();
    }
}
