package yicheng.rulebook.replay;

import java.time.Instant;
import java.util.List;
import yicheng.policy.Edition;
import yicheng.policy.Finding;
import yicheng.policy.Text;
import yicheng.rulebook.draft.BookDraft;

/**
 * What a draft changes in everything that is archived.
 *
 * @param hash of all that it says, 64 hex digits: the same draft on the same archive gives the same hash
 * @param edition id of the draft's text, whatever the draft is called
 * @param base the edition in force it was compared with
 * @param calendar version of the holiday calendar it rests on
 * @param begun what was judged from then on is not surely among what it saw
 * @param judged how many of each were judged again
 * @param changed how many of each come out otherwise
 * @param departments changed topics by department, {@code meetings} by meeting, {@code verdicts} by what became of them,
 *     {@code rules} by rule, the most first
 * @param listed the first {@value #MOST_LISTED} differences; where there are more, those of verdicts come first
 * @param faults why the draft cannot plan the meetings of the years to come; one that has any cannot be published
 */
public record ReplayReport(
        String hash,
        BookDraft.Id draft,
        String edition,
        Edition base,
        String calendar,
        Instant begun,
        Instant ended,
        Counts judged,
        Counts changed,
        List<Tally> departments,
        List<Tally> meetings,
        List<Tally> verdicts,
        List<Tally> rules,
        List<Difference> listed,
        List<Finding> faults) {

    public static final int MOST_LISTED = 1_000;

    public record Counts(long topics, long orders, long leaves, long observers, long meetings) {
        public long all() {
            return topics + orders + leaves + observers + meetings;
        }
    }

    /** @param key for programs: id of a department, a meeting's text, codes of two verdicts, id of a rule */
    public record Tally(String key, Text name, long count) {}

    public ReplayReport {
        departments = List.copyOf(departments);
        meetings = List.copyOf(meetings);
        verdicts = List.copyOf(verdicts);
        rules = List.copyOf(rules);
        listed = List.copyOf(listed);
        faults = List.copyOf(faults);
    }

    public boolean isListed(Difference difference) {
        return listed.contains(difference);
    }
}
