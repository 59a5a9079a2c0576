package yicheng.people.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import yicheng.people.Department;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.people.Post;
import yicheng.people.PostKind;
import yicheng.policy.Answer;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.policy.Mender;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/**
 * Who acts, with the posts of that day.
 *
 * @param scopes of the API token that is used; empty where the person has signed in
 * @param request marks a repeated request as the same one
 */
public record Actor(
        Person person,
        Organisation organisation,
        LocalDate day,
        Optional<Set<Scope>> scopes,
        Optional<RequestKey> request) {

    /** The sender's own key for one request, and what that request asked for. */
    public record RequestKey(String key, String fingerprint) {}

    public static Actor of(Person person, Organisation organisation, LocalDate day) {
        return new Actor(person, organisation, day, Optional.empty(), Optional.empty());
    }

    public Actor within(Set<Scope> granted) {
        return new Actor(person, organisation, day, Optional.of(Set.copyOf(granted)), request);
    }

    public Actor asking(RequestKey key) {
        return new Actor(person, organisation, day, scopes, Optional.of(key));
    }

    /** With the posts and the delegations of another day: for what belongs to a meeting of that day. */
    public Actor on(LocalDate other) {
        return new Actor(person, organisation, other, scopes, request);
    }

    public Person.Id id() {
        return person.id();
    }

    /** For at least some department. */
    public boolean may(Operation operation) {
        return inScope(operation) && person.postsOn(day).anyMatch(post -> reaches(operation, post, post.department()));
    }

    /** For what belongs to that department. */
    public boolean may(Operation operation, Department.Id department) {
        return inScope(operation)
                && person.postsOn(day).anyMatch(post -> reaches(operation, post, Optional.of(department)));
    }

    /** For every department there is. */
    public boolean mayEverywhere(Operation operation) {
        return inScope(operation)
                && person.postsOn(day)
                        .anyMatch(post -> operation.reachOf(post.kind()) == Reach.ALL
                                || operation.reachOf(post.kind()) == Reach.IF_DELEGATED && isLent(operation));
    }

    /** The departments for which it is allowed without being allowed everywhere. */
    public Set<Department.Id> departments(Operation operation) {
        return person.departmentsOn(day)
                .filter(department -> may(operation, department))
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean holds(PostKind kind) {
        return person.holds(kind, day);
    }

    /** Says no to the operation, and who may do it instead. */
    public <T> Answer<T> refused(Operation operation) {
        return new Answer.Refused<>(Ground.RIGHTS, List.of(refusal(operation)));
    }

    /** Whose right it is, for what belongs to that department, where this one only acts for another. */
    public Optional<Person> lender(Operation operation, Department.Id department) {
        if (person.postsOn(day).anyMatch(post -> isHolder(operation, post, department))) {
            return Optional.empty();
        }
        return operation.lent().stream()
                .flatMap(what -> organisation.lenders(what, id(), day))
                .filter(lender -> lender.postsOn(day).anyMatch(post -> isHolder(operation, post, department)))
                .findFirst();
    }

    /** The same for what belongs to no department. */
    public Optional<Person> lender(Operation operation) {
        if (person.postsOn(day).anyMatch(post -> operation.reachOf(post.kind()) == Reach.ALL)) {
            return Optional.empty();
        }
        return operation.lent().stream()
                .flatMap(what -> organisation.lenders(what, id(), day))
                .filter(lender -> lender.postsOn(day).anyMatch(post -> operation.reachOf(post.kind()) == Reach.ALL))
                .findFirst();
    }

    /** Has the right without anybody lending it. */
    private static boolean isHolder(Operation operation, Post post, Department.Id department) {
        return switch (operation.reachOf(post.kind())) {
            case ALL -> true;
            case OWN -> post.department().filter(department::equals).isPresent();
            case NONE, IF_DELEGATED, OWN_IF_DELEGATED -> false;
        };
    }

    /** True for who has signed in, and for a token that was given this scope. */
    public boolean isGranted(Scope scope) {
        return scopes.map(granted -> granted.contains(scope)).orElse(true);
    }

    private boolean inScope(Operation operation) {
        return isGranted(operation.scope());
    }

    private boolean reaches(Operation operation, Post post, Optional<Department.Id> department) {
        return switch (operation.reachOf(post.kind())) {
            case NONE -> false;
            case ALL -> true;
            case IF_DELEGATED -> isLent(operation);
            case OWN -> department.isPresent() && post.department().equals(department);
            case OWN_IF_DELEGATED ->
                department.isPresent() && post.department().equals(department) && isLentBy(operation, department.get());
        };
    }

    private boolean isLent(Operation operation) {
        return operation.lent().stream()
                .flatMap(what -> organisation.lenders(what, id(), day))
                .anyMatch(lender -> lender.postsOn(day).anyMatch(post -> operation.reachOf(post.kind()) == Reach.ALL));
    }

    private boolean isLentBy(Operation operation, Department.Id department) {
        return operation.lent().stream()
                .flatMap(what -> organisation.lenders(what, id(), day))
                .anyMatch(lender -> lender.postsOn(day)
                        .anyMatch(post -> operation.reachOf(post.kind()) == Reach.OWN
                                && post.department().filter(department::equals).isPresent()));
    }

    private Finding refusal(Operation operation) {
        var text =
                inScope(operation) ? may(operation) ? elsewhere(operation) : nowhere(operation) : outOfScope(operation);
        var rule = new RuleRef(
                "check.rights",
                Text.of("各项工作由规定的岗位办理", "each act is for the posts the policy names"),
                operation.clause());
        return new Finding(
                rule,
                Effect.RETURN,
                Optional.empty(),
                text,
                Mender.OFFICE,
                false,
                Optional.of(operation.label().zh()));
    }

    private static Text elsewhere(Operation operation) {
        return Text.of(
                "这不是您部门的议题，您只能在本部门范围内%s".formatted(operation.label().zh()),
                "this belongs to another department; you may %s of your own"
                        .formatted(operation.label().en()));
    }

    private static Text nowhere(Operation operation) {
        var who = operation.holders().stream().map(PostKind::label).toList();
        return Text.of(
                "您不能%s，请由%s办理%s"
                        .formatted(
                                operation.label().zh(),
                                who.stream().map(Text::zh).collect(Collectors.joining("、")),
                                operation == Operation.PROPOSE_ADHOC ? "；部门有需要的，请报分管领导提议" : ""),
                "you may not %s; it is for the %s%s"
                        .formatted(
                                operation.label().en(),
                                who.stream().map(Text::en).collect(Collectors.joining(", ")),
                                operation == Operation.PROPOSE_ADHOC ? "; ask the leader in charge of you" : ""));
    }

    private static Text outOfScope(Operation operation) {
        return Text.of(
                "此令牌没有 %s 权限，请换用有此权限的令牌".formatted(operation.scope().code()),
                "this token lacks the scope %s; use one that has it"
                        .formatted(operation.scope().code()));
    }
}
