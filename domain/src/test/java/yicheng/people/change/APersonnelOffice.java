package yicheng.people.change;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.TestClock;
import yicheng.journal.Entry;
import yicheng.journal.InMemoryJournal;
import yicheng.journal.InMemoryTransactions;
import yicheng.journal.Recorded;
import yicheng.people.AnOrganisation;
import yicheng.people.InMemoryOrganisations;
import yicheng.people.Organisation;
import yicheng.people.Organisations;
import yicheng.people.Person;
import yicheng.people.PostKind;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;

/** The small unit with a clerk, an office head, a deputy of the first department and an administrator, in May 2026. */
final class APersonnelOffice {

    static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    static final Person.Id CLERK = new Person.Id("li");
    static final Person.Id OFFICE_HEAD = new Person.Id("zhou");
    static final Person.Id HEADS_DEPUTY = new Person.Id("zheng");
    static final Person.Id ADMINISTRATOR = new Person.Id("wu");

    private final TestClock clock = TestClock.at(LocalDateTime.of(2026, 5, 20, 9, 0));
    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryJournal journal = new InMemoryJournal(transactions);
    private final InMemoryOrganisations organisations = new InMemoryOrganisations(transactions);

    APersonnelOffice() {
        var organisation = AnOrganisation.small()
                .with(AnOrganisation.person(CLERK, "李四", PostKind.CLERK, Optional.empty()))
                .with(AnOrganisation.person(OFFICE_HEAD, "周五", PostKind.OFFICE_HEAD, Optional.empty()))
                .with(AnOrganisation.person(
                        HEADS_DEPUTY, "郑七", PostKind.DEPARTMENT_DEPUTY, Optional.of(AnOrganisation.FIRST)))
                .with(AnOrganisation.person(ADMINISTRATOR, "吴六", PostKind.SYSTEM_ADMINISTRATOR, Optional.empty()));
        transactions.inOne(() -> organisations.save(organisation, 0));
    }

    /** By the clerk, on the newest version. */
    Answer<Organisations.Kept> change(Change... changes) {
        return changeAs(CLERK, changes);
    }

    Answer<Organisations.Kept> changeAs(Person.Id person, Change... changes) {
        return changeOrganisation(
                person,
                new ChangeOrganisation.Command(
                        organisations.current().orElseThrow().version(), List.of(changes), false));
    }

    Answer<Organisations.Kept> changeOrganisation(Person.Id person, ChangeOrganisation.Command command) {
        return new ChangeOrganisation(transactions, journal, organisations, clock).handle(actor(person), command);
    }

    Answer<Organisations.Kept> delegate(Person.Id person, DelegationChange change) {
        return new Delegate(transactions, journal, organisations, clock)
                .handle(actor(person), new Delegate.Command(change));
    }

    Organisation organisation() {
        return organisations.current().orElseThrow().organisation();
    }

    long version() {
        return organisations.current().orElseThrow().version();
    }

    Actor actor(Person.Id person) {
        return Actor.of(organisation().person(person).orElseThrow(), organisation(), TODAY);
    }

    List<Entry> entries() {
        return journal.after(0, 100).stream().map(Recorded::entry).toList();
    }
}
