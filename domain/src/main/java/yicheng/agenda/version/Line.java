package yicheng.agenda.version;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.topic.life.Topic;

/**
 * One topic on an agenda, as it read then.
 *
 * @param number its place, 1 first
 * @param byRules the place the rule book gives it; another one where the order was set by hand
 * @param meeting the one it was handed in for: a meeting held together with this one has its own list
 * @param joint departments whose topics were merged into it
 * @param presenter blank where none is named
 * @param observers those agreed to, one each
 * @param begins minutes after the meeting's start
 * @param fits there is time for it
 * @param why it stands where the rules put it
 * @param because the rules that put it there
 * @param smallestChange that would move it above the one before it by the rules; empty for the first, or where none does
 * @param remark of the leader (批示); blank for none
 * @param facts the rules ranked it by, as {@link yicheng.agenda.RankedText} writes them; empty where they were not kept
 */
public record Line(
        int number,
        int byRules,
        Topic.Id topic,
        MeetingRef meeting,
        String title,
        Department.Id department,
        List<Department.Id> joint,
        String presenter,
        List<String> observers,
        int minutes,
        int begins,
        boolean fits,
        Text why,
        List<RuleRef> because,
        Optional<Text> smallestChange,
        String remark,
        SortedMap<String, String> facts) {

    public Line {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        joint = List.copyOf(joint);
        observers = List.copyOf(observers);
        because = List.copyOf(because);
    }

    Line withoutRemark() {
        return new Line(
                number,
                byRules,
                topic,
                meeting,
                title,
                department,
                joint,
                presenter,
                observers,
                minutes,
                begins,
                fits,
                why,
                because,
                smallestChange,
                "",
                facts);
    }
}
