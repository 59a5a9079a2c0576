package yicheng.persistence.rulebook;

import java.util.List;
import java.util.Optional;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.persistence.policy.RulePart;
import yicheng.persistence.policy.TextPart;
import yicheng.rulebook.replay.Difference;

/** A difference within a {@link ReportDocument}. */
record DifferencePart(
        String what,
        String subject,
        TextPart title,
        Optional<String> department,
        String meeting,
        TextPart from,
        TextPart to,
        List<RulePart> firing,
        List<RulePart> silent,
        boolean decisive) {

    static DifferencePart of(Difference it) {
        return new DifferencePart(
                it.what().name(),
                it.subject(),
                TextPart.of(it.title()),
                it.department().map(Department.Id::value),
                it.meeting().toString(),
                TextPart.of(it.from()),
                TextPart.of(it.to()),
                it.firing().stream().map(RulePart::of).toList(),
                it.silent().stream().map(RulePart::of).toList(),
                it.decisive());
    }

    Difference difference() {
        return new Difference(
                Difference.What.valueOf(what),
                subject,
                title.text(),
                department.map(Department.Id::new),
                MeetingRef.parse(meeting).orElseThrow(),
                from.text(),
                to.text(),
                firing.stream().map(RulePart::rule).toList(),
                silent.stream().map(RulePart::rule).toList(),
                decisive);
    }
}
