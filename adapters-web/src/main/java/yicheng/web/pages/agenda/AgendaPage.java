package yicheng.web.pages.agenda;

import io.javalin.http.Context;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import yicheng.agenda.version.AgendaVersion;
import yicheng.agenda.version.MeetingAgenda;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.AboutMeeting;
import yicheng.web.pages.work.MeetingAddress;
import yicheng.web.pages.work.Names;
import yicheng.web.pages.work.Notice;

/** Shows an agenda, one of its versions, and two of them side by side. */
public final class AgendaPage {

    private final Frame frame;
    private final AgendaDesk desk;

    public AgendaPage(Frame frame) {
        this.frame = frame;
        this.desk = new AgendaDesk(frame);
    }

    public void show(Context asked) {
        var actor = frame.actor(asked, Operation.READ_AGENDAS);
        var meeting = MeetingAddress.of(asked);
        var done = Optional.ofNullable(asked.queryParam("done")).flatMap(code -> done(actor, code, asked));
        var what = new AgendaDesk.Asked(number(asked, "version"), Optional.empty(), Form.empty(), done);
        desk.answer(asked, actor, meeting, what, "agenda/agenda");
    }

    public void compare(Context asked) {
        var actor = frame.actor(asked, Operation.READ_AGENDAS);
        var meeting = MeetingAddress.of(asked);
        frame.office()
                .lists()
                .readAgendas()
                .compare(
                        actor,
                        meeting,
                        number(asked, "before").orElse(0),
                        number(asked, "after").orElse(0))
                .either(
                        compared -> frame.answer(
                                asked,
                                "agenda/compare",
                                Entry.MEETINGS,
                                new CompareView(
                                        AboutMeeting.of(frame.office(), meeting),
                                        desk.line(compared.before(), Names.of(actor)),
                                        desk.line(compared.after(), Names.of(actor)),
                                        compared.changes(),
                                        Names.of(actor))),
                        frame::refused);
    }

    /** Only what this person really did last: an address can be typed, or be an old one. */
    private Optional<Notice> done(Actor actor, String code, Context asked) {
        var agenda = desk.agenda(actor, MeetingAddress.of(asked));
        return switch (code) {
            case "proposed" ->
                agenda.proposed()
                        .filter(order -> order.by().equals(actor.id()))
                        .map(order -> Notice.done(Text.of(
                                "已提出另一种次序，等主要领导决定。", "The other order is proposed; the principal leader decides.")));
            case "changed" ->
                agenda.newest().filter(newest -> newest.by().equals(actor.id())).map(AgendaPage::changed);
            case "declined" ->
                Optional.of(agenda).filter(none -> none.proposed().isEmpty()).map(AgendaPage::declined);
            default -> Optional.empty();
        };
    }

    private static Notice changed(AgendaVersion newest) {
        return Notice.done(Text.of(
                "已办：%s。议程现为第 %d 版。".formatted(newest.cause().label().zh(), newest.number()),
                "Done: %s. The agenda is now version %d."
                        .formatted(newest.cause().label().en(), newest.number())));
    }

    private static Notice declined(MeetingAgenda agenda) {
        return Notice.done(Text.of("已答复，次序不变。", "Answered; the order stays as it is."));
    }

    private static OptionalInt number(Context asked, String name) {
        var typed = Objects.requireNonNullElse(asked.queryParam(name), "");
        return typed.matches("[1-9]\\d{0,5}") ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
    }
}
