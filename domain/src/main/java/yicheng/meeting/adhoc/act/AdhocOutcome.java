package yicheng.meeting.adhoc.act;

import java.util.List;
import yicheng.meeting.adhoc.AdhocMeetings;
import yicheng.policy.Finding;

/** What became of an act, and what one should look at although it was done. */
public record AdhocOutcome(AdhocMeetings.Kept kept, List<Finding> reminders) {

    public AdhocOutcome {
        reminders = List.copyOf(reminders);
    }
}
