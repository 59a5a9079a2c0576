package yicheng.app.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yicheng.app.cli.book.GivenBook;
import yicheng.app.cli.words.Exit;
import yicheng.app.cli.words.Words;
import yicheng.app.install.CacheFolder;
import yicheng.app.install.Installation;
import yicheng.app.install.Offices;
import yicheng.app.print.BookExamples;
import yicheng.app.print.BookFaults;
import yicheng.meeting.timetable.PlanYear;
import yicheng.policy.BookCheck;

/** {@code rules check DIR} names every fault of a rule book; {@code rules examples DIR} shows how its examples come out. */
@Command
final class RulesCheckCommand implements Callable<Integer> {

    private static final ZoneId OFFICE_ZONE = ZoneId.of("Asia/Shanghai");

    private final Console console;
    private final Offices offices;
    private final boolean everyExample;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "dir")
    private String folder;

    @Option(names = "--cache", paramLabel = "DIR")
    private String cache;

    RulesCheckCommand(Console console, Offices offices, boolean everyExample) {
        this.console = console;
        this.offices = offices;
        this.everyExample = everyExample;
    }

    @Override
    public Integer call() {
        var path = Words.path(folder);
        var files = GivenBook.files(path);
        var kept = Optional.ofNullable(cache)
                .map(Words::path)
                .or(() -> CacheFolder.of(console.around().environment()));
        var check = offices.bench(kept).check(files);
        return check.passes() && !everyExample ? planned(check, path, kept) : print(check);
    }

    /** A book may read well and still leave a date open or say it twice; planning this year shows it. */
    private int planned(BookCheck check, Path path, Optional<Path> kept) {
        var clock = console.around().clock().withZone(OFFICE_ZONE);
        var desk = new OfficeDoor(offices).desk(new Installation(Optional.of(path), Optional.empty(), kept, clock));
        var year = desk.now().getYear();
        return desk.planYear().handle(new PlanYear.Command(year)).fold(timetable -> print(check), console::refused);
    }

    private int print(BookCheck check) {
        if (everyExample && check.faults().isEmpty()) {
            BookExamples.of(check).forEach(line -> console.out().println(console.in(line)));
        } else {
            BookFaults.of(check).forEach(line -> console.out().println(console.in(line)));
        }
        return check.passes() ? Exit.OK : Exit.POLICY_SAID_NO;
    }
}
