package yicheng.rulebook.replay;

import java.time.Instant;
import yicheng.AnyValues;
import yicheng.policy.Clause;
import yicheng.policy.Edition;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Mender;
import yicheng.policy.RuleRef;
import yicheng.rulebook.draft.BookDraft;

/** Reports with everything a replay can tell, the same for the same seed. */
public final class RandomReports {

    private final AnyValues any;

    public RandomReports(long seed) {
        this.any = new AnyValues(seed);
    }

    public ReplayReport report(String hash, String draft, Instant begun) {
        return new ReplayReport(
                hash,
                new BookDraft.Id(draft),
                any.hash(),
                new Edition(any.hash(), any.text()),
                any.text(),
                begun,
                any.moment(),
                counts(),
                counts(),
                any.some(this::tally),
                any.some(this::tally),
                any.some(this::tally),
                any.some(this::tally),
                any.some(this::difference),
                any.some(this::fault));
    }

    private ReplayReport.Counts counts() {
        return new ReplayReport.Counts(
                any.number(1_000_000), any.number(1_000), any.number(1_000), any.number(1_000), any.number(100));
    }

    private ReplayReport.Tally tally() {
        return new ReplayReport.Tally(any.text(), any.words(), any.number(1_000));
    }

    private Difference difference() {
        return new Difference(
                any.one(Difference.What.values()),
                "topic/" + any.number(99),
                any.words(),
                any.maybe(any::department),
                any.meeting(),
                any.words(),
                any.words(),
                any.some(this::rule),
                any.some(this::rule),
                any.yesOrNo());
    }

    private Finding fault() {
        return new Finding(
                rule(),
                any.one(Effect.values()),
                any.maybe(any::text),
                any.words(),
                any.one(Mender.values()),
                any.yesOrNo(),
                any.maybe(any::text));
    }

    private RuleRef rule() {
        return new RuleRef("review.rule-" + any.number(20), any.words(), new Clause("3.1.review.money*"));
    }
}
