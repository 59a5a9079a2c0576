package yicheng.rulebook.publish;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.journal.StaleVersion;
import yicheng.journal.Transactions;
import yicheng.journal.Unknown;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Edition;
import yicheng.policy.Ground;
import yicheng.policy.RuleBench;
import yicheng.policy.RuleBook;
import yicheng.policy.RuleBooks;
import yicheng.rulebook.draft.BookDraft;
import yicheng.rulebook.draft.DraftRules;
import yicheng.rulebook.draft.Drafts;
import yicheng.rulebook.edition.Editions;
import yicheng.rulebook.edition.PublishedEdition;
import yicheng.rulebook.replay.ReplayReport;

/**
 * Somebody who did not write it publishes a draft (policy 3, rule 12), knowing by its report what it changes. What was
 * judged since the report is looked at first, so that nothing changes that the report does not show.
 */
public final class PublishDraft {

    /**
     * @param report hash of the replay
     * @param from when it comes into force, in the office's zone; empty for at once
     */
    public record Command(
            BookDraft.Id draft, long basedOn, String report, String reason, Optional<LocalDateTime> from) {}

    private final Drafts drafts;
    private final Editions editions;
    private final RuleBooks books;
    private final RuleBench bench;
    private final WhoPublishes whoPublishes;
    private final Demands demands;
    private final SinceReplay sinceReplay;
    private final KeepAnnounced keepAnnounced;
    private final PublishNotices notices;
    private final Transactions transactions;
    private final Journal journal;
    private final Clock clock;

    public PublishDraft(
            Drafts drafts,
            Editions editions,
            RuleBooks books,
            RuleBench bench,
            WhoPublishes whoPublishes,
            Demands demands,
            SinceReplay sinceReplay,
            KeepAnnounced keepAnnounced,
            PublishNotices notices,
            Transactions transactions,
            Journal journal,
            Clock clock) {
        this.drafts = drafts;
        this.editions = editions;
        this.books = books;
        this.bench = bench;
        this.whoPublishes = whoPublishes;
        this.demands = demands;
        this.sinceReplay = sinceReplay;
        this.keepAnnounced = keepAnnounced;
        this.notices = notices;
        this.transactions = transactions;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @throws Unknown where there is no such draft
     * @throws StaleVersion when somebody else changed it meanwhile
     */
    public Answer<PublishedEdition> handle(Actor actor, Command command) {
        if (!actor.mayEverywhere(Operation.PUBLISH_RULES)) {
            return actor.refused(Operation.PUBLISH_RULES);
        }
        var kept = drafts.find(command.draft())
                .orElseThrow(() -> new Unknown("rules-draft", command.draft().value()));
        if (kept.version() != command.basedOn()) {
            throw new StaleVersion(kept.draft().subject(), command.basedOn());
        }
        return whoPublishes
                .mayPublish(actor, kept.draft())
                .then(draft -> demands.of(draft, command.report(), command.reason(), command.from()))
                .then(report -> {
                    var book = bench.load(kept.draft().files(), nextName());
                    var looked = clock.instant();
                    return sinceReplay
                            .sinceReport(report, book)
                            .then(same -> keep(actor, command, report, book, looked));
                });
    }

    private Answer<PublishedEdition> keep(
            Actor actor, Command command, ReplayReport report, RuleBook book, Instant looked) {
        return transactions.inOne(() -> {
            var kept = drafts.find(command.draft()).orElseThrow();
            if (kept.version() != command.basedOn()) {
                throw new StaleVersion(kept.draft().subject(), command.basedOn());
            }
            var awaited = editions.all().stream()
                    .filter(edition -> edition.isAwaited(clock.instant()))
                    .findFirst();
            if (awaited.isPresent()) {
                return waiting(awaited.get());
            }
            var inForce = Editions.inForce(editions.all(), clock.instant())
                    .map(one -> one.edition().id());
            if (!inForce.equals(Optional.of(report.base().id()))) {
                return Demands.refused(
                        Ground.STATE,
                        DraftRules.REPLAYED,
                        "report",
                        "刚刚另有规则生效，请重新回放",
                        "other rules came into force just now; replay it again");
            }
            return sinceReplay
                    .since(looked, report, book)
                    .then(same -> new Answer.Done<>(published(actor, command, kept, book)));
        });
    }

    private PublishedEdition published(Actor actor, Command command, Drafts.Kept kept, RuleBook book) {
        var now = clock.instant();
        var from =
                command.from().map(at -> at.atZone(clock.getZone()).toInstant()).orElse(now);
        int number = nextNumber();
        var edition = new PublishedEdition(
                number,
                new Edition(book.edition().id(), nextName()),
                now,
                from,
                kept.draft().authors(),
                Optional.of(actor.id()),
                actor.lender(Operation.PUBLISH_RULES).map(Person::id),
                command.reason().strip(),
                command.report(),
                again(book.edition().id()),
                Optional.empty());
        keepAnnounced.keep(books.inForce(), book, LocalDateTime.ofInstant(from, clock.getZone()));
        editions.save(edition, kept.draft().files());
        drafts.save(kept.draft().ended(BookDraft.State.PUBLISHED), now, kept.version());
        journal.append(entry(actor, edition));
        notices.published(edition, now);
        return edition;
    }

    /** The edition that said the same before. */
    private OptionalInt again(String id) {
        return editions.all().stream()
                .filter(edition -> edition.edition().id().equals(id))
                .mapToInt(PublishedEdition::number)
                .findFirst();
    }

    private int nextNumber() {
        return editions.all().size() + 1;
    }

    private String nextName() {
        return "第%d版".formatted(nextNumber());
    }

    private static Entry entry(Actor actor, PublishedEdition edition) {
        var content = new TreeMap<>(Map.of(
                "edition", edition.edition().id(),
                "from", edition.from().toString(),
                "authors", edition.authors().stream().map(Person.Id::value).collect(Collectors.joining(",")),
                "reason", edition.reason(),
                "report", edition.report()));
        edition.again().ifPresent(number -> content.put("again", String.valueOf(number)));
        var entry = Entry.of(edition.published(), actor.id().value(), "rules.published", edition.subject(), content);
        return edition.lender().map(Person.Id::value).map(entry::onBehalfOf).orElse(entry);
    }

    private static <T> Answer<T> waiting(PublishedEdition awaited) {
        return Demands.refused(
                Ground.STATE,
                DraftRules.FROM,
                "draft",
                "%s已发布、尚未生效；请等它生效，或先撤回".formatted(awaited.edition().name()),
                "%s is published and not in force yet; wait for it, or withdraw it first"
                        .formatted(awaited.edition().name()));
    }
}
