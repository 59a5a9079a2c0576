package yicheng.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import yicheng.Office;
import yicheng.access.Acting;
import yicheng.access.SignIn;
import yicheng.access.account.ChangePassword;
import yicheng.access.account.OpenAccount;
import yicheng.access.account.SetUpOffice;
import yicheng.people.Delegation;
import yicheng.people.Department;
import yicheng.people.Organisation;
import yicheng.people.Organisations;
import yicheng.people.Person;
import yicheng.people.PostKind;
import yicheng.people.change.Change;
import yicheng.people.change.ChangeOrganisation;
import yicheng.people.change.Delegate;
import yicheng.people.change.DelegationChange;
import yicheng.people.change.DepartmentChange;
import yicheng.people.change.PersonChange;
import yicheng.people.change.PostChange;
import yicheng.people.change.RoomChange;
import yicheng.people.change.SetPortfolio;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;

/** The people of the demonstration, set up as any office is; afterwards each of them can act. */
final class Company {

    private final Office office;
    private final Script script;
    private final Map<String, Person.Id> people = new HashMap<>();
    private final Map<String, Department.Id> departments = new HashMap<>();
    private Organisation organisation;

    private Company(Office office, Script script, Organisation organisation) {
        this.office = office;
        this.script = script;
        this.organisation = organisation;
    }

    /** @param since the first day of every post */
    static Company setUp(Office office, String setUpCode, Script script, LocalDate since) {
        var words = script.office();
        var command = new SetUpOffice.Command(
                setUpCode, words.name(), words.administrator(), words.login(), words.password());
        var kept = done(office.access().setUpOffice().handle(command));
        var company = new Company(office, script, kept.organisation());
        var administrator = kept.organisation().people().get(0);
        company.people.put(words.login(), administrator.id());
        company.fill(kept, since);
        script.people().forEach(company::letIn);
        return company;
    }

    Actor actor(String login) {
        var person = organisation.person(people.get(login)).orElseThrow();
        return Actor.of(person, organisation, office.now().toLocalDate());
    }

    Person.Id person(String login) {
        return people.get(login);
    }

    Department.Id department(String name) {
        return departments.get(name);
    }

    /** A head lends his deputy the right to submit, from today on. */
    void lend(LocalDate until) {
        var lent = script.office().lent();
        var lend = new DelegationChange.Lend(
                Delegation.What.SUBMIT_TOPICS,
                person(lent.from()),
                person(lent.to()),
                office.now().toLocalDate(),
                until,
                lent.reason());
        organisation = done(office.people().delegate().handle(actor(lent.from()), new Delegate.Command(lend)))
                .organisation();
    }

    private void fill(Organisations.Kept kept, LocalDate since) {
        var changes = new ArrayList<Change>();
        script.office().departments().forEach(name -> changes.add(department(name, changes.size() + 1)));
        script.office().rooms().forEach((name, seats) -> changes.add(new RoomChange.Put(name, seats)));
        script.people().forEach(row -> changes.addAll(person(row, since)));
        var command = new ChangeOrganisation.Command(kept.version(), changes, false);
        organisation = done(office.people()
                        .changeOrganisation()
                        .handle(actor(script.office().login()), command))
                .organisation();
    }

    private Change department(String name, int order) {
        var id = office.people().newIds().department();
        departments.put(name, id);
        return new DepartmentChange.Add(id, name, order);
    }

    private List<Change> person(Script.PersonRow row, LocalDate since) {
        var id = office.people().newIds().person();
        people.put(row.login(), id);
        var kind = PostKind.named(row.post()).orElseThrow();
        var changes = new ArrayList<Change>();
        changes.add(new PersonChange.Add(id, row.name()));
        changes.add(new PostChange.Give(
                id, kind, Optional.ofNullable(departments.get(row.department())), since, Optional.empty()));
        if (!row.inChargeOf().isEmpty()) {
            changes.add(new SetPortfolio(
                    id, row.inChargeOf().stream().map(departments::get).collect(Collectors.toSet())));
        }
        return changes;
    }

    /** The administrator opens the account, and its owner chooses the shared password. */
    private void letIn(Script.PersonRow row) {
        var administrator = actor(script.office().login());
        var command = new OpenAccount.Command(person(row.login()), row.login());
        var start = done(office.access().openAccount().handle(administrator, command));
        var session = signedIn(row.login(), start.password());
        done(office.access()
                .changePassword()
                .handle(
                        session,
                        new ChangePassword.Command(
                                start.password(), script.office().password())));
        office.access().signOut().handle(session.session());
    }

    private Acting signedIn(String login, String password) {
        var signedIn = done(office.access().signIn().handle(new SignIn.Command(login, password)));
        return office.access().whoActs().bySession(signedIn.secret()).orElseThrow();
    }

    private static <T> T done(Answer<T> answer) {
        return answer.fold(value -> value, findings -> {
            throw new IllegalStateException("the demonstration's own office was refused: " + findings);
        });
    }
}
