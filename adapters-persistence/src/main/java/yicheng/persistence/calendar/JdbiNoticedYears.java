package yicheng.persistence.calendar;

import java.util.List;
import java.util.function.LongSupplier;
import yicheng.calendar.HolidayYear;
import yicheng.calendar.NoticedYears;
import yicheng.persistence.unit.Handles;

/**
 * The table {@code holiday_year}. What is committed counts, also within a unit of work; another node's year is seen a second
 * later at the latest, one's own at once.
 */
public final class JdbiNoticedYears implements NoticedYears {

    private static final long PATIENCE_NS = 1_000_000_000L;
    private static final String NEWEST = """
            select document from holiday_year
            where number in (select max(number) from holiday_year group by year) order by year""";

    private record Seen(long version, long at) {}

    private final Handles handles;
    private final Handles committed;
    private final LongSupplier nanoseconds;
    private volatile Seen seen = new Seen(-1, 0);
    private volatile long saved;

    /** @param committed reads what is committed, wherever it is called from */
    public JdbiNoticedYears(Handles handles, Handles committed, LongSupplier nanoseconds) {
        this.handles = handles;
        this.committed = committed;
        this.nanoseconds = nanoseconds;
    }

    /** One's own year is looked for until its unit is kept. */
    @Override
    public long version() {
        var last = seen;
        long now = nanoseconds.getAsLong();
        if (last.version() < saved || now - last.at() >= PATIENCE_NS) {
            last = new Seen(newest(committed), now);
            seen = last;
        }
        return last.version();
    }

    @Override
    public List<HolidayYear> newest() {
        return committed.reading(handle -> handle.createQuery(NEWEST)
                .map((row, context) -> HolidayYearDocument.read(row.getString("document")))
                .list());
    }

    @Override
    public void save(HolidayYear year) {
        var document = HolidayYearDocument.json(year);
        saved = handles.writing(handle -> {
            long next = newest(handles) + 1;
            handle.execute(
                    "insert into holiday_year (number, year, document) values (?, ?, ?)", next, year.year(), document);
            return next;
        });
    }

    private static long newest(Handles from) {
        return from.reading(handle -> handle.createQuery("select coalesce(max(number), 0) from holiday_year")
                .mapTo(Long.class)
                .one());
    }
}
