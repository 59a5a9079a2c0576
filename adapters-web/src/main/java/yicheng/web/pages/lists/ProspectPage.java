package yicheng.web.pages.lists;

import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yicheng.agenda.Position;
import yicheng.agenda.list.CompileList;
import yicheng.agenda.list.ReadLists;
import yicheng.journal.StaleVersion;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Finding;
import yicheng.policy.Text;
import yicheng.topic.life.Ties;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.AboutMeeting;
import yicheng.web.pages.work.MeetingAddress;
import yicheng.web.pages.work.Names;
import yicheng.web.pages.work.Notice;
import yicheng.web.pages.work.Titles;

/** Shows what the list of a meeting would be with the clerk's marks, and compiles it. */
public final class ProspectPage {

    private static final Text COMPILING = Text.of("汇总清单", "compile the list");

    private final Frame frame;

    public ProspectPage(Frame frame) {
        this.frame = frame;
    }

    public void show(Context asked) {
        var actor = frame.actor(asked, Operation.READ_LISTS);
        var meeting = AboutMeeting.of(frame.office(), MeetingAddress.of(asked));
        answer(asked, view(actor, meeting, Optional.empty(), Optional.empty()));
    }

    /** Works out the order anew with what was marked, or compiles the list so. */
    public void mark(Context asked) {
        var actor = frame.actor(asked, Operation.COMPILE_LISTS);
        var meeting = AboutMeeting.of(frame.office(), MeetingAddress.of(asked));
        var marks = Marks.typed(Form.of(asked));
        if (marks.form().value("do").equals("compile") && marks.form().sound()) {
            compile(asked, actor, meeting, marks);
            return;
        }
        answer(asked, view(actor, meeting, Optional.of(marks), Optional.empty()));
        asked.status(marks.form().sound() ? 200 : 422);
    }

    private void compile(Context asked, Actor actor, AboutMeeting meeting, Marks marks) {
        var basedOn = marks.form().number("version").orElse(-1);
        var command = new CompileList.Command(meeting.ref(), basedOn, marks.byHand(), marks.remarks());
        try {
            frame.office()
                    .lists()
                    .compileList()
                    .handle(actor, command)
                    .either(
                            kept -> frame.go(asked, ListAddress.of(kept.list().id()) + "?done=list.compiled"),
                            (ground, findings) -> {
                                var told = Notice.refused(COMPILING, findings);
                                answer(asked, view(actor, meeting, Optional.of(marks), Optional.of(told)));
                                asked.status(Frame.status(ground));
                            });
        } catch (StaleVersion elsewhere) {
            var told = Notice.stale(Text.of("这份清单", "this list"));
            answer(asked, view(actor, meeting, Optional.of(marks), Optional.of(told)));
            asked.status(409);
        }
    }

    private void answer(Context asked, ProspectView view) {
        frame.answer(asked, asked.header("HX-Request") == null ? "lists/prospect" : "lists/fit", Entry.MEETINGS, view);
    }

    private ProspectView view(Actor actor, AboutMeeting meeting, Optional<Marks> typed, Optional<Notice> notice) {
        var desk = frame.office().lists();
        var sheets =
                desk.readLists().of(actor, meeting.ref()).fold(found -> found, refused -> List.<ReadLists.Sheet>of());
        var marks = typed.orElseGet(() -> Marks.of(sheets.stream()
                .map(sheet -> sheet.kept().list())
                .filter(list -> list.stage().isOpen())
                .toList()));
        var command = new CompileList.Command(meeting.ref(), 0, marks.byHand(), marks.remarks());
        var preview = desk.compileList().preview(actor, command);
        var prospect = preview.fold(Optional::of, refused -> Optional.<CompileList.Prospect>empty());
        var names = Names.of(actor);
        var rows = prospect.map(found -> rows(found, names)).orElse(List.of());
        return new ProspectView(
                meeting,
                sheets.stream().map(sheet -> line(sheet, names)).toList(),
                prospect,
                preview.fold(found -> List.<Finding>of(), refused -> refused),
                rows,
                rows.stream()
                        .sorted(Comparator.comparing(row -> row.position().number()))
                        .toList(),
                prospect.map(found -> found.ranked().positions().size() - rows.size())
                        .orElse(0),
                beside(actor, meeting, names),
                actor.mayEverywhere(Operation.COMPILE_LISTS),
                marks.form(),
                notice);
    }

    private SheetLine line(ReadLists.Sheet sheet, Names names) {
        var list = sheet.kept().list();
        return new SheetLine(
                list,
                names.of(list.compiled().by()),
                frame.local(list.compiled().at()));
    }

    private static List<ProspectRow> rows(CompileList.Prospect prospect, Names names) {
        return IntStream.range(0, prospect.items().size())
                .mapToObj(i -> row(prospect, i, names))
                .toList();
    }

    private static ProspectRow row(CompileList.Prospect prospect, int i, Names names) {
        var item = prospect.items().get(i);
        var topic = prospect.topics().get(i).topic();
        return new ProspectRow(i + 1, item, topic, departments(topic, names), position(prospect, topic));
    }

    private static Position position(CompileList.Prospect prospect, Topic topic) {
        return prospect.ranked().positions().stream()
                .filter(position -> position.candidate().key().equals(topic.id().value()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> departments(Topic topic, Names names) {
        return Stream.concat(
                        Stream.of(topic.department()),
                        topic.ties().joined().stream().map(Ties.Joined::department))
                .distinct()
                .map(names::of)
                .toList();
    }

    private List<Beside> beside(Actor actor, AboutMeeting meeting, Names names) {
        var titles = new Titles(frame.office(), actor);
        return frame
                .office()
                .lists()
                .readLists()
                .beside(actor, meeting.ref())
                .fold(found -> found, refused -> List.<Topics.Kept>of())
                .stream()
                .map(kept -> Beside.of(kept.topic(), names, titles))
                .toList();
    }
}
