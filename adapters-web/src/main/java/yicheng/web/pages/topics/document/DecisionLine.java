package yicheng.web.pages.topics.document;

import java.time.LocalDateTime;
import java.util.Optional;
import yicheng.policy.Text;
import yicheng.topic.life.Decision;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Names;

/**
 * A decision as the margin shows it.
 *
 * @param lender on whose behalf it was taken
 */
public record DecisionLine(Text act, String by, Optional<String> lender, LocalDateTime at, String reason, int round) {

    static DecisionLine of(Decision decision, Names names, Frame frame) {
        return new DecisionLine(
                decision.act().label(),
                names.of(decision.by()),
                decision.lender().map(names::of),
                frame.local(decision.at()),
                decision.reason(),
                decision.round());
    }
}
