package yicheng;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.agenda.PriorityRules;
import yicheng.agenda.Ranking;
import yicheng.agenda.RankingFacts;
import yicheng.attendance.AttendanceRules;
import yicheng.attendance.AttendanceTerm;
import yicheng.attendance.LeaveFacts;
import yicheng.attendance.MemberFacts;
import yicheng.attendance.Membership;
import yicheng.attendance.ObserverFacts;
import yicheng.attendance.ProxyFacts;
import yicheng.attendance.ProxyVoice;
import yicheng.attendance.RollFacts;
import yicheng.attendance.RollMark;
import yicheng.meeting.terms.MeetingFacts;
import yicheng.meeting.terms.Term;
import yicheng.meeting.terms.TimetableRules;
import yicheng.policy.Edition;
import yicheng.policy.Finding;
import yicheng.policy.RuleBook;
import yicheng.policy.RuleBooks;
import yicheng.policy.RuleRef;
import yicheng.policy.bench.RuleTrace;
import yicheng.topic.own.OwnFields;
import yicheng.topic.review.ReviewRules;
import yicheng.topic.review.TopicFacts;

/** A rule book made of plain Java rules, which is also the only one there is; without own fields unless they are given. */
public record InMemoryRuleBook(Edition edition, Map<Class<?>, Object> byPort, List<RuleBook.Chapter> chapters)
        implements RuleBooks, RuleBook {

    private static final Map<Class<?>, String> CHAPTERS = Map.of(
            TimetableRules.class,
            "meetings",
            AttendanceRules.class,
            "attendance",
            ReviewRules.class,
            "review",
            PriorityRules.class,
            "priority");

    public InMemoryRuleBook(Map<Class<?>, Object> byPort) {
        this(new Edition("0123456789ab", "手写版"), byPort, List.of());
    }

    @Override
    public RuleBook inForce() {
        return this;
    }

    @Override
    public Optional<RuleBook> edition(String id) {
        return edition.id().equals(id) ? Optional.of(this) : Optional.empty();
    }

    @Override
    public <R> R rules(Class<R> port) {
        var none = port == OwnFields.class ? OwnFields.NONE : null;
        return port.cast(byPort.getOrDefault(port, none));
    }

    /** A listed rule fired where the port reports it; rules written in Java cannot be asked what they saw. */
    @Override
    public List<RuleTrace> trace(Class<?> port, Object facts) {
        var fired = reported(port, facts).map(RuleRef::id).toList();
        return chapters.stream()
                .filter(chapter -> chapter.id().equals(CHAPTERS.get(port)))
                .flatMap(chapter -> chapter.rules().stream())
                .map(rule -> trace(rule, fired.contains(rule.ref().id())))
                .toList();
    }

    private Stream<RuleRef> reported(Class<?> port, Object facts) {
        return switch (CHAPTERS.get(port)) {
            case "meetings" ->
                rules(TimetableRules.class).terms((MeetingFacts) facts).stream().map(Term::rule);
            case "attendance" -> attendance(rules(AttendanceRules.class), facts);
            case "review" ->
                rules(ReviewRules.class).findings((TopicFacts) facts).stream().map(Finding::rule);
            default ->
                rules(PriorityRules.class).rankings((RankingFacts) facts).stream()
                        .map(Ranking::rule);
        };
    }

    private static Stream<RuleRef> attendance(AttendanceRules rules, Object facts) {
        if (facts instanceof MemberFacts member) {
            return rules.memberships(member).stream().map(Membership::rule);
        }
        if (facts instanceof LeaveFacts leave) {
            return rules.leave(leave).stream().map(Finding::rule);
        }
        if (facts instanceof ProxyFacts proxy) {
            return Stream.concat(
                    rules.proxy(proxy).stream().map(Finding::rule),
                    rules.voices(proxy).stream().map(ProxyVoice::rule));
        }
        if (facts instanceof ObserverFacts observer) {
            return rules.observer(observer).stream().map(Finding::rule);
        }
        return facts instanceof RollFacts roll
                ? rules.roll(roll).stream().map(RollMark::rule)
                : rules.terms((MeetingFacts) facts).stream().map(AttendanceTerm::rule);
    }

    /** What did not fire is said to have stopped at its last sentence. */
    private static RuleTrace trace(RuleBook.Rule rule, boolean fired) {
        var last = rule.when().get(rule.when().size() - 1);
        return new RuleTrace(
                rule.ref(),
                fired,
                rule.when().stream()
                        .map(sentence -> new RuleTrace.Condition(
                                sentence,
                                !fired && sentence.equals(last) ? RuleTrace.Outcome.NOT_MET : RuleTrace.Outcome.MET,
                                ""))
                        .toList());
    }
}
