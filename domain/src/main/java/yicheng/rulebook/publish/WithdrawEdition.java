package yicheng.rulebook.publish;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.journal.Transactions;
import yicheng.journal.Unknown;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Ground;
import yicheng.policy.RuleBooks;
import yicheng.rulebook.draft.DraftRules;
import yicheng.rulebook.edition.Editions;
import yicheng.rulebook.edition.PublishedEdition;
import yicheng.rulebook.edition.Withdrawal;

/** Takes an edition back that was published and has not come into force. */
public final class WithdrawEdition {

    public record Command(int edition, String reason) {}

    private final Editions editions;
    private final RuleBooks books;
    private final KeepAnnounced keepAnnounced;
    private final PublishNotices notices;
    private final Transactions transactions;
    private final Journal journal;
    private final Clock clock;

    public WithdrawEdition(
            Editions editions,
            RuleBooks books,
            KeepAnnounced keepAnnounced,
            PublishNotices notices,
            Transactions transactions,
            Journal journal,
            Clock clock) {
        this.editions = editions;
        this.books = books;
        this.keepAnnounced = keepAnnounced;
        this.notices = notices;
        this.transactions = transactions;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws Unknown where there is no such edition */
    public Answer<PublishedEdition> handle(Actor actor, Command command) {
        if (!actor.mayEverywhere(Operation.PUBLISH_RULES)) {
            return actor.refused(Operation.PUBLISH_RULES);
        }
        if (command.reason().isBlank() || command.reason().length() > Demands.LONGEST_REASON) {
            return Demands.refused(
                    Ground.POLICY,
                    DraftRules.REASON,
                    "reason",
                    "请写明为什么撤回，不超过 %d 个字".formatted(Demands.LONGEST_REASON),
                    "say why it is taken back, in at most %d characters".formatted(Demands.LONGEST_REASON));
        }
        return transactions.inOne(() -> {
            var edition = editions.all().stream()
                    .filter(one -> one.number() == command.edition())
                    .findFirst()
                    .orElseThrow(() -> new Unknown("edition", String.valueOf(command.edition())));
            var now = clock.instant();
            if (!edition.isAwaited(now)) {
                return Demands.refused(
                        Ground.STATE,
                        DraftRules.FROM,
                        "edition",
                        "%s已经生效或已撤回；要改回从前的规则，请以旧版另起草稿发布"
                                .formatted(edition.edition().name()),
                        "it is in force or withdrawn already; to go back, publish an old edition again");
            }
            var withdrawal = new Withdrawal(
                    now,
                    Optional.of(actor.id()),
                    actor.lender(Operation.PUBLISH_RULES).map(Person::id),
                    command.reason().strip());
            keepAnnounced.free(books.inForce().edition());
            editions.withdraw(edition.number(), withdrawal);
            var entry = Entry.of(
                    now,
                    actor.id().value(),
                    "rules.withdrawn",
                    edition.subject(),
                    Map.of("reason", withdrawal.reason()));
            journal.append(withdrawal
                    .lender()
                    .map(Person.Id::value)
                    .map(entry::onBehalfOf)
                    .orElse(entry));
            notices.withdrawn(edition, withdrawal.reason(), now);
            return new Answer.Done<>(edition.withdrawn(withdrawal));
        });
    }
}
