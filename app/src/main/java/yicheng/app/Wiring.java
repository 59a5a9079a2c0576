package yicheng.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;
import yicheng.Office;
import yicheng.Ports;
import yicheng.RulesDesk;
import yicheng.access.Secret;
import yicheng.app.install.BookFolder;
import yicheng.app.install.Installation;
import yicheng.app.install.KeptOffice;
import yicheng.app.install.Offices;
import yicheng.app.install.Store;
import yicheng.app.install.UnusableBook;
import yicheng.calendar.HolidayYears;
import yicheng.journal.VerifyJournal;
import yicheng.journal.VerifyJournal.Verified;
import yicheng.persistence.CsvHolidayYears;
import yicheng.persistence.access.Argon2Passwords;
import yicheng.persistence.database.Database;
import yicheng.policy.BookFiles;
import yicheng.policy.RuleBench;
import yicheng.policy.RuleBook;
import yicheng.policy.RuleBooks;
import yicheng.rules.DroolsRuleBench;
import yicheng.rules.OneEdition;
import yicheng.rules.book.Chapters;
import yicheng.rules.book.ShippedBook;

/** Puts an office together; the only place that knows every module. */
public final class Wiring implements Offices {

    private static final int SET_UP_CODE = 12;
    private static final String SHIPPED = "第一版（随附）";

    @Override
    public RulesDesk desk(Installation installation) throws IOException {
        var calendar = calendar(installation);
        return new RulesDesk(new OneEdition(book(installation)), calendar, installation.clock());
    }

    @Override
    public KeptOffice open(Installation installation, Store store) throws IOException {
        var calendar = calendar(installation);
        var books = new OneEdition(book(installation));
        return kept(books, calendar, installation.clock(), database(store));
    }

    /** @param database is closed with the office */
    public static KeptOffice kept(RuleBooks books, HolidayYears calendar, Clock clock, Database database) {
        var secrets = new Secrets();
        var setUpCode = Secret.readable(secrets.get(), SET_UP_CODE);
        var sessions = database.sessions();
        var repeats = database.repeats();
        var office = new Office(new Ports(
                books,
                calendar,
                database.noticedYears(),
                clock,
                secrets,
                new TimeOrderedIds(clock),
                database.transactions(),
                database.journal(),
                database.organisations(),
                database.accounts(),
                sessions,
                database.tokens(),
                new Argon2Passwords(Runtime.getRuntime().availableProcessors()),
                database.topics(),
                database.attachments(),
                repeats,
                Optional.of(setUpCode)));
        var round = new Round(office, database.transactions(), sessions, repeats, clock);
        return new KeptOffice(office, setUpCode, round, database::close);
    }

    private static Database database(Store store) {
        if (store instanceof Store.OnPostgresql shared) {
            var source = new PGSimpleDataSource();
            source.setUrl(shared.address());
            source.setUser(shared.user());
            source.setPassword(shared.password());
            source.setApplicationName("yicheng");
            return Database.postgresql(source);
        }
        return Database.inFolder(((Store.InFolder) store).folder());
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
