package yicheng.app.bench;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import yicheng.access.PlainPasswords;
import yicheng.app.Wiring;
import yicheng.app.install.KeptOffice;
import yicheng.persistence.CsvHolidayYears;
import yicheng.persistence.database.Database;
import yicheng.policy.RuleBench;
import yicheng.policy.RuleBook;
import yicheng.rules.DroolsRuleBench;
import yicheng.rules.book.Chapters;
import yicheng.rules.book.ShippedBook;

/** The product's own parts, put together as it does, with a clock that stands still. */
final class BenchOffice {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private BenchOffice() {}

    static RuleBook book() {
        return bench().load(ShippedBook.files(), "bench");
    }

    private static RuleBench bench() {
        return new DroolsRuleBench(Chapters.all(), Optional.empty());
    }

    static KeptOffice on(Database database) {
        var clock = Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), SHANGHAI);
        return Wiring.kept(bench(), CsvHolidayYears.shipped(), clock, database, new PlainPasswords());
    }
}
