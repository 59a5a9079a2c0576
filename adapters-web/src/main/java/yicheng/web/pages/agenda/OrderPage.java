package yicheng.web.pages.agenda;

import io.javalin.http.Context;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import yicheng.agenda.order.ProposeOrder;
import yicheng.agenda.order.SetOrder;
import yicheng.agenda.order.TakeOff;
import yicheng.agenda.version.Agendas;
import yicheng.journal.StaleVersion;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.topic.life.Topic;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.MeetingAddress;
import yicheng.web.pages.work.Notice;

/** Changes an agenda: another order is arranged, proposed or set and answered; topics are taken off. */
public final class OrderPage {

    private static final Text ORDERING = Text.of("调整次序", "change the order");
    private static final Text REPLYING = Text.of("答复次序调整", "answer the proposed order");
    private static final Text TAKING_OFF = Text.of("撤下议题", "take topics off");
    private static final String AGENDA = "agenda/agenda";
    private static final String ORDER = "agenda/order";

    private interface Doing {
        Answer<Agendas.Kept> by(Actor actor, MeetingRef meeting, long version);
    }

    private final Frame frame;
    private final AgendaDesk desk;

    public OrderPage(Frame frame) {
        this.frame = frame;
        this.desk = new AgendaDesk(frame);
    }

    public void show(Context asked) {
        var actor = arranger(asked);
        var meeting = MeetingAddress.of(asked);
        var order = desk.agenda(actor, meeting).newest().orElseThrow().order();
        desk.answer(asked, actor, meeting, asked(Optional.of(order), Form.empty()), ORDER);
    }

    /** Moves one up or down and shows the times anew, or proposes or sets the order. */
    public void order(Context asked) {
        var actor = arranger(asked);
        var meeting = MeetingAddress.of(asked);
        var form = Form.of(asked);
        var typed = form.all("order").stream()
                .filter(key -> !key.isBlank())
                .map(Topic.Id::new)
                .toList();
        var what = form.value("do");
        if (what.equals("send")) {
            send(asked, form, typed);
            return;
        }
        var newest = desk.agenda(actor, meeting).newest().orElseThrow();
        var arranged = Arranged.of(newest, typed);
        var key = what.substring(what.indexOf(':') + 1);
        var moved = what.startsWith("up:")
                ? arranged.moved(key, -1)
                : what.startsWith("down:") ? arranged.moved(key, 1) : arranged;
        var template = asked.header("HX-Request") == null ? ORDER : "agenda/arranged";
        desk.answer(asked, actor, meeting, asked(Optional.of(moved.order()), form), template);
    }

    private void send(Context asked, Form form, List<Topic.Id> order) {
        var lists = frame.office().lists();
        var reason = form.value("reason");
        if (frame.actor(asked).mayEverywhere(Operation.DECIDE_LISTS)) {
            act(
                    asked,
                    asked(Optional.of(order), form),
                    ORDERING,
                    "changed",
                    (actor, meeting, version) ->
                            lists.setOrder().handle(actor, new SetOrder.Command(meeting, version, order, reason)));
        } else {
            act(
                    asked,
                    asked(Optional.of(order), form),
                    ORDERING,
                    "proposed",
                    (actor, meeting, version) -> lists.proposeOrder()
                            .handle(actor, new ProposeOrder.Command(meeting, version, order, reason)));
        }
    }

    /** Yes or no to what the office proposes. */
    public void reply(Context asked) {
        var form = Form.of(asked);
        var agreed = form.value("do").equals("agree");
        act(
                asked,
                asked(Optional.empty(), form),
                REPLYING,
                agreed ? "changed" : "declined",
                (actor, meeting, version) -> frame.office()
                        .lists()
                        .setOrder()
                        .handle(actor, new SetOrder.Reply(meeting, version, agreed, form.value("remark"))));
    }

    public void takeOff(Context asked) {
        var form = Form.of(asked);
        var topics = new HashSet<>(form.all("topic").stream()
                .filter(key -> !key.isBlank())
                .map(Topic.Id::new)
                .toList());
        act(
                asked,
                asked(Optional.empty(), form),
                TAKING_OFF,
                "changed",
                (actor, meeting, version) -> frame.office()
                        .lists()
                        .takeOff()
                        .handle(
                                actor,
                                new TakeOff.Command(
                                        meeting, version, topics, form.has("full", "1"), form.value("reason"))));
    }

    private void act(Context asked, AgendaDesk.Asked what, Text label, String done, Doing doing) {
        var actor = frame.actor(asked);
        var meeting = MeetingAddress.of(asked);
        var template = what.order().isPresent() ? ORDER : AGENDA;
        try {
            doing.by(actor, meeting, what.form().number("version").orElse(-1))
                    .either(
                            kept -> frame.go(asked, MeetingAddress.agenda(meeting) + "?done=" + done),
                            (ground, findings) -> {
                                desk.answer(
                                        asked, actor, meeting, what.told(Notice.refused(label, findings)), template);
                                asked.status(Frame.status(ground));
                            });
        } catch (StaleVersion elsewhere) {
            var told = Notice.stale(Text.of("这份议程", "this agenda"));
            desk.answer(asked, actor, meeting, what.told(told), template);
            asked.status(409);
        }
    }

    /** Whoever may propose an order or set one. */
    private Actor arranger(Context asked) {
        var actor = frame.actor(asked);
        return actor.mayEverywhere(Operation.DECIDE_LISTS) ? actor : frame.actor(asked, Operation.PROPOSE_ORDER);
    }

    private static AgendaDesk.Asked asked(Optional<List<Topic.Id>> order, Form form) {
        return new AgendaDesk.Asked(OptionalInt.empty(), order, form, Optional.empty());
    }
}
