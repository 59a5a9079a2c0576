package yicheng.web.pages.work;

import java.time.LocalDate;
import java.util.Optional;
import yicheng.people.Department;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.policy.Text;

/** People and departments by the names they have. */
public record Names(Organisation organisation, LocalDate day) {

    private static final String SYSTEM = "system";

    public static Names of(Actor actor) {
        return new Names(actor.organisation(), actor.day());
    }

    public String of(Department.Id id) {
        return organisation.department(id).map(Department::name).orElse("—");
    }

    public String of(Person.Id id) {
        return organisation.person(id).map(Person::name).orElse("—");
    }

    /** Of the journal: a person, or the clock. */
    public Text actor(String id) {
        return id.equals(SYSTEM)
                ? Text.of("系统（到时自动）", "the system, when time was up")
                : Text.of(of(new Person.Id(id)), of(new Person.Id(id)));
    }

    /** With the post held, such as 冯立新（办公室主任）. */
    public Text titled(Person person) {
        Optional<Text> post =
                person.postsOn(day).findFirst().map(held -> held.kind().label());
        return post.map(label ->
                        Text.of(person.name() + "（" + label.zh() + "）", person.name() + " (" + label.en() + ")"))
                .orElseGet(() -> Text.of(person.name(), person.name()));
    }
}
