package yicheng.web.pages.people;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import yicheng.people.Department;
import yicheng.people.change.Change;
import yicheng.people.change.DepartmentChange;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;
import yicheng.topic.life.ReadTopics;
import yicheng.topic.life.Stage;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;

/** One department: its name, its place, and its end. */
public final class DepartmentPage {

    private static final String NAME = "name";
    private static final String ORDER = "order";
    private static final String DAY = "day";
    private static final int MOST_TOPICS = 200;
    private static final Text NO_PLACE = Text.of("请填写顺序，如 1、2、3", "fill in the place, such as 1, 2, 3");

    private final Frame frame;
    private final Register register;

    public DepartmentPage(Frame frame) {
        this.frame = frame;
        this.register = new Register(frame);
    }

    public void blank(Context asked) {
        var actor = frame.actor(asked, Operation.CHANGE_PEOPLE);
        var kept = register.current(actor);
        var next = String.valueOf(kept.organisation().departments().size() + 1);
        showNew(asked, actor, Form.empty().with(ORDER, next));
    }

    public void add(Context asked) {
        var actor = frame.actor(asked, Operation.CHANGE_PEOPLE);
        var form = placed(Form.of(asked));
        if (register.unsound(asked, form, again -> showNew(asked, actor, again))) {
            return;
        }
        var department = frame.office().people().newIds().department();
        var change = new DepartmentChange.Add(
                department, form.value(NAME), form.number(ORDER).orElseThrow());
        var then = form.value("more").isEmpty() ? "/people" : "/people/departments/new";
        register.change(
                asked,
                actor,
                form,
                List.of(change),
                then + Done.ADDED.query(),
                again -> showNew(asked, actor, again),
                NAME,
                ORDER);
    }

    public void show(Context asked) {
        var actor = frame.actor(asked, Operation.READ_PEOPLE);
        var kept = register.current(actor);
        show(asked, actor, filled(Register.department(kept, asked)));
    }

    public void save(Context asked) {
        var actor = frame.actor(asked, Operation.CHANGE_PEOPLE);
        var department = Register.department(register.current(actor), asked);
        var form = placed(Form.of(asked));
        if (register.unsound(asked, form, again -> show(asked, actor, again))) {
            return;
        }
        register.change(
                asked,
                actor,
                form,
                changes(department, form),
                asked.path() + Done.SAVED.query(),
                again -> show(asked, actor, again),
                NAME,
                ORDER);
    }

    /** With a day: what would follow. */
    public void ending(Context asked) {
        var actor = frame.actor(asked, Operation.CHANGE_PEOPLE);
        var day = asked.queryParam(DAY);
        var form = day == null ? Form.empty() : Form.empty().with(DAY, day).needsDay(DAY);
        showEnding(asked, actor, form);
        asked.status(form.sound() ? 200 : 422);
    }

    public void dissolve(Context asked) {
        var actor = frame.actor(asked, Operation.CHANGE_PEOPLE);
        var department = Register.department(register.current(actor), asked);
        var form = Form.of(asked).needsDay(DAY);
        if (register.unsound(asked, form, again -> showEnding(asked, actor, again))) {
            return;
        }
        var change =
                new DepartmentChange.Dissolve(department.id(), form.day(DAY).orElseThrow());
        register.change(
                asked,
                actor,
                form,
                List.of(change),
                "/people/departments/" + department.id().value() + Done.DISSOLVED.query(),
                again -> showEnding(asked, actor, again),
                DAY);
    }

    private static Form placed(Form form) {
        return form.number(ORDER).isPresent() ? form : form.wrong(ORDER, NO_PLACE);
    }

    private static Form filled(Department department) {
        return Form.empty().with(NAME, department.name()).with(ORDER, String.valueOf(department.order()));
    }

    private static List<Change> changes(Department department, Form form) {
        var changes = new ArrayList<Change>();
        if (!form.value(NAME).equals(department.name())) {
            changes.add(new DepartmentChange.Rename(department.id(), form.value(NAME)));
        }
        int order = form.number(ORDER).orElse(0);
        if (order != department.order()) {
            changes.add(new DepartmentChange.Move(department.id(), order));
        }
        return changes;
    }

    private void showNew(Context asked, Actor actor, Form form) {
        var kept = register.current(actor);
        frame.answer(
                asked,
                "people/new-department",
                Entry.MANAGE,
                new NewDepartmentView(
                        kept.version(), kept.organisation().departments(), form, Done.named(asked.queryParam("done"))));
    }

    private void show(Context asked, Actor actor, Form form) {
        var kept = register.current(actor);
        var department = Register.department(kept, asked);
        frame.answer(
                asked,
                "people/department",
                Entry.MANAGE,
                DepartmentView.of(kept, department, actor, form, Done.named(asked.queryParam("done"))));
    }

    private void showEnding(Context asked, Actor actor, Form form) {
        var kept = register.current(actor);
        var department = Register.department(kept, asked);
        frame.answer(
                asked,
                "people/dissolve",
                Entry.MANAGE,
                DissolveView.of(kept, department, form, openTopics(actor, department)));
    }

    /** As far as the one who asks may see them. */
    private int openTopics(Actor actor, Department department) {
        var open = Arrays.stream(Stage.values())
                .filter(stage -> stage == Stage.DRAFT || stage == Stage.PASSED || stage.isInHand())
                .collect(Collectors.toSet());
        var wanted = new ReadTopics.Wanted(
                open, Optional.of(department.id()), Optional.empty(), "", Optional.empty(), MOST_TOPICS);
        return frame.office().readTopics().list(actor, wanted).fold(List::size, refused -> 0);
    }
}
