package yicheng.app.bench;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import yicheng.Office;
import yicheng.Ports;
import yicheng.persistence.CsvHolidayYears;
import yicheng.policy.RuleBook;
import yicheng.rules.DroolsRuleBench;
import yicheng.rules.OneEdition;
import yicheng.rules.book.Chapters;
import yicheng.rules.book.ShippedBook;

/** The product's own parts, put together as it does, with a clock that stands still. */
final class BenchOffice {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private BenchOffice() {}

    static RuleBook book() {
        return new DroolsRuleBench(Chapters.all(), Optional.empty()).load(ShippedBook.files(), "bench");
    }

    static Office office() {
        var book = book();
        var clock = Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), SHANGHAI);
        return new Office(new Ports(new OneEdition(book), CsvHolidayYears.shipped(), clock));
    }
}
