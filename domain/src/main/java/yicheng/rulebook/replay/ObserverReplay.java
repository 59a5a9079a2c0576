package yicheng.rulebook.replay;

import java.util.Map;
import java.util.Optional;
import yicheng.attendance.AttendanceRules;
import yicheng.attendance.ObserverFacts;
import yicheng.attendance.observer.Observer;
import yicheng.attendance.observer.ObserverText;
import yicheng.policy.Effect;
import yicheng.policy.RuleBook;
import yicheng.policy.Text;

/** Judges archived proposals of observers and guests under two books; what was refused was never kept. */
final class ObserverReplay {

    private static final Text ACCEPTED = Text.of("受理", "accepted");
    private static final Text REFUSED = Text.of("不予受理", "not accepted");

    private final RuleBook base;
    private final RuleBook draft;
    private final FoundRules rules;

    ObserverReplay(RuleBook base, RuleBook draft) {
        this.base = base;
        this.draft = draft;
        this.rules = new FoundRules(base, draft);
    }

    /** Empty where both come to the same. */
    Optional<Difference> of(Observer observer) {
        var facts = ObserverText.read(observer.judged().facts());
        var before = found(base, facts);
        var after = found(draft, facts);
        return before.equals(after) ? Optional.empty() : Optional.of(difference(observer, before, after));
    }

    private static Map<String, Effect> found(RuleBook book, ObserverFacts facts) {
        return FoundRules.of(book.rules(AttendanceRules.class).observer(facts));
    }

    private static Text said(Map<String, Effect> found) {
        return found.values().stream().anyMatch(Effect::holdsBack) ? REFUSED : ACCEPTED;
    }

    private Difference difference(Observer observer, Map<String, Effect> before, Map<String, Effect> after) {
        return new Difference(
                Difference.What.OBSERVER,
                observer.subject(),
                MeetingNames.of(observer.meeting()),
                observer.department(),
                observer.meeting(),
                said(before),
                said(after),
                rules.without(after, before),
                rules.without(before, after),
                !said(before).equals(said(after)));
    }
}
