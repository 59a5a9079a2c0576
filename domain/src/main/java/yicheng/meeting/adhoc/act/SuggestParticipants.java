package yicheng.meeting.adhoc.act;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.people.Person;
import yicheng.people.PostKind;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Text;

/**
 * Suggests who takes part in an ad hoc meeting: the leaders in charge and the heads of the departments concerned
 * (2.adhoc.typical). Only a suggestion; the proposer decides.
 */
public final class SuggestParticipants {

    /** @param departments besides those of the topics handed in for that meeting */
    public record Command(MeetingRef meeting, List<Department.Id> departments) {}

    /** @param why this one */
    public record Suggested(Person person, Text why) {}

    private final Function<MeetingRef, List<Department.Id>> concerned;

    /** @param concerned the departments of the topics handed in for a meeting */
    public SuggestParticipants(Function<MeetingRef, List<Department.Id>> concerned) {
        this.concerned = concerned;
    }

    /** The principal leader first, then leader and head of each department in the order of departments. */
    public Answer<List<Suggested>> handle(Actor actor, Command command) {
        if (!actor.mayEverywhere(Operation.PROPOSE_ADHOC) && !actor.mayEverywhere(Operation.ARRANGE_MEETINGS)) {
            return actor.refused(Operation.PROPOSE_ADHOC);
        }
        var unit = actor.organisation();
        var ids = new LinkedHashSet<>(command.departments());
        ids.addAll(concerned.apply(command.meeting()));
        var day = command.meeting().start().toLocalDate();
        var found = new ArrayList<Suggested>();
        unit.holding(PostKind.DIRECTOR, day)
                .map(person -> new Suggested(person, Text.of("主持", "chair")))
                .forEach(found::add);
        unit.departments().stream()
                .filter(department -> ids.contains(department.id()))
                .flatMap(department -> Stream.concat(
                        unit.supervisorOf(department.id(), day).stream()
                                .map(person -> new Suggested(person, why("分管", department, "in charge of "))),
                        unit.headOf(department.id(), day).stream()
                                .map(person -> new Suggested(person, why("主管", department, "head of ")))))
                .forEach(one -> addOnce(found, one));
        return new Answer.Done<>(List.copyOf(found));
    }

    private static void addOnce(List<Suggested> found, Suggested one) {
        if (found.stream()
                .noneMatch(other -> other.person().id().equals(one.person().id()))) {
            found.add(one);
        }
    }

    private static Text why(String zh, Department department, String en) {
        return Text.of(zh + department.name(), en + department.name());
    }
}
