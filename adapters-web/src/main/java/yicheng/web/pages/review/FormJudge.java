package yicheng.web.pages.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yicheng.meeting.MeetingRef;
import yicheng.policy.Clause;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Mender;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.topic.FieldFault;
import yicheng.topic.Indicator;
import yicheng.topic.Proposal;
import yicheng.topic.ProposalForm;
import yicheng.topic.own.OwnFields;

/** Judges the form as it stands: what cannot be read is said first, then the rules are asked. */
public final class FormJudge {

    /** Puts a form before the rules once all of it can be read. */
    public interface Rules {
        Judgement judge(MeetingRef meeting, Proposal proposal, List<Indicator> indicators);
    }

    private FormJudge() {}

    public static Judgement judge(TopicValues values, OwnFields ownFields, Rules rules) {
        var indicators =
                values.shownRows().stream().map(IndicatorRow::indicator).toList();
        if (values.empty()) {
            return Judgement.waiting(indicators);
        }
        var typed = values.rows().stream()
                .filter(row -> !row.empty())
                .map(IndicatorRow::indicator)
                .toList();
        var read = ProposalForm.read(values.byField(), Map.of(), typed);
        var own = ownFields.read(values.own());
        var faults = Stream.concat(
                        Stream.concat(read.faults().stream(), tableFaults(values))
                                .map(Note::of),
                        own.faults().stream().map(Note::of))
                .toList();
        if (!faults.isEmpty()) {
            return Judgement.unreadable(faults, indicators);
        }
        return values.ref()
                .map(ref -> rules.judge(ref, read.proposal().orElseThrow().filling(own.values()), indicators))
                .orElseGet(() -> Judgement.refused(List.of(noMeeting(values)), indicators));
    }

    private static Stream<FieldFault> tableFaults(TopicValues values) {
        return IntStream.range(0, values.rows().size())
                .boxed()
                .flatMap(row -> values.rows().get(row).faults(row).stream());
    }

    private static Finding noMeeting(TopicValues values) {
        return new Finding(
                new RuleRef(
                        "check.meeting",
                        Text.of("议题须报给一次尚未召开的会议", "a topic is for a meeting still to come"),
                        new Clause("3.1.submit.late*")),
                Effect.RETURN,
                Optional.of("meeting"),
                Text.of("请选择会议；临时会议请填日期和时间", "choose a meeting; for an ad hoc one give date and time"),
                Mender.SUBMITTING_DEPARTMENT,
                false,
                Optional.of(values.adhocAt()).filter(at -> !at.isBlank()));
    }
}
