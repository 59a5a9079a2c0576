package yicheng.web.pages.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import yicheng.people.Delegation;
import yicheng.people.Organisation;
import yicheng.people.Organisations;
import yicheng.people.Person;
import yicheng.people.PostKind;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.web.pages.forms.Choice;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Say;

/**
 * The page 委托.
 *
 * @param lenders who may lend something: oneself, or all of them for whoever keeps the organisation
 * @param borrowers who can be lent something
 * @param over those that ended, the latest first
 */
public record DelegationsView(
        List<Row> lent,
        List<Lent> over,
        List<Delegation.What> offered,
        List<Choice> lenders,
        List<Choice> borrowers,
        boolean forOthers,
        Form form,
        Optional<Done> done) {

    /** @param mine whether the one who looks may end it */
    public record Row(Lent lent, boolean mine) {}

    private static final int MOST_OVER = 20;

    static DelegationsView of(Organisations.Kept kept, Actor actor, Form form, Optional<Done> done) {
        var organisation = kept.organisation();
        boolean all = actor.may(Operation.CHANGE_PEOPLE);
        var lenders = organisation.people().stream()
                .filter(person -> all || person.id().equals(actor.id()))
                .filter(person -> offered(person, actor).findAny().isPresent())
                .toList();
        return new DelegationsView(
                Lent.all(organisation, actor.day()).stream()
                        .map(one -> new Row(one, all || one.delegation().from().equals(actor.id())))
                        .toList(),
                over(organisation, actor),
                Arrays.stream(Delegation.What.values())
                        .filter(what -> lenders.stream().anyMatch(person -> lends(what, person, actor)))
                        .toList(),
                choices(lenders, organisation, actor),
                choices(borrowers(organisation, actor), organisation, actor),
                all,
                form,
                done);
    }

    public List<Choice> what(Say say) {
        return offered.stream()
                .map(what -> new Choice(
                        what.code(),
                        say.label(what.label())
                                + say.of("（由", " (to: ")
                                + say.of(to(what), toEn(what))
                                + say.of("代行）", ")")))
                .toList();
    }

    private static String to(Delegation.What what) {
        return what == Delegation.What.SUBMIT_TOPICS
                ? "本部门副职"
                : borrower(what).label().zh();
    }

    private static String toEn(Delegation.What what) {
        return borrower(what).label().en();
    }

    private static Stream<Delegation.What> offered(Person person, Actor actor) {
        return Arrays.stream(Delegation.What.values()).filter(what -> lends(what, person, actor));
    }

    private static boolean lends(Delegation.What what, Person person, Actor actor) {
        return person.holds(lender(what), actor.day());
    }

    private static PostKind lender(Delegation.What what) {
        return switch (what) {
            case DECIDE_TOPICS, CHAIR, PUBLISH_RULES -> PostKind.DIRECTOR;
            case SUBMIT_TOPICS -> PostKind.DEPARTMENT_HEAD;
            case SIGN_LIST, REVIEW_TOPICS -> PostKind.OFFICE_HEAD;
        };
    }

    private static PostKind borrower(Delegation.What what) {
        return switch (what) {
            case DECIDE_TOPICS, CHAIR, PUBLISH_RULES -> PostKind.DEPUTY_DIRECTOR;
            case SUBMIT_TOPICS, SIGN_LIST -> PostKind.DEPARTMENT_DEPUTY;
            case REVIEW_TOPICS -> PostKind.CLERK;
        };
    }

    private static List<Person> borrowers(Organisation organisation, Actor actor) {
        Predicate<Person> borrows = person -> person.holds(PostKind.DEPUTY_DIRECTOR, actor.day())
                || person.holds(PostKind.DEPARTMENT_DEPUTY, actor.day())
                || person.holds(PostKind.CLERK, actor.day());
        return organisation.people().stream().filter(borrows).toList();
    }

    private static List<Choice> choices(List<Person> people, Organisation organisation, Actor actor) {
        return people.stream()
                .map(person ->
                        new Choice(person.id().value(), person.name() + "（" + posts(person, organisation, actor) + "）"))
                .toList();
    }

    private static String posts(Person person, Organisation organisation, Actor actor) {
        var words = new ArrayList<String>();
        Posts.of(person, organisation, actor.day()).current().stream()
                .map(held -> held.department().orElse("")
                        + held.post().kind().label().zh())
                .forEach(words::add);
        return String.join("、", words);
    }

    private static List<Lent> over(Organisation organisation, Actor actor) {
        return organisation.delegations().stream()
                .filter(one -> one.until().isBefore(actor.day()))
                .sorted((one, other) -> other.until().compareTo(one.until()))
                .limit(MOST_OVER)
                .map(one ->
                        new Lent(one, Lent.name(one.from(), organisation), Lent.name(one.to(), organisation), false))
                .toList();
    }
}
