package yicheng.meeting.contradiction;

import java.util.List;
import yicheng.meeting.MeetingRef;
import yicheng.policy.Clause;
import yicheng.policy.Text;

/**
 * Clauses that cannot all be kept as they are worded.
 *
 * @param number as the policy's analysis counts them, e.g. {@code K-01}
 * @param clauses those that do not go together; one alone leaves a case open
 * @param text what happens, and how often in the year
 * @param meetings at which it happens, in the order in which they are held
 */
public record Contradiction(String number, List<Clause> clauses, Text text, List<MeetingRef> meetings) {

    public Contradiction {
        clauses = List.copyOf(clauses);
        meetings = List.copyOf(meetings);
    }

    public boolean isAbout(Clause clause) {
        return clauses.contains(clause);
    }
}
