package yicheng.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import yicheng.RulesDesk;
import yicheng.app.cli.book.GivenBook;
import yicheng.app.cli.words.Exit;
import yicheng.app.cli.words.Failure;
import yicheng.app.install.DataFolder;
import yicheng.app.install.FolderInUse;
import yicheng.app.install.Installation;
import yicheng.app.install.KeptOffice;
import yicheng.app.install.Offices;
import yicheng.app.install.Store;
import yicheng.app.install.UnusableBook;
import yicheng.app.print.BookFaults;
import yicheng.persistence.CalendarFault;
import yicheng.persistence.UnusableCalendar;
import yicheng.persistence.unit.UnreadableData;
import yicheng.policy.Text;

/** Opens an office for a command, or says why its folders do not make one. */
final class OfficeDoor {

    /** What reads folders. */
    private interface Opening<T> {
        T open() throws IOException;
    }

    private final Offices offices;

    OfficeDoor(Offices offices) {
        this.offices = offices;
    }

    /** The rule book and the calendar alone. */
    RulesDesk desk(Installation installation) {
        try {
            return opened(installation, () -> offices.desk(installation));
        } catch (UnusableBook unusable) {
            throw new Failure(Exit.POLICY_SAID_NO, said(unusable));
        }
    }

    KeptOffice open(Installation installation, Store store) {
        return kept(installation, () -> offices.open(installation, store));
    }

    KeptOffice demonstration(Installation installation, DataFolder folder) {
        return kept(installation, () -> offices.demonstration(installation, folder));
    }

    private static KeptOffice kept(Installation installation, Opening<KeptOffice> opening) {
        try {
            return opened(installation, opening);
        } catch (UnusableBook unusable) {
            var lines = new ArrayList<>(said(unusable));
            lines.add(
                    Text.of(
                            "这是本单位现行的规则库，由以前的程序发布。可以继续用原来的程序；或停机执行 rules adopt，改用随附的规则库，再照旧版改回",
                            "these are the rules in force here, published by an earlier program. Go on with that program, or run"
                                    + " rules adopt with the server stopped: the shipped book takes their place, to be changed again"));
            throw new Failure(Exit.POLICY_SAID_NO, lines);
        } catch (FolderInUse taken) {
            throw Failure.unreadable(
                    "文件夹 %s 正由另一个议程服务使用，请先停止它，或换一个文件夹".formatted(taken.getMessage()),
                    "another server uses the folder %s; stop it first, or choose another folder"
                            .formatted(taken.getMessage()));
        } catch (UnreadableData unusable) {
            throw Failure.unreadable(
                    "数据打不开，没有改动任何内容：" + unusable.getMessage(),
                    "the data cannot be opened, nothing was changed: " + unusable.getMessage());
        }
    }

    private static <T> T opened(Installation installation, Opening<T> opening) {
        installation.rules().ifPresent(GivenBook::requireFolder);
        installation.calendar().ifPresent(GivenBook::requireFolder);
        try {
            return opening.open();
        } catch (UnusableCalendar unusable) {
            throw new Failure(Exit.POLICY_SAID_NO, said(unusable));
        } catch (IOException unreadable) {
            throw GivenBook.unreadable(installation.rules().orElse(Path.of("")), unreadable);
        }
    }

    private static List<Text> said(UnusableCalendar unusable) {
        var lines = new ArrayList<Text>();
        lines.add(Text.of(
                "工作日历有 %d 处问题：".formatted(unusable.faults().size()),
                "the calendar has %d fault(s):".formatted(unusable.faults().size())));
        unusable.faults().forEach(fault -> lines.add(said(fault)));
        return lines;
    }

    private static Text said(CalendarFault fault) {
        var place = "%s:%d  ".formatted(fault.file(), fault.line());
        return Text.of(place + fault.message().zh(), place + fault.message().en());
    }

    private static List<Text> said(UnusableBook unusable) {
        var lines = new ArrayList<Text>();
        lines.add(Text.of("规则库没有通过检查，不能使用：", "the rule book does not pass its check and cannot be used:"));
        lines.addAll(BookFaults.of(unusable.check()));
        return lines;
    }
}
