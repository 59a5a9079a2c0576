package yicheng.agenda;

import java.util.List;
import java.util.Optional;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/**
 * One item of the agenda.
 *
 * @param number 1 for the first
 * @param because the rules that put it there
 * @param why it stands where it stands, in a sentence that names what sets it apart from the item above
 * @param smallestChange the smallest change that would move it above that item; empty for the first, or where none does
 * @param begins minutes after the meeting's start at which it is planned to begin; those that do not fit come after all
 *     that do
 * @param fits there is time for it, as {@link TimeFit} shares it out
 */
public record Position(
        int number,
        Candidate candidate,
        List<RuleRef> because,
        Text why,
        List<Ranking.Advice> advice,
        Optional<Change> smallestChange,
        int begins,
        int minutes,
        boolean fits) {

    public Position {
        because = List.copyOf(because);
        advice = List.copyOf(advice);
    }
}
