package yicheng.web.api.access;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import yicheng.access.account.CloseAccount;
import yicheng.access.account.ListAccounts;
import yicheng.access.account.OpenAccount;
import yicheng.access.account.ResetPassword;
import yicheng.access.account.StartPassword;
import yicheng.people.Person;
import yicheng.web.api.call.Addresses;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Meant;
import yicheng.web.api.reading.JsonValues;
import yicheng.web.api.reading.RequestBody;
import yicheng.web.api.shape.Named;

/** Everybody's way in, for who manages accounts. */
final class AccountRoutes {

    /** @param login null for a person without an account */
    record AccountJson(Named person, Optional<String> login, boolean mustChangePassword, boolean closed) {}

    record Accounts(List<AccountJson> accounts) {}

    /** @param password to hand over; shown this once, good for choosing another */
    record Start(String login, String password) {}

    private final Api api;

    AccountRoutes(Api api) {
        this.api = api;
    }

    void add(Addresses at) {
        at.getJson(Api.V1 + "/accounts", this::list);
        at.postJson(Api.V1 + "/accounts", this::open);
        at.postJson(Api.V1 + "/accounts/{person}/reset", this::reset);
        at.deleteJson(Api.V1 + "/accounts/{person}", this::close);
    }

    private void list(Context ctx) {
        api.give(
                ctx,
                api.office().access().listAccounts().handle(api.actor(ctx)),
                all -> new Accounts(all.stream().map(AccountRoutes::shape).toList()));
    }

    private void open(Context ctx) throws IOException {
        var actor = api.actor(ctx);
        var values = JsonValues.read(api.json(), RequestBody.read(ctx), "person", "login");
        var person = Meant.requiredPerson(values, "person", actor.organisation());
        var login = values.text("login");
        values.refuseIfWrong();
        var command = new OpenAccount.Command(person.orElseThrow(), login);
        api.giveCreated(ctx, api.office().access().openAccount().handle(actor, command), AccountRoutes::shape);
    }

    private void reset(Context ctx) {
        var actor = api.actor(ctx);
        var command = new ResetPassword.Command(person(ctx));
        api.give(ctx, api.office().access().resetPassword().handle(actor, command), AccountRoutes::shape);
    }

    private void close(Context ctx) {
        var actor = api.actor(ctx);
        api.giveNothing(ctx, api.office().access().closeAccount().handle(actor, new CloseAccount.Command(person(ctx))));
    }

    private static Person.Id person(Context ctx) {
        return new Person.Id(ctx.pathParam("person"));
    }

    private static Start shape(StartPassword start) {
        return new Start(start.login(), start.password());
    }

    private static AccountJson shape(ListAccounts.Listed listed) {
        var person = listed.person();
        return new AccountJson(
                new Named(person.id().value(), person.name()), listed.login(), listed.mustChange(), listed.closed());
    }
}
