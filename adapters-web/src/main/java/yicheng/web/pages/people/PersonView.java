package yicheng.web.pages.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import yicheng.people.Department;
import yicheng.people.Organisation;
import yicheng.people.Organisations;
import yicheng.people.Person;
import yicheng.people.PostKind;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.web.pages.forms.Form;

/**
 * The page of a person.
 *
 * @param leads whether a portfolio belongs to the person's posts
 * @param own whether it is the one who looks: nobody gives himself a post
 */
public record PersonView(
        long version,
        Person person,
        Posts posts,
        Choices choices,
        boolean leads,
        List<Led> departments,
        List<Lent> lent,
        Forms forms,
        boolean changes,
        boolean own,
        Optional<Done> done) {

    /** @param other the leader it has, where that is somebody else */
    public record Led(Department department, boolean here, Optional<Person> other) {}

    /** The forms of the page; only the one that was refused is filled. */
    public record Forms(Form rename, Form give, Form end, Form lead) {

        static Forms unfilled(LocalDate today) {
            var day = today.toString();
            return new Forms(
                    Form.empty(), Form.empty().with("from", day), Form.empty().with("day", day), Form.empty());
        }

        Forms renaming(Form refused) {
            return new Forms(refused, give, end, lead);
        }

        Forms giving(Form refused) {
            return new Forms(rename, refused, end, lead);
        }

        Forms ending(Form refused) {
            return new Forms(rename, give, refused, lead);
        }

        Forms leading(Form refused) {
            return new Forms(rename, give, end, refused);
        }

        /** The one that was refused, if any: what is wrong with all of it stands at the top. */
        public Form refused() {
            return List.of(rename, give, end, lead).stream()
                    .filter(form -> !form.sound())
                    .findFirst()
                    .orElse(Form.empty());
        }
    }

    static PersonView of(Organisations.Kept kept, Person person, Actor actor, Forms forms, Optional<Done> done) {
        var organisation = kept.organisation();
        return new PersonView(
                kept.version(),
                person,
                Posts.of(person, organisation, actor.day()),
                Choices.of(kept, actor),
                leads(person, actor.day()),
                organisation.departments().stream()
                        .filter(department -> department.existsOn(actor.day()))
                        .map(department -> led(department, person, organisation, actor.day()))
                        .toList(),
                Lent.all(organisation, actor.day()).stream()
                        .filter(one -> one.concerns(person.id()))
                        .toList(),
                forms,
                actor.may(Operation.CHANGE_PEOPLE),
                actor.id().equals(person.id()),
                done);
    }

    public boolean ticked(Led led) {
        return forms.lead().sound()
                ? led.here()
                : forms.lead().has("departments", led.department().id().value());
    }

    private static boolean leads(Person person, LocalDate day) {
        return person.posts().stream()
                .filter(post -> post.kind() == PostKind.DIRECTOR || post.kind() == PostKind.DEPUTY_DIRECTOR)
                .anyMatch(post -> post.until().map(last -> !last.isBefore(day)).orElse(true));
    }

    private static Led led(Department department, Person person, Organisation organisation, LocalDate day) {
        boolean here = organisation.portfolios().stream()
                .anyMatch(portfolio -> portfolio.leader().equals(person.id())
                        && portfolio.departments().contains(department.id()));
        var other = organisation
                .supervisorOf(department.id(), day)
                .filter(leader -> !leader.id().equals(person.id()));
        return new Led(department, here, other);
    }
}
