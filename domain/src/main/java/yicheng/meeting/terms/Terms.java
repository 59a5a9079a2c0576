package yicheng.meeting.terms;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import yicheng.meeting.Kind;
import yicheng.meeting.Step;
import yicheng.policy.Answer;
import yicheng.policy.Clause;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Mender;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** The terms that hold for one kind of meeting in one month, and whether they settle all that planning needs. */
public final class Terms {

    private final MeetingFacts facts;
    private final List<Term> terms;

    public Terms(MeetingFacts facts, List<Term> terms) {
        this.facts = facts;
        this.terms = List.copyOf(terms);
    }

    /** Ask only after {@link #gaps} came back empty. */
    public <T extends Term> T the(Class<T> type) {
        return all(type).get(0);
    }

    public Optional<Term.Limit> wording(Step step) {
        return limits(step).stream().filter(limit -> limit.mode().isEmpty()).findFirst();
    }

    public Optional<Term.Limit> inMode(Step step) {
        return all(Term.Mode.class).stream()
                .flatMap(chosen -> inMode(chosen.mode(), step).stream())
                .findFirst();
    }

    /** Empty where the book leaves open by when notice of the meeting is issued. */
    public Optional<Term.NoticeBy> noticeBy() {
        return all(Term.NoticeBy.class).stream().findFirst();
    }

    /** None, one or several. */
    public List<Term.Reminder> reminders(Step step) {
        return all(Term.Reminder.class).stream()
                .filter(reminder -> reminder.step() == step)
                .toList();
    }

    /** Done with what is made of these terms, or refused for what they leave open. */
    public <T> Answer<T> settled(Supplier<T> made) {
        var gaps = gaps();
        return gaps.isEmpty() ? new Answer.Done<>(made.get()) : new Answer.Refused<>(gaps);
    }

    /** How long a meeting of this kind may last. */
    public Duration length() {
        return switch (facts.kind()) {
            case WEEKLY -> Duration.ofMinutes(the(Term.Weekly.class).minutes());
            case MONTHLY -> Duration.ofMinutes(the(Term.Monthly.class).minutes());
            case QUARTERLY -> {
                var rhythm = the(Term.Quarterly.class);
                yield Duration.between(rhythm.start(), rhythm.end());
            }
            case ADHOC -> Duration.ofMinutes(the(Term.AdhocMinutes.class).minutes());
        };
    }

    /** What the rule book leaves open or says twice: planning refuses rather than guesses. */
    public List<Finding> gaps() {
        var gaps = new ArrayList<Finding>();
        gaps.addAll(needOne(rhythm(), "召开时间和时长", "when it is held and how long"));
        if (facts.kind() != Kind.ADHOC) {
            gaps.addAll(needOne(Term.SameHalfDay.class, "同一半天相撞如何处理", "what happens to a collision"));
            for (var step : Step.values()) {
                gaps.addAll(exactlyOne(plain(step), "“" + step.label().zh() + "”的时限", "the limit for " + step.code()));
            }
        }
        if (facts.kind() == Kind.WEEKLY || facts.kind() == Kind.MONTHLY) {
            gaps.addAll(needOne(Term.Roll.class, "遇节假日如何顺延", "where it goes on a holiday"));
        }
        if (facts.kind() == Kind.WEEKLY) {
            all(Term.Mode.class).forEach(chosen -> gaps.addAll(saidTwice(chosen.mode())));
            gaps.addAll(needOne(Term.Mode.class, "时限冲突按哪种方式执行", "which way its lead times are read"));
        }
        gaps.addAll(needOne(Term.Deadlines.class, "期限遇休息日如何处理", "where a deadline goes on a rest day"));
        gaps.addAll(needOne(Term.FixedMinutes.class, "固定环节用时", "the fixed minutes"));
        gaps.addAll(needOne(Term.PresentMinutes.class, "每项议题汇报用时", "the minutes to present a topic"));
        gaps.addAll(needOne(Term.SpeakMinutes.class, "每人发言用时", "the minutes for a speaker"));
        return gaps;
    }

    private List<Finding> saidTwice(WeeklyMode mode) {
        return Arrays.stream(Step.values())
                .filter(step -> inMode(mode, step).size() > 1)
                .flatMap(step -> exactlyOne(
                        List.copyOf(inMode(mode, step)),
                        "按%s方式执行时“%s”的时限"
                                .formatted(mode.label().zh(), step.label().zh()),
                        "the limit for %s in the mode \"%s\""
                                .formatted(step.code(), mode.label().en()))
                        .stream())
                .toList();
    }

    private Class<? extends Term> rhythm() {
        return switch (facts.kind()) {
            case WEEKLY -> Term.Weekly.class;
            case MONTHLY -> Term.Monthly.class;
            case QUARTERLY -> Term.Quarterly.class;
            case ADHOC -> Term.AdhocMinutes.class;
        };
    }

    private List<Term> plain(Step step) {
        return limits(step).stream()
                .filter(limit -> limit.mode().isEmpty())
                .map(Term.class::cast)
                .toList();
    }

    private List<Finding> needOne(Class<? extends Term> type, String what, String english) {
        return exactlyOne(List.copyOf(all(type)), what, english);
    }

    private List<Finding> exactlyOne(List<Term> found, String what, String english) {
        if (found.size() == 1) {
            return List.of();
        }
        var kind = facts.kind().label();
        if (found.isEmpty()) {
            return List.of(gap(Text.of(
                    "规则库没有写明%s%s，请在“会议”一章补上一条".formatted(kind.zh(), what),
                    "the rule book does not say %s of the %s; add a rule".formatted(english, kind.en()))));
        }
        var rules = found.stream().map(term -> term.rule().id()).collect(Collectors.joining("、"));
        return List.of(gap(Text.of(
                "规则库对%s%s有 %d 种说法（%s），请只留一条".formatted(kind.zh(), what, found.size(), rules),
                "the rule book says %d things on %s of the %s (%s); keep one"
                        .formatted(found.size(), english, kind.en(), rules))));
    }

    private static Finding gap(Text text) {
        var rule = new RuleRef(
                "check.terms", Text.of("每类会议的时限须写明且只写一次", "every term is said, and said once"), new Clause("1.types"));
        return new Finding(rule, Effect.RETURN, Optional.empty(), text, Mender.OFFICE, false, Optional.empty());
    }

    private List<Term.Limit> inMode(WeeklyMode mode, Step step) {
        return limits(step).stream()
                .filter(limit -> limit.mode().equals(Optional.of(mode)))
                .toList();
    }

    private List<Term.Limit> limits(Step step) {
        return all(Term.Limit.class).stream()
                .filter(limit -> limit.step() == step)
                .toList();
    }

    private <T extends Term> List<T> all(Class<T> type) {
        return terms.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
