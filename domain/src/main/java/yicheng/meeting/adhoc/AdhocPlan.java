package yicheng.meeting.adhoc;

import java.util.List;
import java.util.Optional;
import yicheng.people.Department;
import yicheng.people.Person;

/**
 * What is wanted of an ad hoc meeting, its start and who takes part aside. A draft may leave most of it open.
 *
 * @param proposer the leader who proposes it, or is to
 * @param matter in words; blank while nobody wrote it
 * @param departments whom the matter concerns, the one it belongs to first
 * @param room by name; blank while none is chosen
 */
public record AdhocPlan(
        Person.Id proposer,
        Optional<Ground> ground,
        String matter,
        List<Department.Id> departments,
        String room,
        int minutes,
        Urgency urgency) {

    public AdhocPlan {
        departments = departments.stream().distinct().toList();
        if (minutes < 1 || minutes > 600) {
            throw new IllegalArgumentException("minutes (%d) must be 1 to 600".formatted(minutes));
        }
    }

    public AdhocPlan by(Person.Id leader) {
        return new AdhocPlan(leader, ground, matter, departments, room, minutes, urgency);
    }

    public AdhocPlan urgent(Urgency why) {
        return new AdhocPlan(proposer, ground, matter, departments, room, minutes, why);
    }
}
