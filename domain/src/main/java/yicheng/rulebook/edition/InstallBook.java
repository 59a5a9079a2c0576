package yicheng.rulebook.edition;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.journal.Transactions;
import yicheng.policy.BookFiles;
import yicheng.policy.Edition;
import yicheng.policy.RuleBench;

/**
 * Gives an installation the rule book that came with the program: to a new one as its first edition; to one whose book lacks
 * files that the program has come to need, the book in force with those files added. The rest of an office's own book is
 * never touched.
 */
public final class InstallBook {

    private static final String FLOOR = "floor.examples.csv";
    private static final String FIRST = "第一版（随附）";

    private final Editions editions;
    private final RuleBench bench;
    private final Transactions transactions;
    private final Journal journal;
    private final Clock clock;

    public InstallBook(Editions editions, RuleBench bench, Transactions transactions, Journal journal, Clock clock) {
        this.editions = editions;
        this.bench = bench;
        this.transactions = transactions;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param shipped passes its check
     * @return the edition it made; empty where there was nothing to add
     */
    public Optional<PublishedEdition> handle(BookFiles shipped) {
        var all = editions.all();
        if (all.isEmpty()) {
            return Optional.of(keep(1, shipped, FIRST, "随程序提供"));
        }
        var own = Editions.inForce(all, clock.instant())
                .flatMap(edition -> editions.files(edition.number()))
                .orElseThrow();
        var completed = completed(own, shipped);
        return completed.map(files -> next(files, "程序更新，补入新增的章节"));
    }

    /**
     * The way out where a program no longer reads the book in force: the shipped one takes its place, with the office's own
     * floor where it still holds; the office's own stays in the history. Empty where the book in force is read, and nothing
     * is to be done.
     */
    public Optional<PublishedEdition> adopt(BookFiles shipped, String reason) {
        var own = Editions.inForce(editions.all(), clock.instant())
                .flatMap(edition -> editions.files(edition.number()))
                .orElseThrow();
        if (bench.check(own).passes()) {
            return Optional.empty();
        }
        var withFloor = Optional.ofNullable(own.byName().get(FLOOR))
                .map(floor -> shipped.with(FLOOR, floor))
                .filter(book -> bench.check(book).passes());
        return Optional.of(next(withFloor.orElse(shipped), reason));
    }

    private PublishedEdition next(BookFiles files, String reason) {
        int number = editions.all().size() + 1;
        return keep(number, files, "第%d版".formatted(number), reason);
    }

    /** A chapter may be written as .dslr or as .drl: only one of them is needed. */
    private static Optional<BookFiles> completed(BookFiles own, BookFiles shipped) {
        var files = new TreeMap<>(own.byName());
        for (Map.Entry<String, byte[]> file : shipped.byName().entrySet()) {
            boolean written = file.getKey().endsWith(".dslr")
                    && files.containsKey(file.getKey().replace(".dslr", ".drl"));
            if (!written) {
                files.putIfAbsent(file.getKey(), file.getValue());
            }
        }
        return files.size() > own.byName().size() ? Optional.of(new BookFiles(files)) : Optional.empty();
    }

    private PublishedEdition keep(int number, BookFiles files, String name, String reason) {
        var edition = bench.load(files, name).edition();
        return transactions.inOne(() -> {
            var now = clock.instant();
            var published = PublishedEdition.shipped(number, new Edition(edition.id(), name), now, reason);
            editions.save(published, files);
            journal.append(Entry.of(
                    now,
                    Entry.SYSTEM,
                    "rules.installed",
                    published.subject(),
                    Map.of("edition", edition.id(), "reason", reason)));
            return published;
        });
    }
}
