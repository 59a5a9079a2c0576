package yicheng.access.token;

import java.util.Comparator;
import java.util.List;
import yicheng.access.Token;
import yicheng.access.Tokens;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;

/** The tokens one has, or all there are; revoked and expired ones too, newest first. */
public final class ListTokens {

    /** @param everybodys not only one's own; for whoever manages accounts */
    public record Command(boolean everybodys) {}

    private final Tokens tokens;

    public ListTokens(Tokens tokens) {
        this.tokens = tokens;
    }

    public Answer<List<Token>> handle(Actor actor, Command command) {
        if (command.everybodys() && !actor.may(Operation.MANAGE_ACCOUNTS)) {
            return actor.refused(Operation.MANAGE_ACCOUNTS);
        }
        var list = command.everybodys() ? tokens.all() : tokens.of(actor.id());
        return new Answer.Done<>(list.stream()
                .sorted(Comparator.comparing(Token::issued).reversed())
                .toList());
    }
}
