package yicheng.web.pages.lists;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import yicheng.agenda.list.ReadLists;
import yicheng.agenda.list.TopicList;
import yicheng.journal.Recorded;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.AboutMeeting;
import yicheng.web.pages.work.Bar;
import yicheng.web.pages.work.Names;
import yicheng.web.pages.work.Notice;

/** Puts the page of a sheet together, and answers with it. */
final class SheetDesk {

    private final Frame frame;

    SheetDesk(Frame frame) {
        this.frame = frame;
    }

    void answer(Context asked, Actor actor, TopicList.Id id, Form form, Optional<Notice> notice, String template) {
        view(actor, id, form, asked.queryParam("paper") != null || form.has("paper", "1"), notice)
                .either(view -> frame.answer(asked, template, Entry.MEETINGS, view), frame::refused);
    }

    private Answer<SheetView> view(Actor actor, TopicList.Id id, Form form, boolean paper, Optional<Notice> notice) {
        return frame.office()
                .lists()
                .readLists()
                .one(actor, id)
                .then(sheet -> new Answer.Done<>(view(actor, sheet, form, paper, notice)));
    }

    private SheetView view(Actor actor, ReadLists.Sheet sheet, Form form, boolean paper, Optional<Notice> notice) {
        var names = Names.of(actor);
        var list = sheet.kept().list();
        var address = ListAddress.of(list.id());
        var rows = new SheetRows(frame, actor, sheet);
        return new SheetView(
                actor.organisation().name(),
                AboutMeeting.of(frame.office(), list.id().meeting()),
                sheet.kept(),
                rows.rows(),
                rows.beside(),
                new AnnexRows(frame, actor).of(list),
                rows.ranked().map(Bar::of),
                SignatureLine.of(list.compiled(), address, names, frame),
                list.signed().map(signature -> SignatureLine.of(signature, address, names, frame)),
                list.decided().map(signature -> SignatureLine.of(signature, address, names, frame)),
                list.sentBack().stream()
                        .map(back -> new SheetView.Back(names.of(back.by()), frame.local(back.at()), back.reason()))
                        .toList(),
                Powers.of(actor, list),
                form,
                paper,
                hasAgenda(actor, list),
                notice);
    }

    private boolean hasAgenda(Actor actor, TopicList list) {
        return frame.office()
                .lists()
                .readAgendas()
                .of(actor, list.id().meeting())
                .fold(Optional::isPresent, refused -> false);
    }

    /** Only what this person really did last: an address can be typed, or be an old one. */
    Optional<Notice> done(Context asked, Actor actor, TopicList.Id id) {
        var act = Objects.requireNonNullElse(asked.queryParam("done"), "");
        return frame
                .office()
                .lists()
                .readLists()
                .history(actor, id)
                .fold(entries -> entries, refused -> List.<Recorded>of())
                .stream()
                .map(Recorded::entry)
                .reduce((earlier, later) -> later)
                .filter(last -> last.act().equals(act))
                .filter(last -> last.actor().equals(actor.id().value()))
                .flatMap(last -> DoneWords.of(act))
                .map(Notice::done);
    }
}
