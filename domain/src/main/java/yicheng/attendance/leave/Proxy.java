package yicheng.attendance.leave;

import java.time.Instant;
import java.util.Optional;
import yicheng.attendance.ProxyKind;
import yicheng.people.Person;

/**
 * Who is to come in the place of somebody who is away.
 *
 * @param authority the authorisation as it is on file: number, date or words; blank where there is none
 * @param remark why he was turned down; blank otherwise
 * @param checked who found him fit or not, last
 */
public record Proxy(Person.Id person, ProxyKind kind, String authority, String remark, Optional<Checked> checked) {

    /** @param lender whose chair it is, where the host who says so has it from him */
    public record Checked(Person.Id by, Optional<Person.Id> lender, Instant at) {}

    public static Proxy named(Person.Id person, ProxyKind kind, String authority) {
        return new Proxy(person, kind, authority.strip(), "", Optional.empty());
    }

    public boolean hasAuthority() {
        return !authority.isBlank();
    }

    /** @param why he is not fit; blank where he is */
    Proxy checked(Checked by, String why) {
        return new Proxy(person, kind, authority, why, Optional.of(by));
    }
}
