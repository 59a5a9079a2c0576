package yicheng.web.pages.people;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import yicheng.journal.StaleVersion;
import yicheng.people.Department;
import yicheng.people.Organisations;
import yicheng.people.Person;
import yicheng.people.change.Change;
import yicheng.people.change.ChangeOrganisation;
import yicheng.people.change.ReadOrganisation;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.policy.Text;
import yicheng.web.edge.KeptProblems;
import yicheng.web.edge.Problem;
import yicheng.web.edge.Refusal;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Frame;

/** The organisation as the one who asks sees it, and changes of it that lose nothing when they are refused. */
final class Register {

    static final String VERSION = "version";

    private static final Text CHANGED_MEANWHILE = Text.of(
            "您打开本页以后，有人改动了机构和人员，所以没有保存。下面已是最新情况，您填写的内容还在；请核对后再保存一次",
            "somebody changed the organisation after you opened this page, so nothing was saved. It is shown as it is now,"
                    + " with what you typed; look it over and save again");

    private final Frame frame;

    Register(Frame frame) {
        this.frame = frame;
    }

    Organisations.Kept current(Actor actor) {
        return frame.office()
                .people()
                .readOrganisation()
                .handle(actor, new ReadOrganisation.Command(Optional.empty()))
                .fold(kept -> kept, refused -> {
                    throw new Refusal(Problem.refused(Ground.RIGHTS, refused));
                });
    }

    /**
     * @param then the page that shows what was done
     * @param again shows the form with what is wrong
     * @param fields those of the form
     */
    void change(
            Context asked,
            Actor actor,
            Form form,
            List<Change> changes,
            String then,
            Consumer<Form> again,
            String... fields) {
        long seen = form.number(VERSION).orElse(0);
        tried(
                asked,
                form,
                () -> frame.office()
                        .people()
                        .changeOrganisation()
                        .handle(actor, new ChangeOrganisation.Command(seen, changes, false)),
                then,
                again,
                fields);
    }

    void tried(
            Context asked,
            Form form,
            Supplier<Answer<Organisations.Kept>> act,
            String then,
            Consumer<Form> again,
            String... fields) {
        BiConsumer<Ground, List<Finding>> refused = (ground, findings) -> {
            again.accept(form.refused(findings, fields));
            asked.status(Frame.status(ground));
        };
        try {
            act.get().either(kept -> frame.go(asked, then), refused);
        } catch (StaleVersion meanwhile) {
            again.accept(form.wrong(CHANGED_MEANWHILE));
            asked.status(409);
        }
    }

    /** A form with faults of its own is shown again at once. */
    boolean unsound(Context asked, Form form, Consumer<Form> again) {
        if (form.sound()) {
            return false;
        }
        again.accept(form);
        asked.status(422);
        return true;
    }

    static Department department(Organisations.Kept kept, Context asked) {
        return Optional.of(asked.pathParam("id"))
                .filter(id -> !id.isBlank())
                .flatMap(id -> kept.organisation().department(new Department.Id(id)))
                .orElseThrow(() -> new Refusal(KeptProblems.unknown(asked.path())));
    }

    static Person person(Organisations.Kept kept, Context asked) {
        return Optional.of(asked.pathParam("id"))
                .filter(id -> !id.isBlank())
                .flatMap(id -> kept.organisation().person(new Person.Id(id)))
                .orElseThrow(() -> new Refusal(KeptProblems.unknown(asked.path())));
    }

    static Optional<Department.Id> departmentOf(Form form) {
        return Optional.of(form.value("department")).filter(id -> !id.isEmpty()).map(Department.Id::new);
    }

    static Optional<Person.Id> personOf(Form form, String field) {
        return Optional.of(form.value(field)).filter(id -> !id.isEmpty()).map(Person.Id::new);
    }
}
