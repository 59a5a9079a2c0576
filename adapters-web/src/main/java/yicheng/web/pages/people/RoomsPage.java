package yicheng.web.pages.people;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import yicheng.people.RoomLayout;
import yicheng.people.change.RoomChange;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;

/** The meeting rooms. */
public final class RoomsPage {

    private static final String NAME = "name";
    private static final String SEATS = "seats";
    private static final Text NO_SEATS = Text.of("请填写座位数，如 24", "fill in the number of seats, such as 24");

    private final Frame frame;
    private final Register register;

    public RoomsPage(Frame frame) {
        this.frame = frame;
        this.register = new Register(frame);
    }

    public void show(Context asked) {
        answer(asked, frame.actor(asked, Operation.CHANGE_PEOPLE), Form.empty());
    }

    public void put(Context asked) {
        var actor = frame.actor(asked, Operation.CHANGE_PEOPLE);
        var read = Form.of(asked);
        var form = read.number(SEATS).isPresent() ? read : read.wrong(SEATS, NO_SEATS);
        if (register.unsound(asked, form, again -> answer(asked, actor, again))) {
            return;
        }
        var change = new RoomChange.Put(form.value(NAME), form.number(SEATS).orElseThrow());
        register.change(
                asked,
                actor,
                form,
                List.of(change),
                "/people/rooms" + Done.SAVED.query(),
                again -> answer(asked, actor, again),
                NAME,
                SEATS);
    }

    public void arrange(Context asked) {
        var actor = frame.actor(asked, Operation.CHANGE_PEOPLE);
        var read = Form.of(asked);
        boolean usual = read.value("usual").equals("yes");
        var form = usual ? read : LayoutForm.checked(read);
        if (register.unsound(asked, form, again -> answer(asked, actor, again))) {
            return;
        }
        var layout = usual ? Optional.<RoomLayout>empty() : Optional.of(LayoutForm.layout(form));
        register.change(
                asked,
                actor,
                form,
                List.of(new RoomChange.Arrange(form.value(NAME), layout)),
                "/people/rooms" + Done.SAVED.query(),
                again -> answer(asked, actor, again),
                LayoutForm.FIELDS);
    }

    public void remove(Context asked) {
        var actor = frame.actor(asked, Operation.CHANGE_PEOPLE);
        var form = Form.of(asked);
        register.change(
                asked,
                actor,
                form,
                List.of(new RoomChange.Remove(form.value(NAME))),
                "/people/rooms" + Done.REMOVED.query(),
                again -> answer(
                        asked, actor, Form.empty().wrong(Text.of("没有删除，请核对后再试", "nothing was removed; look again"))));
    }

    private void answer(Context asked, Actor actor, Form form) {
        var kept = register.current(actor);
        frame.answer(
                asked,
                "people/rooms",
                Entry.MANAGE,
                new RoomsView(kept.version(), kept.organisation().rooms(), form, Done.named(asked.queryParam("done"))));
    }
}
