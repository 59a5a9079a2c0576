package yicheng.rules.book;

import java.util.Optional;
import yicheng.meeting.adhoc.AdhocFacts;
import yicheng.meeting.adhoc.AdhocField;
import yicheng.meeting.adhoc.Ground;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Mender;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** Findings about an ad hoc meeting, with who can mend them and what was seen. */
final class AdhocFindings {

    private AdhocFindings() {}

    static Finding of(RuleRef rule, Effect effect, AdhocField field, String text, Optional<AdhocFacts> facts) {
        return new Finding(
                rule,
                effect,
                Optional.of(field.code()),
                Text.of(text, rule.name().en() + "; " + step(effect, field)),
                mender(field),
                effect == Effect.SUPPLEMENT,
                facts.flatMap(seen -> saw(field, seen)));
    }

    /** Advice is written in Chinese; in English the rule's own name says what it is about, and the effect what to do. */
    private static String step(Effect effect, AdhocField field) {
        var name = field.label().en();
        return switch (effect) {
            case SUPPLEMENT -> "fill in: " + name;
            case REMIND -> "please look at: " + name;
            case RETURN, REFER_PARTY_COMMITTEE, COORDINATE_FIRST, LATE -> "change: " + name;
        };
    }

    private static Mender mender(AdhocField field) {
        return switch (field) {
            case PROPOSER, GROUND -> Mender.PRINCIPAL_LEADER;
            case MATTER, DEPARTMENTS, PARTICIPANTS, ALLOWED_BY, CANCELLED_FOR -> Mender.SUPERVISING_LEADER;
            case START, ROOM, REASON -> Mender.OFFICE;
        };
    }

    private static Optional<String> saw(AdhocField field, AdhocFacts facts) {
        var seen = switch (field) {
            case PROPOSER -> facts.proposer().label().zh();
            case GROUND -> facts.ground().map(Ground::label).map(Text::zh).orElse("");
            case START -> facts.past() ? "已开始 %d 分钟".formatted(-facts.lead().minutes()) : facts.halfDay();
            case ROOM -> facts.room();
            case PARTICIPANTS -> facts.twice();
            case REASON -> facts.late() ? "晚于通知时限 %d 分钟".formatted(facts.minutesLate()) : "";
            case MATTER, DEPARTMENTS, ALLOWED_BY, CANCELLED_FOR -> "";
        };
        return Optional.of(seen).filter(said -> !said.isBlank());
    }
}
