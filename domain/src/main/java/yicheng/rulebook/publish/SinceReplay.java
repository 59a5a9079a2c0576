package yicheng.rulebook.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import yicheng.policy.Answer;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.policy.RuleBook;
import yicheng.policy.Text;
import yicheng.rulebook.draft.DraftRules;
import yicheng.rulebook.replay.Difference;
import yicheng.rulebook.replay.ReplayNewest;
import yicheng.rulebook.replay.ReplayReport;
import yicheng.rulebook.replay.TooManySince;

/** Looks at what was judged and ranked since a replay: nothing may change that its report does not show. */
public final class SinceReplay {

    private static final ReplayNewest.Most MOST_SINCE = new ReplayNewest.Most(20_000, 1_000, 1_000, 1_000);
    private static final ReplayNewest.Most MOST_IN_THE_UNIT = new ReplayNewest.Most(500, 50, 50, 50);

    /** A judgement is stamped a little before it is kept. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private static final int MOST_NAMED = 20;

    private final ReplayNewest replay;

    public SinceReplay(ReplayNewest replay) {
        this.replay = replay;
    }

    /** Everything since the report began. */
    Answer<ReplayReport> sinceReport(ReplayReport report, RuleBook book) {
        return unchanged(report, book, report.begun().minus(MARGIN), MOST_SINCE);
    }

    /** What came since somebody looked; little enough for a unit of work. */
    Answer<ReplayReport> since(Instant looked, ReplayReport report, RuleBook book) {
        return unchanged(report, book, looked.minus(MARGIN), MOST_IN_THE_UNIT);
    }

    private Answer<ReplayReport> unchanged(ReplayReport report, RuleBook book, Instant since, ReplayNewest.Most most) {
        List<Difference> others;
        try {
            others = replay.since(report, book, since, most);
        } catch (TooManySince tooMany) {
            return Demands.refused(
                    Ground.STATE,
                    DraftRules.REPLAYED,
                    "report",
                    "回放以后新办的已超过 %s，请重新回放".formatted(tooMany.what().zh()),
                    "more than %s came since the replay; replay it again"
                            .formatted(tooMany.what().en()));
        }
        return others.isEmpty()
                ? new Answer.Done<>(report)
                : new Answer.Refused<>(
                        Ground.STATE,
                        others.stream()
                                .limit(MOST_NAMED)
                                .map(SinceReplay::newlyChanged)
                                .toList());
    }

    private static Finding newlyChanged(Difference difference) {
        var text = switch (difference.what()) {
            case ORDER -> order(difference);
            case LEAVE -> leave(difference);
            case OBSERVER -> observer(difference);
            case TOPIC, MEETING -> topic(difference);
        };
        return Finding.returned(DraftRules.REPLAYED, Optional.of("report"), text);
    }

    private static Text order(Difference difference) {
        return Text.of(
                "回放以后排出的%s议程，次序也会改变，请重新回放".formatted(difference.title().zh()),
                "the agenda of %s, ranked after the replay, changes its order too; replay it again"
                        .formatted(difference.title().en()));
    }

    private static Text observer(Difference difference) {
        return Text.of(
                "回放以后提出的%s列席建议，结论也会改变，请重新回放".formatted(difference.title().zh()),
                "a proposal of an observer for %s, made after the replay, comes out otherwise too; replay it again"
                        .formatted(difference.title().en()));
    }

    private static Text leave(Difference difference) {
        return Text.of(
                "回放以后办理的%s请假也会改变（%s → %s），请重新回放"
                        .formatted(
                                difference.title().zh(),
                                difference.from().zh(),
                                difference.to().zh()),
                "leave asked for after the replay, %s, changes too (%s → %s); replay it again"
                        .formatted(
                                difference.title().en(),
                                difference.from().en(),
                                difference.to().en()));
    }

    private static Text topic(Difference difference) {
        return Text.of(
                "回放以后审核的“%s”也会改变（%s → %s），请重新回放"
                        .formatted(
                                difference.title().zh(),
                                difference.from().zh(),
                                difference.to().zh()),
                "\"%s\", reviewed after the replay, changes too (%s → %s); replay it again"
                        .formatted(
                                difference.title().en(),
                                difference.from().en(),
                                difference.to().en()));
    }
}
