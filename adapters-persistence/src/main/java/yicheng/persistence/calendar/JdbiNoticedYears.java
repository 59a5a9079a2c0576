package yicheng.persistence.calendar;

import java.util.List;
import java.util.function.LongSupplier;
import yicheng.calendar.HolidayYear;
import yicheng.calendar.NoticedYears;
import yicheng.persistence.unit.Handles;
import yicheng.persistence.unit.NewestNumber;

/** The table {@code holiday_year}. What is committed counts, also within a unit of work. */
public final class JdbiNoticedYears implements NoticedYears {

    private static final String NEWEST = """
            select document from holiday_year
            where number in (select max(number) from holiday_year group by year) order by year""";

    private final Handles handles;
    private final Handles committed;
    private final NewestNumber numbers;

    /** @param committed reads what is committed, wherever it is called from */
    public JdbiNoticedYears(Handles handles, Handles committed, LongSupplier nanoseconds) {
        this.handles = handles;
        this.committed = committed;
        this.numbers = new NewestNumber("holiday_year", handles, committed, nanoseconds);
    }

    @Override
    public long version() {
        return numbers.get();
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
        handles.writing(handle -> handle.execute(
                "insert into holiday_year (number, year, document) values (?, ?, ?)",
                numbers.next(),
                year.year(),
                document));
    }
}
