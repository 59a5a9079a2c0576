package yicheng.access.token;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import yicheng.access.Refusal;
import yicheng.access.Secret;
import yicheng.access.Token;
import yicheng.access.Tokens;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.journal.Transactions;
import yicheng.people.change.NameCheck;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Scope;
import yicheng.policy.Answer;
import yicheng.policy.Finding;

/** Gives the actor a token of his own. */
public final class IssueToken {

    /** @param days it is good for, 1 to {@value IssueToken#MOST_DAYS} */
    public record Command(String name, Set<Scope> scopes, int days) {}

    /** @param secret shown once; it begins with {@value IssueToken#PREFIX} and is not kept */
    public record Issued(Token token, String secret) {}

    public static final String PREFIX = "yct_";
    public static final int MOST_DAYS = 366;

    private static final int ID_LENGTH = 10;

    private final Transactions transactions;
    private final Journal journal;
    private final Tokens tokens;
    private final Supplier<String> secrets;
    private final Clock clock;

    public IssueToken(
            Transactions transactions, Journal journal, Tokens tokens, Supplier<String> secrets, Clock clock) {
        this.transactions = transactions;
        this.journal = journal;
        this.tokens = tokens;
        this.secrets = secrets;
        this.clock = clock;
    }

    public Answer<Issued> handle(Actor actor, Command command) {
        if (actor.scopes().isPresent()) {
            return Refusal.rights("令牌不能签发令牌，请登录后办理", "a token cannot issue tokens; sign in to do it");
        }
        var faults = faults(command);
        if (!faults.isEmpty()) {
            return new Answer.Refused<>(faults);
        }
        var issued = issued(actor, command);
        return transactions.inOne(() -> {
            tokens.save(issued.token());
            journal.append(entry(actor, issued.token()));
            return new Answer.Done<>(issued);
        });
    }

    private static List<Finding> faults(Command command) {
        var faults = new ArrayList<>(NameCheck.faults("name", command.name()));
        if (command.scopes().isEmpty()) {
            faults.add(
                    Refusal.of("scopes", "令牌至少要有一项权限，请选择", "a token needs at least one scope; choose from the list"));
        }
        if (command.days() < 1 || command.days() > MOST_DAYS) {
            faults.add(Refusal.of(
                    "days",
                    "有效期 %d 天，应为 1 至 %d 天".formatted(command.days(), MOST_DAYS),
                    "%d days is not between 1 and %d".formatted(command.days(), MOST_DAYS)));
        }
        return faults;
    }

    private Issued issued(Actor actor, Command command) {
        var secret = PREFIX + secrets.get();
        var now = clock.instant();
        var token = new Token(
                new Token.Id(Secret.readable(secrets.get(), ID_LENGTH)),
                actor.id(),
                command.name().strip(),
                command.scopes(),
                Secret.hash(secret),
                now,
                now.plus(Duration.ofDays(command.days())),
                Optional.empty());
        return new Issued(token, secret);
    }

    private static Entry entry(Actor actor, Token token) {
        var scopes = token.scopes().stream().map(Scope::code).sorted().collect(Collectors.joining(" "));
        return Entry.of(
                token.issued(),
                actor.id().value(),
                "token.issued",
                "token/" + token.id().value(),
                Map.of(
                        "name",
                        token.name(),
                        "scopes",
                        scopes,
                        "expires",
                        token.expires().toString()));
    }
}
