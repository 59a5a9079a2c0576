package yicheng.meeting.timetable;

import java.time.LocalDateTime;
import java.util.Optional;
import yicheng.calendar.Due;
import yicheng.meeting.Step;
import yicheng.meeting.terms.Term;
import yicheng.policy.RuleRef;

/**
 * When one step is due before a meeting.
 *
 * @param due the executable moment
 * @param rule the rule that settled it
 * @param literal what the wording alone says, holiday roll only
 * @param wording the rule that carries the wording
 */
public record Deadline(Step step, Due due, RuleRef rule, Due literal, RuleRef wording) {

    public LocalDateTime at() {
        return due.at();
    }

    /** On the last minute is in time; a second later is not. */
    public boolean inTime(LocalDateTime moment) {
        return !moment.isAfter(at());
    }

    /** True where the written policy contradicts itself, so that the wording gives way. */
    public boolean departsFromWording() {
        return !due.at().equals(literal.at());
    }

    static Deadline of(Step step, Due literal, Term.Limit wording, Optional<Due> override, Optional<Term.Limit> by) {
        var settled = override.filter(due -> !due.at().equals(literal.at()));
        return new Deadline(
                step,
                settled.orElse(literal),
                settled.flatMap(due -> by).map(Term.Limit::rule).orElse(wording.rule()),
                literal,
                wording.rule());
    }
}
