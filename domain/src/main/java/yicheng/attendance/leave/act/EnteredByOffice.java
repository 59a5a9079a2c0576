package yicheng.attendance.leave.act;

import java.util.List;
import java.util.Set;
import yicheng.attendance.leave.LeaveAct;
import yicheng.journal.Entry;
import yicheng.journal.Recorded;
import yicheng.people.Person;

/** What the office entered in somebody's name (代录): he is told, and may object (policy 3, rule 8). */
final class EnteredByOffice {

    private static final Set<LeaveAct> ENTERED = Set.of(
            LeaveAct.ENTER_CALL, LeaveAct.ENTER_CONSENT, LeaveAct.NAME_PROXY, LeaveAct.SUPPLEMENT, LeaveAct.WITHDRAW);

    private EnteredByOffice() {}

    /** @param history of one request for leave */
    static boolean inTheNameOf(Person.Id person, List<Recorded> history) {
        return history.stream().map(Recorded::entry).anyMatch(entry -> isFor(person, entry));
    }

    private static boolean isFor(Person.Id person, Entry entry) {
        return entry.onBehalfOf().filter(person.value()::equals).isPresent()
                && !entry.actor().equals(person.value())
                && LeaveAct.of(entry.act()).filter(ENTERED::contains).isPresent();
    }
}
