package yicheng.web.pages.calendar;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import yicheng.calendar.HolidayYear;
import yicheng.meeting.holidays.ImportHolidays;
import yicheng.people.rights.Operation;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.forms.TableUpload;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.sheets.table.Table;
import yicheng.web.sheets.table.Tables;

/** Shows the holiday years and brings in a new one. */
public final class CalendarPage {

    private static final String YEAR = "year";
    private static final String SOURCE = "source";

    private final Frame frame;
    private final Tables tables = new Tables(HolidayTable.COLUMNS);

    public CalendarPage(Frame frame) {
        this.frame = frame;
    }

    public void show(Context asked) {
        var actor = frame.actor(asked, Operation.READ_PEOPLE);
        var form = Form.empty().with(YEAR, String.valueOf(unpublished()));
        var view = CalendarView.of(years(), form, actor.may(Operation.CHANGE_CALENDAR));
        answer(asked, "imported".equals(asked.queryParam("done")) ? view.justImported() : view);
    }

    public void template(Context asked) {
        frame.actor(asked, Operation.CHANGE_CALENDAR);
        TableUpload.hand(asked, HolidayTable.template(unpublished()), "fangjia");
    }

    public void bringIn(Context asked) {
        TableUpload.refuseTooLarge(asked);
        var actor = frame.actor(asked, Operation.CHANGE_CALENDAR);
        var form = Form.of(asked);
        var table = TableUpload.of(asked, tables);
        var view = CalendarView.of(years(), form, true).with(table);
        if (!table.faults().isEmpty()) {
            answer(asked, view);
            asked.status(422);
            return;
        }
        boolean save = form.has("act", "save");
        frame.office()
                .importHolidays()
                .handle(actor, command(form, table, !save))
                .either(
                        preview -> {
                            if (save) {
                                frame.go(asked, "/calendar?done=imported");
                            } else {
                                answer(asked, view.previewing(preview));
                            }
                        },
                        (ground, findings) -> {
                            answer(asked, view.refused(form.refused(findings, YEAR, SOURCE)));
                            asked.status(Frame.status(ground));
                        });
    }

    private ImportHolidays.Command command(Form form, Table table, boolean dryRun) {
        int year = form.number(YEAR)
                .orElseGet(() -> HolidayTable.year(table.lines()).orElse(0));
        return new ImportHolidays.Command(year, form.value(SOURCE), HolidayTable.rows(table.lines()), dryRun);
    }

    /** The first year from now on whose notice is not in. */
    private int unpublished() {
        int now = frame.office().now().getYear();
        return IntStream.rangeClosed(now, now + 2)
                .filter(year -> frame.office()
                        .calendar()
                        .year(year)
                        .filter(one -> one.status() == HolidayYear.Status.PUBLISHED)
                        .isEmpty())
                .findFirst()
                .orElse(now + 1);
    }

    /** The latest first. */
    private List<HolidayYear> years() {
        var calendar = frame.office().calendar();
        int last = frame.office().now().getYear() + 1;
        return IntStream.iterate(last, year -> year >= calendar.firstYear(), year -> year - 1)
                .mapToObj(calendar::year)
                .flatMap(Optional::stream)
                .toList();
    }

    private void answer(Context asked, CalendarView view) {
        frame.answer(asked, "calendar", Entry.MANAGE, view);
    }
}
