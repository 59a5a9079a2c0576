package yicheng.meeting.holidays;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import yicheng.calendar.CurrentYears;
import yicheng.calendar.DayRow;
import yicheng.calendar.DayRows;
import yicheng.calendar.HolidayCalendar;
import yicheng.calendar.HolidayYear;
import yicheng.calendar.NoticedYears;
import yicheng.calendar.SpecialDay;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.journal.Transactions;
import yicheng.meeting.arrangement.Arrangements;
import yicheng.meeting.timetable.Move;
import yicheng.meeting.timetable.Moves;
import yicheng.meeting.timetable.PlanYear;
import yicheng.meeting.timetable.Timetable;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.RuleBooks;

/** Keeps a holiday year as a notice gives it, or only says what would move. */
public final class ImportHolidays {

    /**
     * @param source the notice's name or number
     * @param dryRun only says what would move
     */
    public record Command(int year, String source, List<DayRow> rows, boolean dryRun) {
        public Command {
            source = source.strip();
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param calendarVersion of the calendar with this year
     * @param moves of meetings and deadlines still to come
     * @param kept false for a dry run
     */
    public record Preview(HolidayYear year, String calendarVersion, List<Move> moves, boolean kept) {
        public Preview {
            moves = List.copyOf(moves);
        }
    }

    private final CurrentYears years;
    private final NoticedYears noticed;
    private final RuleBooks books;
    private final Supplier<Arrangements> arrangements;
    private final Transactions transactions;
    private final Journal journal;
    private final Clock clock;

    public ImportHolidays(
            CurrentYears years,
            NoticedYears noticed,
            RuleBooks books,
            Supplier<Arrangements> arrangements,
            Transactions transactions,
            Journal journal,
            Clock clock) {
        this.years = years;
        this.noticed = noticed;
        this.books = books;
        this.arrangements = arrangements;
        this.transactions = transactions;
        this.journal = journal;
        this.clock = clock;
    }

    public Answer<Preview> handle(Actor actor, Command command) {
        if (!actor.may(Operation.CHANGE_CALENDAR)) {
            return actor.refused(Operation.CHANGE_CALENDAR);
        }
        var read = new DayRows(command.rows());
        var faults = HolidayFaults.of(command, read, years.calendar());
        if (!faults.isEmpty()) {
            return new Answer.Refused<>(faults);
        }
        var year = new HolidayYear(command.year(), HolidayYear.Status.PUBLISHED, command.source(), read.days());
        var preview = preview(year, !command.dryRun());
        return command.dryRun() ? new Answer.Done<>(preview) : keep(actor, preview);
    }

    private Preview preview(HolidayYear year, boolean kept) {
        var after = years.with(year);
        var moved = Moves.between(plan(years.calendar()), plan(after), year.year(), LocalDateTime.now(clock));
        return new Preview(year, after.version(), moved, kept);
    }

    /** By one book, whichever is in force meanwhile. */
    private IntFunction<Answer<Timetable>> plan(HolidayCalendar calendar) {
        var book = books.inForce();
        var plan = new PlanYear(books, () -> calendar, arrangements);
        return year -> plan.in(book, year);
    }

    /** What would move was worked out before: it is slow, and says nothing that the unit depends on. */
    private Answer<Preview> keep(Actor actor, Preview preview) {
        return transactions.inOne(() -> {
            noticed.save(preview.year());
            journal.append(Entry.of(
                    clock.instant(),
                    actor.id().value(),
                    "calendar.imported",
                    "calendar/" + preview.year().year(),
                    content(preview)));
            return new Answer.Done<>(preview);
        });
    }

    private static Map<String, String> content(Preview preview) {
        var content = new TreeMap<String, String>();
        content.put("source", preview.year().source());
        content.put("calendar", preview.calendarVersion());
        content.put("moves", String.valueOf(preview.moves().size()));
        content.put(
                "days", preview.year().days().stream().map(ImportHolidays::said).collect(Collectors.joining("\n")));
        return content;
    }

    private static String said(SpecialDay day) {
        return "%s,%s,%s".formatted(day.date(), day.name(), day.kind() == SpecialDay.Kind.HOLIDAY ? "放假" : "上班");
    }
}
