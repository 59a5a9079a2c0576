package yicheng.web.pages.access;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import yicheng.access.account.CloseAccount;
import yicheng.access.account.ListAccounts;
import yicheng.access.account.OpenAccount;
import yicheng.access.account.ResetPassword;
import yicheng.access.account.StartPassword;
import yicheng.journal.StaleVersion;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;

/** Who can get in: accounts are opened, given a new start password and closed. */
public final class AccountsPage {

    private static final String PERSON = "person";
    private static final String LOGIN = "login";

    private final Frame frame;

    public AccountsPage(Frame frame) {
        this.frame = frame;
    }

    public void show(Context asked) {
        answer(asked, frame.actor(asked, Operation.MANAGE_ACCOUNTS), Form.empty(), Optional.empty());
    }

    public void open(Context asked) {
        var actor = frame.actor(asked, Operation.MANAGE_ACCOUNTS);
        var form = Form.of(asked);
        handOver(
                asked,
                actor,
                form,
                () -> frame.office()
                        .access()
                        .openAccount()
                        .handle(actor, new OpenAccount.Command(person(form), form.value(LOGIN))));
    }

    public void reset(Context asked) {
        var actor = frame.actor(asked, Operation.MANAGE_ACCOUNTS);
        var form = Form.of(asked);
        handOver(
                asked,
                actor,
                form,
                () -> frame.office().access().resetPassword().handle(actor, new ResetPassword.Command(person(form))));
    }

    public void close(Context asked) {
        var actor = frame.actor(asked, Operation.MANAGE_ACCOUNTS);
        var form = Form.of(asked);
        frame.office()
                .access()
                .closeAccount()
                .handle(actor, new CloseAccount.Command(person(form)))
                .either(closed -> frame.go(asked, "/accounts?done=closed"), (ground, findings) -> {
                    answer(asked, actor, form.refused(findings), Optional.empty());
                    asked.status(Frame.status(ground));
                });
    }

    private interface Act {
        Answer<StartPassword> done();
    }

    /** The start password stands in this one answer only: it is kept nowhere. */
    private void handOver(Context asked, Actor actor, Form form, Act act) {
        try {
            act.done()
                    .either(start -> answer(asked, actor, form.with(LOGIN), Optional.of(start)), (ground, findings) -> {
                        answer(asked, actor, form.refused(findings, LOGIN), Optional.empty());
                        asked.status(Frame.status(ground));
                    });
        } catch (StaleVersion meanwhile) {
            answer(
                    asked,
                    actor,
                    form.wrong(Text.of("这个账号刚被他人改动，请核对后再办", "this account was just changed; look again")),
                    Optional.empty());
            asked.status(409);
        }
        asked.header("Cache-Control", "no-store");
    }

    private void answer(Context asked, Actor actor, Form form, Optional<StartPassword> start) {
        var listed = frame.office()
                .access()
                .listAccounts()
                .handle(actor)
                .fold(list -> list, refused -> List.<ListAccounts.Listed>of());
        frame.answer(
                asked, "accounts", Entry.MANAGE, AccountsView.of(actor, listed, form, start, asked.queryParam("done")));
    }

    private static Person.Id person(Form form) {
        var id = form.value(PERSON);
        return new Person.Id(id.isEmpty() ? "-" : id);
    }
}
