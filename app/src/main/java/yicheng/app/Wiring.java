package yicheng.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;
import yicheng.Office;
import yicheng.Ports;
import yicheng.RulesDesk;
import yicheng.access.Passwords;
import yicheng.access.Secret;
import yicheng.app.demo.DemoPasswords;
import yicheng.app.install.BookFolder;
import yicheng.app.install.DataFolder;
import yicheng.app.install.Installation;
import yicheng.app.install.KeptOffice;
import yicheng.app.install.Offices;
import yicheng.app.install.Store;
import yicheng.app.install.UnusableBook;
import yicheng.calendar.HolidayYears;
import yicheng.journal.AcceptClock;
import yicheng.journal.Recorded;
import yicheng.journal.VerifyJournal;
import yicheng.journal.VerifyJournal.Verified;
import yicheng.meeting.arrangement.Arrangements;
import yicheng.persistence.CsvHolidayYears;
import yicheng.persistence.access.Argon2Passwords;
import yicheng.persistence.database.Database;
import yicheng.policy.BookFiles;
import yicheng.policy.RuleBench;
import yicheng.policy.RuleBook;
import yicheng.rulebook.edition.Editions;
import yicheng.rulebook.edition.InstallBook;
import yicheng.rulebook.edition.PublishedEdition;
import yicheng.rules.DroolsRuleBench;
import yicheng.rules.OneEdition;
import yicheng.rules.book.Chapters;
import yicheng.rules.book.ShippedBook;

/** Puts an office together; the only place that knows every module. */
public final class Wiring implements Offices {

    private static final int SET_UP_CODE = 12;
    private static final String SHIPPED = "第一版（随附）";
    private static final Instant BEFORE_ANY_DEMONSTRATION = Instant.parse("2020-01-01T00:00:00Z");

    @Override
    public RulesDesk desk(Installation installation) throws IOException {
        var calendar = calendar(installation);
        return new RulesDesk(
                new OneEdition(book(installation)), calendar, () -> Arrangements.NONE, installation.clock());
    }

    /** The folder of rules that an installation names is not what the office runs on: that are the editions it keeps. */
    @Override
    public KeptOffice open(Installation installation, Store store) throws IOException {
        var passwords = new Argon2Passwords(Runtime.getRuntime().availableProcessors());
        var calendar = calendar(installation);
        var bench = bench(installation.cache());
        if (store instanceof Store.InFolder place) {
            var folder = new DataFolder(place.folder());
            return locked(folder, () -> kept(bench, calendar, installation.clock(), database(folder), passwords));
        }
        return kept(bench, calendar, installation.clock(), shared((Store.OnPostgresql) store), passwords);
    }

    @Override
    public KeptOffice demonstration(Installation installation, DataFolder folder) throws IOException {
        var calendar = calendar(installation);
        var bench = bench(installation.cache());
        var passwords = new DemoPasswords(new Secrets());
        return locked(folder, () -> {
            folder.becomeDemonstration();
            var database = database(folder);
            install(
                    bench,
                    database,
                    Clock.fixed(BEFORE_ANY_DEMONSTRATION, installation.clock().getZone()));
            return kept(bench, calendar, installation.clock(), database, passwords);
        });
    }

    /**
     * A store that has no rule book yet is given the shipped one as its first edition.
     *
     * @param database is closed with the office
     */
    public static KeptOffice kept(
            RuleBench bench, HolidayYears calendar, Clock clock, Database database, Passwords passwords) {
        install(bench, database, clock);
        var secrets = new Secrets();
        var setUpCode = Secret.readable(secrets.get(), SET_UP_CODE);
        var office = new Office(new Ports(
                bench,
                database.editions(),
                database.drafts(),
                database.reports(),
                database.archive(),
                calendar,
                database.noticedYears(),
                clock,
                secrets,
                new TimeOrderedIds(clock),
                database.transactions(),
                database.journal(),
                database.organisations(),
                database.accounts(),
                database.sessions(),
                database.tokens(),
                passwords,
                database.topics(),
                database.attachments(),
                database.repeats(),
                database.meetings(),
                database.topicLists(),
                database.scans(),
                database.agendas(),
                database.leaves(),
                database.observers(),
                database.rolls(),
                database.notices(),
                database.adhocMeetings(),
                database.preparations(),
                Optional.of(setUpCode)));
        try {
            office.ruleBook();
        } catch (IllegalArgumentException doesNotPass) {
            requireUsable(bench, database, clock);
            throw doesNotPass;
        }
        var round = Round.of(office, database.transactions(), database.sessions(), database.repeats(), clock);
        return new KeptOffice(office, setUpCode, round, List.of(database));
    }

    private static void install(RuleBench bench, Database database, Clock clock) {
        installing(bench, database, clock).handle(ShippedBook.files());
    }

    private static InstallBook installing(RuleBench bench, Database database, Clock clock) {
        return new InstallBook(database.editions(), bench, database.transactions(), database.journal(), clock);
    }

    /** An edition that an earlier program took may hold sentences that this one no longer has. */
    private static void requireUsable(RuleBench bench, Database database, Clock clock) {
        var number = Editions.inForce(database.editions().all(), clock.instant())
                .orElseThrow()
                .number();
        var check = bench.check(database.editions().files(number).orElseThrow());
        if (!check.passes()) {
            throw new UnusableBook(check);
        }
    }

    private interface Opening {
        KeptOffice open() throws IOException;
    }

    /** No second server on the same folder. */
    private static KeptOffice locked(DataFolder folder, Opening opening) throws IOException {
        var lock = folder.locked();
        try {
            return opening.open().closing(lock);
        } catch (RuntimeException | IOException unusable) {
            lock.close();
            throw unusable;
        }
    }

    private static Database database(DataFolder folder) {
        return Database.inFolder(folder.path());
    }

    private static Database shared(Store.OnPostgresql store) {
        var source = new PGSimpleDataSource();
        source.setUrl(store.address());
        source.setUser(store.user());
        source.setPassword(store.password());
        source.setApplicationName("yicheng");
        return Database.postgresql(source);
    }

    @Override
    public RuleBench bench(Optional<Path> cache) {
        return new DroolsRuleBench(Chapters.all(), cache);
    }

    @Override
    public BookFiles shippedBook() {
        return ShippedBook.files();
    }

    @Override
    public Map<String, byte[]> shippedCalendar() {
        return CsvHolidayYears.shippedFiles();
    }

    @Override
    public Verified verifyJournal(Path data) {
        try (var readable = Database.journalIn(data)) {
            return new VerifyJournal(readable.journal()).handle();
        }
    }

    @Override
    public Recorded acceptClock(DataFolder data, Clock clock, String reason) throws IOException {
        verifyJournal(data.path());
        var lock = data.locked();
        try (lock;
                var database = database(data)) {
            return new AcceptClock(database.transactions(), database.journal(), clock)
                    .handle(new AcceptClock.Command(reason));
        }
    }

    @Override
    public Optional<PublishedEdition> adoptShippedBook(DataFolder data, Clock clock, String reason) throws IOException {
        verifyJournal(data.path());
        var lock = data.locked();
        try (lock;
                var database = database(data)) {
            return installing(bench(Optional.empty()), database, clock).adopt(ShippedBook.files(), reason);
        }
    }

    private static HolidayYears calendar(Installation installation) {
        return installation.calendar().map(CsvHolidayYears::in).orElseGet(CsvHolidayYears::shipped);
    }

    private RuleBook book(Installation installation) throws IOException {
        var bench = bench(installation.cache());
        if (installation.rules().isEmpty()) {
            return loaded(bench, shippedBook(), SHIPPED);
        }
        var folder = installation.rules().get();
        return loaded(
                bench,
                BookFolder.read(folder),
                folder.toAbsolutePath().getFileName().toString());
    }

    private static RuleBook loaded(RuleBench bench, BookFiles files, String name) {
        try {
            return bench.load(files, name);
        } catch (IllegalArgumentException doesNotPass) {
            var check = bench.check(files);
            if (check.passes()) {
                throw doesNotPass;
            }
            throw new UnusableBook(check);
        }
    }
}
