package yicheng.web.pages.lists;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import yicheng.agenda.list.ContestPaper;
import yicheng.agenda.list.Scan;
import yicheng.agenda.list.SendBackList;
import yicheng.agenda.list.SignList;
import yicheng.agenda.list.TopicList;
import yicheng.agenda.list.TopicLists;
import yicheng.journal.StaleVersion;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Notice;

/** Shows a sheet of the list and its scans; signs it, sends it back, and takes what a signer says against a paper copy. */
public final class SheetPage {

    private static final Text SIGN = Text.of("签字上报", "sign the list");
    private static final Text SEND_BACK = Text.of("退回重拟", "send the list back");
    private static final Text CONTEST = Text.of("提出异议", "object");
    private static final Text ENTER = Text.of("代录签字", "enter the signature");
    private static final Text THIS = Text.of("这份清单", "this list");

    private interface Doing {
        Answer<TopicLists.Kept> by(Actor actor, TopicList.Id list, long version);
    }

    private final Frame frame;
    private final SheetDesk desk;
    private final PaperDesk papers;

    public SheetPage(Frame frame) {
        this.frame = frame;
        this.desk = new SheetDesk(frame);
        this.papers = new PaperDesk(frame);
    }

    public void show(Context asked) {
        var actor = frame.actor(asked, Operation.READ_LISTS);
        var id = ListAddress.of(asked);
        desk.answer(asked, actor, id, Form.empty(), desk.done(asked, actor, id), "lists/sheet");
    }

    /** Always to be kept, never shown within our pages: what is in it is not ours. */
    public void scan(Context asked) {
        var actor = frame.actor(asked, Operation.READ_LISTS);
        frame.office()
                .lists()
                .readLists()
                .scan(actor, new Scan.Id(asked.pathParam("scan")))
                .either(
                        file -> asked.contentType("application/octet-stream")
                                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(file.scan()))
                                .header("Cache-Control", "private, no-cache")
                                .result(file.content()),
                        frame::refused);
    }

    public void sign(Context asked) {
        var form = Form.of(asked);
        act(
                asked,
                form,
                SIGN,
                "list.signed",
                (actor, list, version) -> frame.office()
                        .lists()
                        .signList()
                        .handle(actor, new SignList.Command(list, version, Optional.empty())));
    }

    public void sendBack(Context asked) {
        var form = Form.of(asked);
        act(
                asked,
                form,
                SEND_BACK,
                "list.sent-back",
                (actor, list, version) -> frame.office()
                        .lists()
                        .sendBackList()
                        .handle(actor, new SendBackList.Command(list, version, form.value("reason"))));
    }

    public void contest(Context asked) {
        var form = Form.of(asked);
        act(
                asked,
                form,
                CONTEST,
                "list.paper-contested",
                (actor, list, version) -> frame.office()
                        .lists()
                        .contestPaper()
                        .handle(actor, new ContestPaper.Command(list, version, form.value("objection"))));
    }

    /** What the head of the office signed on paper. */
    public void enter(Context asked) {
        var read = papers.read(asked, frame.actor(asked, Operation.ENTER_PAPER), ListAddress.of(asked));
        if (read.paper().isEmpty()) {
            desk.answer(
                    asked,
                    frame.actor(asked),
                    ListAddress.of(asked),
                    read.form(),
                    Optional.of(Notice.refused(ENTER, read.findings())),
                    "lists/sheet");
            asked.status(422);
            return;
        }
        act(
                asked,
                read.form(),
                ENTER,
                "list.signed",
                (actor, list, version) -> frame.office()
                        .lists()
                        .signList()
                        .handle(actor, new SignList.Command(list, version, read.paper())));
    }

    private void act(Context asked, Form form, Text label, String done, Doing doing) {
        var actor = frame.actor(asked);
        var id = ListAddress.of(asked);
        try {
            doing.by(actor, id, form.number("version").orElse(-1))
                    .either(kept -> frame.go(asked, ListAddress.of(id) + "?done=" + done), (ground, findings) -> {
                        var told = Optional.of(Notice.refused(label, findings));
                        desk.answer(asked, actor, id, form, told, "lists/sheet");
                        asked.status(Frame.status(ground));
                    });
        } catch (StaleVersion elsewhere) {
            desk.answer(asked, actor, id, form, Optional.of(Notice.stale(THIS)), "lists/sheet");
            asked.status(409);
        }
    }

    private static String encoded(Scan scan) {
        return URLEncoder.encode(scan.name(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
