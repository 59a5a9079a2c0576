package yicheng.web.pages.lists;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.agenda.list.ListStage;
import yicheng.agenda.list.Signature;
import yicheng.agenda.list.TopicList;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;

/**
 * What this person can do on the sheet as it stands.
 *
 * @param lender for whom he acts
 * @param aside why it must be somebody else although it is his right
 * @param signers those whose name can stand on a paper copy
 */
public record Powers(
        boolean signs,
        boolean decides,
        boolean sendsBack,
        boolean recompiles,
        boolean entersPaper,
        boolean contests,
        Optional<Person> lender,
        Optional<Text> aside,
        List<Person> signers) {

    static Powers of(Actor actor, TopicList list) {
        var next = next(list.stage());
        var own = next.filter(actor::mayEverywhere).isPresent();
        var aside = own ? aside(actor, list) : Optional.<Text>empty();
        return new Powers(
                own && aside.isEmpty() && list.stage() == ListStage.COMPILED,
                own && aside.isEmpty() && list.stage() == ListStage.SIGNED,
                own,
                list.stage().isOpen() && actor.mayEverywhere(Operation.COMPILE_LISTS),
                next.isPresent() && actor.mayEverywhere(Operation.ENTER_PAPER),
                contests(actor, list),
                next.flatMap(actor::lender),
                aside,
                next.map(operation -> signers(actor, list, operation)).orElse(List.of()));
    }

    /** The right that the next step takes. */
    private static Optional<Operation> next(ListStage stage) {
        return switch (stage) {
            case COMPILED -> Optional.of(Operation.SIGN_LISTS);
            case SIGNED -> Optional.of(Operation.DECIDE_LISTS);
            case SENT_BACK, DECIDED, EXPIRED -> Optional.empty();
        };
    }

    private static Optional<Text> aside(Actor actor, TopicList list) {
        if (list.compiled().by().equals(actor.id())) {
            return Optional.of(Text.of("清单由您拟制，须由另一人办理", "you compiled the list; somebody else has to do this"));
        }
        return list.signed().filter(signed -> signed.by().equals(actor.id())).isPresent()
                ? Optional.of(Text.of("清单由您签字，须由另一人审定", "you signed the list; somebody else has to decide it"))
                : Optional.empty();
    }

    private static boolean contests(Actor actor, TopicList list) {
        return Stream.of(list.signed(), list.decided())
                .flatMap(Optional::stream)
                .anyMatch(signature ->
                        signature.by().equals(actor.id()) && signature.paper().isPresent() && !signature.isContested());
    }

    private static List<Person> signers(Actor actor, TopicList list, Operation operation) {
        return actor.organisation().people().stream()
                .filter(person ->
                        Actor.of(person, actor.organisation(), actor.day()).mayEverywhere(operation))
                .filter(person -> !list.compiled().by().equals(person.id()))
                .filter(person -> list.signed()
                        .map(Signature::by)
                        .filter(person.id()::equals)
                        .isEmpty())
                .toList();
    }
}
