package yicheng.web.pages.topics.document;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.people.Department;
import yicheng.people.Person;
import yicheng.policy.Finding;
import yicheng.policy.Mender;
import yicheng.policy.Text;
import yicheng.topic.life.Act;

/**
 * What this person can do to the topic, and why not where he could expect it.
 *
 * @param open what the domain allows
 * @param choices the decisions open to the head of the office
 * @param suggested the one the rules speak for
 * @param against what stands against passing it
 * @param locked why nobody can pass it, where that is so
 * @param partial why this person of the office must leave it to somebody else
 * @param inCharge the leader in charge of the department
 * @param by when the list is due
 * @param next the meeting it rolls to
 * @param decider name of the head of the office, for the clerk
 * @param orphaned its department is dissolved, and it has to go to another
 */
public record Panel(
        List<Act> open,
        List<Choice> choices,
        Choice suggested,
        List<Finding> against,
        Optional<Text> locked,
        Optional<Text> partial,
        List<Person> leaders,
        Optional<Person> inCharge,
        List<Department> departments,
        Optional<LocalDateTime> by,
        Optional<Text> next,
        Optional<String> decider,
        boolean orphaned) {

    public boolean may(Act act) {
        return open.contains(act);
    }

    /** The office works on it: the checklist, the decision or both. */
    public boolean office() {
        return may(Act.CHECK) || !choices.isEmpty();
    }

    /** What the rules wait for from the office itself. */
    public Optional<Text> asksOffice() {
        return against.stream()
                .filter(finding -> finding.mender() == Mender.OFFICE)
                .map(Finding::text)
                .findFirst();
    }

    /** Passing it overrules the rules. */
    public boolean overrules() {
        return !against.isEmpty();
    }
}
