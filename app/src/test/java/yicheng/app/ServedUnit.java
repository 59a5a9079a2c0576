package yicheng.app;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import yicheng.Office;
import yicheng.TestClock;
import yicheng.TestOffice;
import yicheng.access.PlainPasswords;
import yicheng.app.install.KeptOffice;
import yicheng.people.Person;
import yicheng.persistence.CsvHolidayYears;
import yicheng.persistence.database.Database;
import yicheng.rules.DroolsRuleBench;
import yicheng.rules.book.Chapters;
import yicheng.web.WebServer;
import yicheng.web.WebSettings;

/** The unit of five departments on the shipped rules and a real store, served; everybody signs in with his id. */
record ServedUnit(TestClock clock, KeptOffice kept, WebServer server) implements AutoCloseable {

    /** @param cache of compiled rules, which tests may share */
    static ServedUnit at(LocalDateTime now, Path data, Path cache) {
        var clock = TestClock.at(now);
        var database = Database.inFolder(data);
        TestOffice.setUp(database.transactions(), database.organisations(), database.accounts(), new PlainPasswords());
        var bench = new DroolsRuleBench(Chapters.all(), Optional.of(cache));
        var kept = Wiring.kept(bench, CsvHolidayYears.shipped(), clock, database, new PlainPasswords());
        return new ServedUnit(clock, kept, new WebServer(kept.office(), WebSettings.local(0)).start());
    }

    Office office() {
        return kept.office();
    }

    String origin() {
        return "http://127.0.0.1:" + server.port();
    }

    Caller caller(Person.Id person) {
        return Caller.nobody(server.port()).signIn(person.value(), TestOffice.PASSWORD);
    }

    @Override
    public void close() {
        server.stop();
        kept.close();
    }
}
