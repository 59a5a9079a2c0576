package yicheng;

import yicheng.people.change.ChangeOrganisation;
import yicheng.people.change.Delegate;
import yicheng.people.change.NewIds;
import yicheng.people.change.ReadOrganisation;

/** Who is who, and changes of it. */
public record PeopleDesk(
        ReadOrganisation readOrganisation, ChangeOrganisation changeOrganisation, Delegate delegate, NewIds newIds) {

    static PeopleDesk of(Ports ports) {
        return new PeopleDesk(
                new ReadOrganisation(ports.organisations()),
                new ChangeOrganisation(ports.transactions(), ports.journal(), ports.organisations(), ports.clock()),
                new Delegate(ports.transactions(), ports.journal(), ports.organisations(), ports.clock()),
                new NewIds(ports.secrets()));
    }
}
