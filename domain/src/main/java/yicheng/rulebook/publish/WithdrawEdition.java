package yicheng.rulebook.publish;

import java.time.Clock;
import java.util.Map;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.journal.Transactions;
import yicheng.journal.Unknown;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Ground;
import yicheng.rulebook.draft.DraftRules;
import yicheng.rulebook.edition.Editions;
import yicheng.rulebook.edition.PublishedEdition;

/** Takes an edition back that was published and has not come into force. */
public final class WithdrawEdition {

    public record Command(int edition, String reason) {}

    private final Editions editions;
    private final PublishNotices notices;
    private final Transactions transactions;
    private final Journal journal;
    private final Clock clock;

    public WithdrawEdition(
            Editions editions, PublishNotices notices, Transactions transactions, Journal journal, Clock clock) {
        this.editions = editions;
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
            editions.withdraw(edition.number(), now);
            var entry = Entry.of(
                    now,
                    actor.id().value(),
                    "rules.withdrawn",
                    edition.subject(),
                    Map.of("reason", command.reason().strip()));
            journal.append(actor.lender(Operation.PUBLISH_RULES)
                    .map(lender -> entry.onBehalfOf(lender.id().value()))
                    .orElse(entry));
            notices.withdrawn(edition, command.reason().strip(), now);
            return new Answer.Done<>(edition.withdrawn(now));
        });
    }
}
