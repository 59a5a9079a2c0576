package yicheng.web.pages.people;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import yicheng.access.account.ListAccounts;
import yicheng.people.rights.Operation;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;

/** Who is who, on one page. */
public final class PeoplePage {

    private final Frame frame;
    private final Register register;

    public PeoplePage(Frame frame) {
        this.frame = frame;
        this.register = new Register(frame);
    }

    public void show(Context asked) {
        var actor = frame.actor(asked, Operation.READ_PEOPLE);
        frame.answer(
                asked,
                "people",
                Entry.MANAGE,
                PeopleView.of(register.current(actor), actor, Done.named(asked.queryParam("done"))));
    }

    /** What a new office does next, with what is done already. */
    public void firstSteps(Context asked) {
        var actor = frame.actor(asked, Operation.READ_PEOPLE);
        var year = frame.office().now().getYear() + 1;
        var accounts = frame.office()
                .access()
                .listAccounts()
                .handle(actor)
                .fold(Optional::of, refused -> Optional.<List<ListAccounts.Listed>>empty());
        frame.answer(
                asked,
                "people/first-steps",
                Entry.MANAGE,
                FirstSteps.of(
                        register.current(actor).organisation(),
                        actor,
                        accounts,
                        frame.office().calendar().year(year)));
    }
}
