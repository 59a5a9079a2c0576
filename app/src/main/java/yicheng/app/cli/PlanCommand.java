package yicheng.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yicheng.RulesDesk;
import yicheng.app.cli.words.Exit;
import yicheng.app.cli.words.Format;
import yicheng.app.cli.words.Words;
import yicheng.app.print.PlanCsv;
import yicheng.app.print.PlanTable;
import yicheng.meeting.timetable.PlanYear;
import yicheng.meeting.timetable.Timetable;
import yicheng.web.api.ApiShapes;

/** {@code plan 2026}: every regular meeting of the year and what is due before it. */
@Command(name = "plan")
final class PlanCommand implements Callable<Integer> {

    private final Console console;
    private final OfficeDoor door;

    @Parameters(index = "0", paramLabel = "YEAR", descriptionKey = "year")
    private String year;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table")
    private String format;

    @Mixin
    private InstallationOptions installation;

    PlanCommand(Console console, OfficeDoor door) {
        this.console = console;
        this.door = door;
    }

    @Override
    public Integer call() {
        var asked = Words.year(year);
        var printed = Format.named(format);
        var desk = door.desk(installation.installation(console.around()));
        return desk.planYear()
                .handle(new PlanYear.Command(asked))
                .fold(timetable -> print(timetable, printed, desk), console::refused);
    }

    private int print(Timetable timetable, Format printed, RulesDesk desk) {
        switch (printed) {
            case TABLE -> new PlanTable(console.language()).print(timetable, console.out());
            case CSV -> new PlanCsv(console.language()).print(timetable, console.out());
            case JSON -> console.answer(new ApiShapes(desk, console.language()).timetable(timetable));
        }
        return Exit.OK;
    }
}
