package yicheng.web.pages.past;

import io.javalin.http.Context;
import java.util.Optional;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.topic.queue.ImportPastTopics;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.forms.TableUpload;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.sheets.past.PastLine;
import yicheng.web.sheets.past.PastReader;
import yicheng.web.sheets.past.PastTable;
import yicheng.web.sheets.table.Table;
import yicheng.web.sheets.table.Tables;

/** Brings in what was decided before this system, after every line was seen. */
public final class PastPage {

    private final Frame frame;
    private final Tables tables = PastTable.tables();

    public PastPage(Frame frame) {
        this.frame = frame;
    }

    public void show(Context asked) {
        frame.actor(asked, Operation.IMPORT_PAST_TOPICS);
        var done = Optional.ofNullable(asked.queryParam("done")).filter(count -> count.matches("\\d{1,5}"));
        answer(asked, PastView.empty(done.map(Integer::parseInt).orElse(0)));
    }

    public void template(Context asked) {
        frame.actor(asked, Operation.IMPORT_PAST_TOPICS);
        TableUpload.hand(asked, PastTable.template(), "jiwang");
    }

    public void bringIn(Context asked) {
        TableUpload.refuseTooLarge(asked);
        var actor = frame.actor(asked, Operation.IMPORT_PAST_TOPICS);
        var view = view(actor, TableUpload.of(asked, tables));
        if (Form.of(asked).has("act", "save") && view.savable()) {
            save(asked, actor, view);
        } else {
            answer(asked, view);
            asked.status(view.wrong() > 0 ? 422 : 200);
        }
    }

    private void save(Context asked, Actor actor, PastView view) {
        var topics = view.lines().stream()
                .filter(PastLine::isNew)
                .flatMap(line -> line.past().stream())
                .toList();
        frame.office()
                .queue()
                .importPastTopics()
                .handle(actor, new ImportPastTopics.Command(topics))
                .either(ids -> frame.go(asked, "/topics/past?done=" + topics.size()), (ground, findings) -> {
                    answer(asked, view);
                    asked.status(Frame.status(ground));
                });
    }

    private PastView view(Actor actor, Table table) {
        var reader = PastReader.of(actor, frame.office().readTopics(), Optional.empty());
        var lines = table.lines().stream().map(reader::read).toList();
        return new PastView(table.text(), lines, table.faults(), table.notes(), true, 0);
    }

    private void answer(Context asked, PastView view) {
        frame.answer(asked, "past/past", Entry.MANAGE, view);
    }
}
