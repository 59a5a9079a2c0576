package yicheng.web.pages.lists;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yicheng.agenda.list.DecideList;
import yicheng.agenda.list.Paper;
import yicheng.agenda.list.TopicList;
import yicheng.agenda.list.TopicLists;
import yicheng.journal.StaleVersion;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.policy.Text;
import yicheng.topic.life.Topic;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Notice;

/** The principal leader decides on the sheet: what he chooses is kept as he goes, and counts once he is done. */
public final class DecidePage {

    private static final Text DECIDE = Text.of("审定清单", "decide the list");
    private static final Text THIS = Text.of("这份清单", "this list");
    private static final Text CHOOSE =
            Text.of("批示还没有保存：请先选择审定意见", "the remark is not kept yet: choose what becomes of the topic");
    private static final String UNDO = "undo:";

    private final Frame frame;
    private final SheetDesk desk;
    private final PaperDesk papers;

    public DecidePage(Frame frame) {
        this.frame = frame;
        this.desk = new SheetDesk(frame);
        this.papers = new PaperDesk(frame);
    }

    public void decide(Context asked) {
        var actor = frame.actor(asked);
        var id = ListAddress.of(asked);
        var form = Form.of(asked);
        var what = form.value("do");
        try {
            if (form.has("paper", "1")) {
                enter(asked, actor, id);
            } else if (what.equals("rest") || what.equals("finish")) {
                finish(asked, actor, id, form, Optional.empty());
            } else if (what.startsWith(UNDO)) {
                undo(asked, actor, id, form, what.substring(UNDO.length()));
            } else {
                save(asked, actor, id, form);
            }
        } catch (StaleVersion elsewhere) {
            answer(asked, actor, id, form, Optional.of(Notice.stale(THIS)));
            asked.status(409);
        }
    }

    private void enter(Context asked, Actor actor, TopicList.Id id) {
        var read = papers.read(asked, frame.actor(asked, Operation.ENTER_PAPER), id);
        if (read.paper().isEmpty()) {
            answer(asked, actor, id, read.form(), Optional.of(Notice.refused(DECIDE, read.findings())));
            asked.status(422);
            return;
        }
        finish(asked, actor, id, read.form(), read.paper());
    }

    private void finish(Context asked, Actor actor, TopicList.Id id, Form form, Optional<Paper> paper) {
        var rest = form.value("do").equals("rest");
        var choices = rest ? Choices.approvingRest(form, list(actor, id)) : Choices.read(form, list(actor, id));
        var command = new DecideList.Command(id, version(form), choices, rest, true, paper);
        frame.office()
                .lists()
                .decideList()
                .handle(actor, command)
                .either(
                        kept -> frame.go(asked, ListAddress.of(id) + "?done=list.decided"),
                        (ground, findings) ->
                                refused(asked, actor, id, form.refused(findings, keys(choices)), ground, findings));
    }

    /** What cannot be kept yet, such as a topic sent back without a word, is said beside it; the rest is kept. */
    private void save(Context asked, Actor actor, TopicList.Id id, Form form) {
        var saved = saved(actor, id, version(form), chosenWithRemarks(form, list(actor, id)), Set.of());
        if (saved.refused().isPresent()) {
            var no = saved.refused().get();
            refused(asked, actor, id, form, no.ground(), no.findings());
        } else if (asked.header("HX-Request") == null && saved.form().sound()) {
            frame.go(asked, ListAddress.of(id) + "?done=list.item-decided");
        } else {
            answer(asked, actor, id, saved.form(), Optional.empty());
        }
    }

    /** A remark without a choice is not kept yet, and says so. */
    private static Form chosenWithRemarks(Form form, TopicList list) {
        var told = form;
        for (var topic : Choices.remarksAlone(form, list)) {
            told = told.wrong(topic.value(), CHOOSE);
        }
        return told;
    }

    /** What was chosen for the other items is kept first. */
    private void undo(Context asked, Actor actor, TopicList.Id id, Form form, String key) {
        var topic = new Topic.Id(key);
        var saved = saved(actor, id, version(form), form, Set.of(topic));
        frame.office()
                .lists()
                .decideList()
                .handle(actor, new DecideList.Undo(id, saved.version(), Set.of(topic)))
                .either(
                        kept -> answer(asked, actor, id, without(saved.form(), key), Optional.empty()),
                        (ground, findings) -> refused(asked, actor, id, form, ground, findings));
    }

    /** @param version after it */
    private record Saved(long version, Form form, Optional<Answer.Refused<TopicLists.Kept>> refused) {}

    private Saved saved(Actor actor, TopicList.Id id, long version, Form form, Set<Topic.Id> except) {
        var list = list(actor, id);
        var left = new HashMap<>(Choices.changed(Choices.read(form, list), list));
        left.keySet().removeAll(except);
        var said = form;
        while (!left.isEmpty()) {
            var command = new DecideList.Command(id, version, left, false, false, Optional.empty());
            var answer = frame.office().lists().decideList().handle(actor, command);
            if (!(answer instanceof Answer.Refused<TopicLists.Kept> no)) {
                return new Saved(answer.fold(TopicLists.Kept::version, refused -> version), said, Optional.empty());
            }
            var next = said.refused(no.findings(), keys(left));
            if (!left.keySet().removeIf(topic -> !next.faults(topic.value()).isEmpty())) {
                return new Saved(version, said, Optional.of(no));
            }
            said = next;
        }
        return new Saved(version, said, Optional.empty());
    }

    private void refused(
            Context asked, Actor actor, TopicList.Id id, Form form, Ground ground, List<Finding> findings) {
        answer(asked, actor, id, form, Optional.of(Notice.refused(DECIDE, findings)));
        asked.status(Frame.status(ground));
    }

    private void answer(Context asked, Actor actor, TopicList.Id id, Form form, Optional<Notice> notice) {
        var template = asked.header("HX-Request") == null ? "lists/sheet" : "lists/kept";
        desk.answer(asked, actor, id, form, notice, template);
    }

    private TopicList list(Actor actor, TopicList.Id id) {
        var sheet = frame.office().lists().readLists().one(actor, id);
        sheet.either(found -> {}, frame::refused);
        return sheet.fold(found -> found.kept().list(), refused -> {
            throw new IllegalStateException(refused.toString());
        });
    }

    private static Form without(Form form, String key) {
        return form.without("choice." + key, "kind." + key, "remark." + key, "observers." + key);
    }

    private static long version(Form form) {
        return form.number("version").orElse(-1);
    }

    private static String[] keys(Map<Topic.Id, DecideList.Choice> choices) {
        return choices.keySet().stream().map(Topic.Id::value).toArray(String[]::new);
    }
}
