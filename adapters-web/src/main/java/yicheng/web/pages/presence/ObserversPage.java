package yicheng.web.pages.presence;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import yicheng.AttendanceDesk;
import yicheng.attendance.ObserverKind;
import yicheng.attendance.observer.Observer;
import yicheng.attendance.observer.ObserverAct;
import yicheng.attendance.observer.Observers;
import yicheng.attendance.observer.ProposeObserver;
import yicheng.attendance.observer.StepObserver;
import yicheng.journal.StaleVersion;
import yicheng.journal.Unknown;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.policy.Finding;
import yicheng.policy.Text;
import yicheng.topic.life.Topic;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Cited;
import yicheng.web.pages.work.MeetingAddress;
import yicheng.web.pages.work.Notice;

/** Shows the observers of a meeting, and takes what is proposed and decided about them. */
final class ObserversPage {

    private static final String[] FIELDS = {"topic", "kind", "person", "name", "contact", "phone", "reason"};

    private static final Text CHOOSE_KIND =
            Text.of("没有这个类别，请从列出的类别中选择", "There is no such kind; choose one of those offered");

    private final Frame frame;
    private final ObserversDesk desk;
    private final AttendanceDesk office;

    ObserversPage(Frame frame) {
        this.frame = frame;
        this.desk = new ObserversDesk(frame);
        this.office = frame.office().attendance();
    }

    void show(Context asked) {
        var actor = frame.actor(asked);
        var told = Optional.ofNullable(asked.queryParam("done"))
                .flatMap(ObserversPage::done)
                .map(Notice::done);
        answer(asked, actor, MeetingAddress.of(asked), Form.empty(), told);
    }

    /** Where a notice about one leads. */
    void find(Context asked) {
        var actor = frame.actor(asked);
        frame.go(asked, PresenceAddress.of(kept(asked, actor).observer()));
    }

    void propose(Context asked) {
        var actor = frame.actor(asked);
        var form = Form.of(asked);
        var meeting = MeetingAddress.of(asked);
        var kind = ObserverKind.named(form.value("kind"));
        if (kind.isEmpty()) {
            var told = new Notice(false, CHOOSE_KIND, List.of(), Optional.empty());
            answer(asked, actor, meeting, form, Optional.of(told));
            asked.status(422);
            return;
        }
        var command = new ProposeObserver.Command(
                meeting,
                Optional.of(form.value("topic")).filter(id -> !id.isEmpty()).map(Topic.Id::new),
                kind.get(),
                who(form, actor),
                form.value("reason"));
        office.proposeObserver()
                .handle(actor, command)
                .either(
                        kept -> frame.go(asked, PresenceAddress.observers(meeting) + "?done=propose"),
                        (ground, findings) -> {
                            frame.refusedForRights(ground, findings);
                            again(asked, actor, meeting, form, findings);
                            asked.status(Frame.status(ground));
                        });
    }

    void step(Context asked) {
        var actor = frame.actor(asked);
        var form = Form.of(asked);
        var code = asked.pathParam("act");
        var act = Arrays.stream(ObserverAct.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Unknown("act", code));
        var observer = kept(asked, actor).observer();
        var command =
                new StepObserver.Command(observer.id(), form.number("version").orElse(0), act, form.value("remark"));
        try {
            office.stepObserver()
                    .handle(actor, command)
                    .either(kept -> frame.go(asked, after(form, observer.meeting(), act)), (ground, findings) -> {
                        frame.refusedForRights(ground, findings);
                        answer(
                                asked,
                                actor,
                                observer.meeting(),
                                form,
                                Optional.of(Notice.refused(act.label(), findings)));
                        asked.status(Frame.status(ground));
                    });
        } catch (StaleVersion meanwhile) {
            var told = Notice.stale(Text.of("这位列席人", "this observer"));
            answer(asked, actor, observer.meeting(), form, Optional.of(told));
            asked.status(409);
        }
    }

    private static String after(Form form, MeetingRef meeting, ObserverAct act) {
        return switch (form.value("from")) {
            case "today" -> "/";
            case "list" ->
                MeetingAddress.of(meeting) + "/list/" + form.number("sheet").orElse(1) + "#annex";
            default -> PresenceAddress.observers(meeting) + "?done=" + act.code();
        };
    }

    /** Beside the fields, and above everything where no form is shown to him. */
    private void again(Context asked, Actor actor, MeetingRef meeting, Form form, List<Finding> findings) {
        var view = desk.view(actor, meeting, form.refused(Cited.of(findings), FIELDS), Optional.empty());
        var told = Notice.refused(ObserverAct.PROPOSE.label(), findings).withoutForm("");
        frame.answer(
                asked,
                "presence/observers",
                Entry.MEETINGS,
                view.hasForm() ? view : desk.view(actor, meeting, form, Optional.of(told)));
    }

    private void answer(Context asked, Actor actor, MeetingRef meeting, Form form, Optional<Notice> told) {
        frame.answer(asked, "presence/observers", Entry.MEETINGS, desk.view(actor, meeting, form, told));
    }

    /** @throws Unknown where there is none, or it may not be seen */
    private Observers.Kept kept(Context asked, Actor actor) {
        var id = asked.pathParam("id");
        return office.readObservers().one(actor, new Observer.Id(id)).fold(kept -> kept, refused -> {
            throw new Unknown("observer", id);
        });
    }

    private static Observer.Who who(Form form, Actor actor) {
        return Optional.of(form.value("person"))
                .filter(id -> !id.isEmpty() && form.value("name").isEmpty())
                .flatMap(id -> actor.organisation().person(new Person.Id(id)))
                .map(Observer.Who::of)
                .orElse(new Observer.Who(
                        Optional.empty(),
                        form.value("name"),
                        form.value("organisation"),
                        form.value("post"),
                        form.value("phone")));
    }

    private static Optional<Text> done(String code) {
        return Arrays.stream(ObserverAct.values())
                .filter(act -> act.code().equals(code))
                .findFirst()
                .map(act -> Text.of(
                        "已办理：" + act.label().zh(), "Done: " + act.label().en()));
    }
}
