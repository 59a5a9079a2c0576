package yicheng.attendance.leave;

import yicheng.attendance.ProxyKind;
import yicheng.people.Person;

/**
 * Who is to come in the place of somebody who is away.
 *
 * @param authority the authorisation as it is on file: number, date or words; blank where there is none
 * @param remark why he was turned down; blank otherwise
 */
public record Proxy(Person.Id person, ProxyKind kind, String authority, String remark) {

    public static Proxy named(Person.Id person, ProxyKind kind, String authority) {
        return new Proxy(person, kind, authority.strip(), "");
    }

    public boolean hasAuthority() {
        return !authority.isBlank();
    }

    Proxy turnedDown(String why) {
        return new Proxy(person, kind, authority, why);
    }
}
