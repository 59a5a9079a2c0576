package yicheng.rulebook.replay;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.timetable.PlanYear;
import yicheng.policy.Effect;
import yicheng.policy.RuleBook;
import yicheng.policy.Text;
import yicheng.topic.act.CanonicalFacts;
import yicheng.topic.life.Topic;
import yicheng.topic.review.Punctuality;
import yicheng.topic.review.ReviewRules;
import yicheng.topic.review.TopicFacts;
import yicheng.topic.review.Verdict;

/** Judges archived topics under two books; safe for any number of threads. */
final class TopicReplay {

    private static final Text UNTITLED = Text.of("（未填议题名称）", "(no title)");

    private final RuleBook base;
    private final RuleBook draft;
    private final PlanYear plan;
    private final ReviewRules now;
    private final ReviewRules then;
    private final FoundRules rules;
    private final Map<MeetingRef, Optional<Punctuality>> otherLimits = new ConcurrentHashMap<>();

    TopicReplay(RuleBook base, RuleBook draft, PlanYear plan) {
        this.base = base;
        this.draft = draft;
        this.plan = plan;
        this.now = base.rules(ReviewRules.class);
        this.then = draft.rules(ReviewRules.class);
        this.rules = new FoundRules(base, draft);
    }

    /** Empty where both come to the same findings. */
    Optional<Difference> of(Archive.Verdict verdict) {
        var facts = CanonicalFacts.read(verdict.facts());
        var before =
                verdict.edition().equals(base.edition().id()) ? verdict.found() : FoundRules.of(now.findings(facts));
        var after = FoundRules.of(then.findings(underDraft(verdict.meeting(), facts)));
        return before.equals(after) ? Optional.empty() : Optional.of(difference(verdict, before, after));
    }

    private TopicFacts underDraft(MeetingRef meeting, TopicFacts facts) {
        return otherLimits
                .computeIfAbsent(meeting, this::otherLimits)
                .map(limits -> limits.of(facts))
                .orElse(facts);
    }

    /** The draft's limits for topics of that meeting, where they are not those in force. */
    private Optional<Punctuality> otherLimits(MeetingRef meeting) {
        var inForce = Punctuality.of(meeting, year -> plan.in(base, year));
        var drafted = Punctuality.of(meeting, year -> plan.in(draft, year));
        return inForce.fold(
                limits -> drafted.fold(
                        other -> Optional.of(other).filter(one -> !one.isSame(limits)), none -> Optional.empty()),
                none -> Optional.empty());
    }

    private Difference difference(Archive.Verdict verdict, Map<String, Effect> before, Map<String, Effect> after) {
        var from = verdict(before);
        var to = verdict(after);
        return new Difference(
                Difference.What.TOPIC,
                Topic.subject(verdict.topic()),
                verdict.title().isBlank() ? UNTITLED : Text.chinese(verdict.title()),
                Optional.of(verdict.department()),
                verdict.meeting(),
                from.label(),
                to.label(),
                rules.without(after, before),
                rules.without(before, after),
                !from.equals(to));
    }

    private static Verdict verdict(Map<String, Effect> found) {
        return new Verdict(found.values().stream().min(Comparator.naturalOrder()));
    }
}
