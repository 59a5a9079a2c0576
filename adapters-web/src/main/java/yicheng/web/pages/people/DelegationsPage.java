package yicheng.web.pages.people;

import io.javalin.http.Context;
import yicheng.people.Delegation;
import yicheng.people.Person;
import yicheng.people.change.Delegate;
import yicheng.people.change.DelegationChange;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;

/** Rights lent for a time: everybody lends his own, the office enters those of others. */
public final class DelegationsPage {

    private static final String WHAT = "what";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String SINCE = "since";
    private static final String UNTIL = "until";
    private static final String REASON = "reason";

    private final Frame frame;
    private final Register register;

    public DelegationsPage(Frame frame) {
        this.frame = frame;
        this.register = new Register(frame);
    }

    public void show(Context asked) {
        var actor = frame.actor(asked, Operation.READ_PEOPLE);
        answer(
                asked,
                actor,
                Form.empty()
                        .with(SINCE, actor.day().toString())
                        .with(FROM, actor.id().value()));
    }

    public void lend(Context asked) {
        var actor = frame.actor(asked, Operation.READ_PEOPLE);
        var form = complete(Form.of(asked));
        if (register.unsound(asked, form, again -> answer(asked, actor, again))) {
            return;
        }
        var change = new DelegationChange.Lend(
                Delegation.What.named(form.value(WHAT)).orElseThrow(),
                new Person.Id(form.value(FROM)),
                new Person.Id(form.value(TO)),
                form.day(SINCE).orElseThrow(),
                form.day(UNTIL).orElseThrow(),
                form.value(REASON));
        delegate(asked, actor, form, change, Done.LENT);
    }

    public void end(Context asked) {
        var actor = frame.actor(asked, Operation.READ_PEOPLE);
        var form = Form.of(asked);
        var what = Delegation.What.named(form.value(WHAT));
        var since = form.day(SINCE);
        if (what.isEmpty()
                || since.isEmpty()
                || form.value(FROM).isEmpty()
                || form.value(TO).isEmpty()) {
            answer(asked, actor, Form.empty().wrong(Text.of("没有这项委托，请刷新后再试", "there is no such delegation")));
            asked.status(422);
            return;
        }
        var change = new DelegationChange.End(
                what.get(),
                new Person.Id(form.value(FROM)),
                new Person.Id(form.value(TO)),
                since.get(),
                actor.day().minusDays(1));
        delegate(asked, actor, Form.empty(), change, Done.ENDED);
    }

    private void delegate(Context asked, Actor actor, Form form, DelegationChange change, Done done) {
        register.tried(
                asked,
                form,
                () -> frame.office().people().delegate().handle(actor, new Delegate.Command(change)),
                "/delegations" + done.query(),
                again -> answer(asked, actor, again),
                WHAT,
                FROM,
                TO,
                SINCE,
                UNTIL,
                REASON);
    }

    private static Form complete(Form read) {
        var form = read.needsDay(SINCE).needsDay(UNTIL);
        if (Delegation.What.named(form.value(WHAT)).isEmpty()) {
            form = form.wrong(WHAT, Text.of("请选择委托什么", "choose what is lent"));
        }
        if (form.value(FROM).isEmpty()) {
            form = form.wrong(FROM, Text.of("请选择委托人", "choose who lends it"));
        }
        return form.value(TO).isEmpty() ? form.wrong(TO, Text.of("请选择受托人", "choose who gets it")) : form;
    }

    private void answer(Context asked, Actor actor, Form form) {
        frame.answer(
                asked,
                "delegations",
                Entry.MANAGE,
                DelegationsView.of(register.current(actor), actor, form, Done.named(asked.queryParam("done"))));
    }
}
