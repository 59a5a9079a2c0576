package yicheng.persistence.agenda;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import yicheng.agenda.version.Line;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.policy.Clause;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.topic.life.Topic;

/** One topic within a {@link VersionDocument}. */
record LinePart(
        int number,
        int byRules,
        String topic,
        String meeting,
        String title,
        String department,
        List<String> joint,
        String presenter,
        List<String> observers,
        int minutes,
        int begins,
        boolean fits,
        TextPart why,
        List<RulePart> because,
        Optional<TextPart> smallestChange,
        String remark,
        SortedMap<String, String> facts) {

    static LinePart of(Line it) {
        return new LinePart(
                it.number(),
                it.byRules(),
                it.topic().value(),
                it.meeting().toString(),
                it.title(),
                it.department().value(),
                it.joint().stream().map(Department.Id::value).toList(),
                it.presenter(),
                it.observers(),
                it.minutes(),
                it.begins(),
                it.fits(),
                TextPart.of(it.why()),
                it.because().stream().map(RulePart::of).toList(),
                it.smallestChange().map(TextPart::of),
                it.remark(),
                it.facts());
    }

    Line line() {
        return new Line(
                number,
                byRules,
                new Topic.Id(topic),
                MeetingRef.parse(meeting).orElseThrow(),
                title,
                new Department.Id(department),
                joint.stream().map(Department.Id::new).toList(),
                presenter,
                observers,
                minutes,
                begins,
                fits,
                why.text(),
                because.stream().map(RulePart::rule).toList(),
                smallestChange.map(TextPart::text),
                remark,
                facts == null ? new TreeMap<>() : facts);
    }

    record TextPart(String zh, String en) {

        static TextPart of(Text it) {
            return new TextPart(it.zh(), it.en());
        }

        Text text() {
            return new Text(zh, en);
        }
    }

    record RulePart(String id, TextPart name, String clause) {

        static RulePart of(RuleRef it) {
            return new RulePart(it.id(), TextPart.of(it.name()), it.clause().id());
        }

        RuleRef rule() {
            return new RuleRef(id, name.text(), new Clause(clause));
        }
    }
}
