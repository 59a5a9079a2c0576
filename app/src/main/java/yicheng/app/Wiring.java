package yicheng.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import yicheng.Office;
import yicheng.Ports;
import yicheng.app.install.BookFolder;
import yicheng.app.install.Installation;
import yicheng.app.install.Offices;
import yicheng.app.install.UnusableBook;
import yicheng.calendar.HolidayYears;
import yicheng.journal.VerifyJournal;
import yicheng.journal.VerifyJournal.Verified;
import yicheng.persistence.CsvHolidayYears;
import yicheng.persistence.database.Database;
import yicheng.policy.BookFiles;
import yicheng.policy.RuleBench;
import yicheng.policy.RuleBook;
import yicheng.rules.DroolsRuleBench;
import yicheng.rules.OneEdition;
import yicheng.rules.book.Chapters;
import yicheng.rules.book.ShippedBook;

/** Puts an office together; the only place that knows every module. */
final class Wiring implements Offices {

    private static final String SHIPPED = "第一版（随附）";

    @Override
    public Office office(Installation installation) throws IOException {
        var calendar = calendar(installation);
        var book = book(installation);
        return new Office(new Ports(new OneEdition(book), calendar, installation.clock()));
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
