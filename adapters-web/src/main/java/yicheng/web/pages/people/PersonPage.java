package yicheng.web.pages.people;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import yicheng.people.Department;
import yicheng.people.Person;
import yicheng.people.PostKind;
import yicheng.people.change.Change;
import yicheng.people.change.PersonChange;
import yicheng.people.change.PostChange;
import yicheng.people.change.SetPortfolio;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;

/** One person: the name, the posts and what a leader is in charge of. */
public final class PersonPage {

    private static final String NAME = "name";
    private static final String DAY = "day";
    private static final String DEPARTMENTS = "departments";

    private final Frame frame;
    private final Register register;

    public PersonPage(Frame frame) {
        this.frame = frame;
        this.register = new Register(frame);
    }

    public void blank(Context asked) {
        var actor = frame.actor(asked, Operation.CHANGE_PEOPLE);
        var department =
                Optional.ofNullable(asked.queryParam(PostForm.DEPARTMENT)).orElse("");
        var form = Form.empty().with(PostForm.FROM, actor.day().toString()).with(PostForm.DEPARTMENT, department);
        showNew(asked, actor, form);
    }

    public void add(Context asked) {
        var actor = frame.actor(asked, Operation.CHANGE_PEOPLE);
        var read = Form.of(asked);
        var form = read.value(PostForm.KIND).isEmpty() ? read : PostForm.checked(read);
        if (register.unsound(asked, form, again -> showNew(asked, actor, again))) {
            return;
        }
        var person = frame.office().people().newIds().person();
        var changes = new ArrayList<Change>(List.of(new PersonChange.Add(person, form.value(NAME))));
        PostKind.named(form.value(PostForm.KIND)).ifPresent(kind -> changes.add(PostForm.given(person, kind, form)));
        register.change(
                asked,
                actor,
                form,
                changes,
                "/people/persons/" + person.value() + Done.ADDED.query(),
                again -> showNew(asked, actor, again),
                NAME,
                PostForm.DEPARTMENT,
                PostForm.FROM,
                PostForm.UNTIL);
    }

    public void show(Context asked) {
        var actor = frame.actor(asked, Operation.READ_PEOPLE);
        show(asked, actor, PersonView.Forms.unfilled(actor.day()));
    }

    public void rename(Context asked) {
        var actor = frame.actor(asked, Operation.CHANGE_PEOPLE);
        var person = Register.person(register.current(actor), asked);
        var form = Form.of(asked);
        var change = new PersonChange.Rename(person.id(), form.value(NAME));
        register.change(
                asked,
                actor,
                form,
                List.of(change),
                address(person, Done.SAVED),
                again -> show(
                        asked, actor, PersonView.Forms.unfilled(actor.day()).renaming(again)),
                NAME);
    }

    public void give(Context asked) {
        var actor = frame.actor(asked, Operation.CHANGE_PEOPLE);
        var person = Register.person(register.current(actor), asked);
        var read = Form.of(asked);
        var form = read.value(PostForm.KIND).isEmpty()
                ? PostForm.checked(read).wrong(PostForm.KIND, PostForm.NO_KIND)
                : PostForm.checked(read);
        if (register.unsound(
                asked,
                form,
                again -> show(
                        asked, actor, PersonView.Forms.unfilled(actor.day()).giving(again)))) {
            return;
        }
        var kind = PostKind.named(form.value(PostForm.KIND)).orElseThrow();
        register.change(
                asked,
                actor,
                form,
                List.of(PostForm.given(person.id(), kind, form)),
                address(person, Done.GIVEN),
                again -> show(
                        asked, actor, PersonView.Forms.unfilled(actor.day()).giving(again)),
                PostForm.KIND,
                PostForm.DEPARTMENT,
                PostForm.FROM,
                PostForm.UNTIL);
    }

    public void end(Context asked) {
        var actor = frame.actor(asked, Operation.CHANGE_PEOPLE);
        var person = Register.person(register.current(actor), asked);
        var form = Form.of(asked).needsDay(DAY);
        var kind = PostKind.named(form.value(PostForm.KIND));
        var known = kind.isPresent() ? form : form.wrong(PostForm.NO_KIND);
        if (register.unsound(
                asked,
                known,
                again -> show(
                        asked, actor, PersonView.Forms.unfilled(actor.day()).ending(again)))) {
            return;
        }
        var change = new PostChange.End(
                person.id(),
                kind.orElseThrow(),
                Register.departmentOf(form),
                form.day(DAY).orElseThrow());
        register.change(
                asked,
                actor,
                form,
                List.of(change),
                address(person, Done.ENDED),
                again -> show(
                        asked, actor, PersonView.Forms.unfilled(actor.day()).ending(again)),
                DAY);
    }

    public void lead(Context asked) {
        var actor = frame.actor(asked, Operation.CHANGE_PEOPLE);
        var person = Register.person(register.current(actor), asked);
        var form = Form.of(asked);
        var departments = form.all(DEPARTMENTS).stream()
                .filter(id -> !id.isBlank())
                .map(Department.Id::new)
                .collect(Collectors.toSet());
        register.change(
                asked,
                actor,
                form,
                List.of(new SetPortfolio(person.id(), departments)),
                address(person, Done.SAVED),
                again -> show(
                        asked, actor, PersonView.Forms.unfilled(actor.day()).leading(again)),
                DEPARTMENTS);
    }

    private static String address(Person person, Done done) {
        return "/people/persons/" + person.id().value() + done.query();
    }

    private void showNew(Context asked, Actor actor, Form form) {
        var kept = register.current(actor);
        frame.answer(
                asked,
                "people/new-person",
                Entry.MANAGE,
                new NewPersonView(kept.version(), Choices.of(kept, actor), form));
    }

    private void show(Context asked, Actor actor, PersonView.Forms forms) {
        var kept = register.current(actor);
        var person = Register.person(kept, asked);
        frame.answer(
                asked,
                "people/person",
                Entry.MANAGE,
                PersonView.of(kept, person, actor, forms, Done.named(asked.queryParam("done"))));
    }
}
