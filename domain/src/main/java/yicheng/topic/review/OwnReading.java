package yicheng.topic.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yicheng.policy.Clause;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Mender;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.topic.Proposal;
import yicheng.topic.own.OwnFields;

/**
 * Topics with what stands in the office's own fields as the edition understands it.
 *
 * @param faults for each value that cannot be read in a topic that is to be judged
 */
record OwnReading(List<Proposal> topics, List<Finding> faults) {

    private static final RuleRef READABLE = new RuleRef(
            "check.field", Text.of("填写的内容须能识别", "what is filled in can be read"), new Clause("3.1.submit.check*"));

    private static final int MOST_NAMED = 20;

    static OwnReading of(OwnFields fields, List<Proposal> topics) {
        var read = new ArrayList<Proposal>();
        var faults = new ArrayList<Finding>();
        for (var topic : topics) {
            if (topic.own().isEmpty()) {
                read.add(topic);
                continue;
            }
            var own = fields.read(topic.own());
            read.add(topic.filling(own.values()));
            if (topic.state() == Proposal.State.SUBMITTED) {
                var which = alone(topics) ? "" : read.size() + ". ";
                own.faults().forEach(fault -> faults.add(finding(which, fault)));
            }
        }
        return new OwnReading(
                List.copyOf(read), faults.stream().limit(MOST_NAMED).toList());
    }

    /** The others only count into its sums. */
    private static boolean alone(List<Proposal> topics) {
        return topics.stream()
                        .filter(topic -> topic.state() == Proposal.State.SUBMITTED)
                        .limit(2)
                        .count()
                == 1;
    }

    private static Finding finding(String which, OwnFields.Fault fault) {
        return new Finding(
                READABLE,
                Effect.SUPPLEMENT,
                Optional.of(fault.field().code()),
                Text.of(which + fault.text().zh(), which + fault.text().en()),
                Mender.SUBMITTING_DEPARTMENT,
                false,
                Optional.of(fault.value()));
    }
}
