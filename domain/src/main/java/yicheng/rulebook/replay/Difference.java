package yicheng.rulebook.replay;

import java.util.List;
import java.util.Optional;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/**
 * One outcome that a draft changes.
 *
 * @param subject as the journal calls it, e.g. {@code topic/17}
 * @param title of the topic, or name of the meeting
 * @param from what comes of it in the edition in force, {@code to} under the draft
 * @param firing rules that speak under the draft and did not, or said something weaker or stronger
 * @param silent rules that spoke and do not under the draft
 * @param decisive false where only more or fewer findings are shown and the verdict stays
 */
public record Difference(
        What what,
        String subject,
        Text title,
        Optional<Department.Id> department,
        MeetingRef meeting,
        Text from,
        Text to,
        List<RuleRef> firing,
        List<RuleRef> silent,
        boolean decisive) {

    public enum What {
        TOPIC(Text.of("议题", "topic")),
        ORDER(Text.of("议程次序", "agenda")),
        LEAVE(Text.of("请假", "leave")),
        OBSERVER(Text.of("列席", "observer")),
        MEETING(Text.of("会议时间和时限", "time of a meeting"));

        private final Text label;

        What(Text label) {
            this.label = label;
        }

        public Text label() {
            return label;
        }
    }

    public Difference {
        firing = List.copyOf(firing);
        silent = List.copyOf(silent);
    }

    /** Everything it says, on one line: equal differences give equal lines. */
    String line() {
        return String.join(
                "\u001f",
                what.name(),
                subject,
                meeting.toString(),
                from.zh(),
                to.zh(),
                firing.stream().map(RuleRef::id).toList().toString(),
                silent.stream().map(RuleRef::id).toList().toString());
    }
}
