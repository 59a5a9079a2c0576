package yicheng.access.account;

import java.util.List;
import java.util.Optional;
import yicheng.access.Account;
import yicheng.access.Accounts;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;

/** Who of the organisation can get in, by which login, and who cannot. */
public final class ListAccounts {

    /** @param login none where the person has no account */
    public record Listed(Person person, Optional<String> login, boolean mustChange, boolean closed) {}

    private final Accounts accounts;

    public ListAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /** In the order people stand in the organisation. */
    public Answer<List<Listed>> handle(Actor actor) {
        if (!actor.may(Operation.MANAGE_ACCOUNTS)) {
            return actor.refused(Operation.MANAGE_ACCOUNTS);
        }
        var all = accounts.all().stream().map(Accounts.Kept::account).toList();
        return new Answer.Done<>(actor.organisation().people().stream()
                .map(person -> listed(person, all))
                .toList());
    }

    private static Listed listed(Person person, List<Account> accounts) {
        return accounts.stream()
                .filter(account -> account.person().equals(person.id()))
                .findFirst()
                .map(account ->
                        new Listed(person, Optional.of(account.login()), account.mustChange(), account.closed()))
                .orElse(new Listed(person, Optional.empty(), false, false));
    }
}
