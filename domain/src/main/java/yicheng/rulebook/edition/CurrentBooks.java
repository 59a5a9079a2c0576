package yicheng.rulebook.edition;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import yicheng.policy.RuleBench;
import yicheng.policy.RuleBook;
import yicheng.policy.RuleBooks;

/**
 * The rule books of an installation. Which one is in force is worked out again only when an edition was published or one
 * comes into force; who began with a book goes on with it.
 */
public final class CurrentBooks implements RuleBooks {

    private static final int MOST_PAST = 8;

    private record InForce(long version, PublishedEdition edition, RuleBook book, Instant until) {
        boolean holds(long now, Instant at) {
            return version == now && at.isBefore(until);
        }
    }

    private final Editions editions;
    private final RuleBench bench;
    private final Clock clock;
    private final Map<String, Optional<RuleBook>> past = new ConcurrentHashMap<>();
    private volatile InForce seen;

    /** @param editions at least one of them in force */
    public CurrentBooks(Editions editions, RuleBench bench, Clock clock) {
        this.editions = editions;
        this.bench = bench;
        this.clock = clock;
    }

    @Override
    public RuleBook inForce() {
        return now().book();
    }

    /** The edition behind {@link #inForce()}. */
    public PublishedEdition editionInForce() {
        return now().edition();
    }

    @Override
    public Optional<RuleBook> edition(String id) {
        var current = now();
        if (current.book().edition().id().equals(id)) {
            return Optional.of(current.book());
        }
        var kept = past.get(id);
        return kept != null ? kept : pastEdition(id);
    }

    private Optional<RuleBook> pastEdition(String id) {
        var found = editions.all().stream()
                .filter(edition -> edition.edition().id().equals(id))
                .findFirst();
        return found.flatMap(edition -> {
            if (past.size() >= MOST_PAST) {
                past.clear();
            }
            return past.computeIfAbsent(id, any -> readable(edition));
        });
    }

    /** Empty for one that an earlier program took and this one does not understand. */
    private Optional<RuleBook> readable(PublishedEdition edition) {
        try {
            return Optional.of(loaded(edition));
        } catch (IllegalArgumentException notUnderstood) {
            return Optional.empty();
        }
    }

    private InForce now() {
        var current = seen;
        long version = editions.version();
        var at = clock.instant();
        return current != null && current.holds(version, at) ? current : changed(version, at);
    }

    private synchronized InForce changed(long version, Instant at) {
        var current = seen;
        if (current == null || !current.holds(version, at)) {
            current = read(version, at, Optional.ofNullable(current));
            seen = current;
        }
        return current;
    }

    private InForce read(long version, Instant at, Optional<InForce> before) {
        var all = editions.all();
        var edition = Editions.inForce(all, at)
                .orElseThrow(() -> new IllegalStateException("no edition of the rule book is in force"));
        var book = before.filter(same -> same.book().edition().equals(edition.edition()))
                .map(InForce::book)
                .orElseGet(() -> loaded(edition));
        return new InForce(version, edition, book, next(all, at));
    }

    private static Instant next(List<PublishedEdition> all, Instant at) {
        return all.stream()
                .filter(edition -> edition.isAwaited(at))
                .map(PublishedEdition::from)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    private RuleBook loaded(PublishedEdition edition) {
        var files = editions.files(edition.number())
                .orElseThrow(() -> new IllegalStateException("edition %d lacks its files".formatted(edition.number())));
        return bench.load(files, edition.edition().name());
    }
}
