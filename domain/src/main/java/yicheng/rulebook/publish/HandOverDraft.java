package yicheng.rulebook.publish;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Ground;
import yicheng.rulebook.draft.BookDraft;
import yicheng.rulebook.draft.DraftActs;
import yicheng.rulebook.draft.DraftRules;
import yicheng.rulebook.draft.Drafts;
import yicheng.rulebook.draft.HandedOver;

/** An author asks for his draft to be published; the next change of it takes that back. */
public final class HandOverDraft {

    /** @param from empty for at once */
    public record Command(
            BookDraft.Id draft, long basedOn, String report, String reason, Optional<LocalDateTime> from) {}

    private final DraftActs acts;
    private final Demands demands;
    private final PublishNotices notices;
    private final Clock clock;

    /** @param clock ticks in the office's zone */
    public HandOverDraft(DraftActs acts, Demands demands, PublishNotices notices, Clock clock) {
        this.acts = acts;
        this.demands = demands;
        this.notices = notices;
        this.clock = clock;
    }

    /** @throws yicheng.journal.StaleVersion when somebody else changed the draft meanwhile */
    public Answer<Drafts.Kept> handle(Actor actor, Command command) {
        if (!actor.mayEverywhere(Operation.DRAFT_RULES)) {
            return actor.refused(Operation.DRAFT_RULES);
        }
        var ready = demands.of(acts.find(command.draft()).draft(), command.report(), command.reason(), command.from());
        return ready.then(any -> acts.act(actor, "rules.draft-handed-over", command.draft(), occasion -> {
            DraftActs.requireVersion(occasion, command.basedOn());
            var handedOver = new HandedOver(
                    actor.id(), occasion.now(), command.reason().strip(), command.report(), command.from());
            if (occasion.draft().isUnclaimed()) {
                return new Answer.Refused<DraftActs.Step>(Ground.STATE, java.util.List.of(Demands.unclaimed()));
            }
            var next = occasion.draft().handedOver(handedOver);
            notices.waits(next, handedOver, occasion.next());
            return new Answer.Done<>(
                    new DraftActs.Step(next, Map.of("report", command.report(), "reason", handedOver.reason())));
        }));
    }

    /** For what only happens to a draft that waits to be published. */
    static Answer<BookDraft> handedOver(BookDraft draft) {
        return draft.handedOver().isPresent()
                ? new Answer.Done<>(draft)
                : Demands.refused(
                        Ground.STATE,
                        DraftRules.HANDED_OVER,
                        "draft",
                        "这份草稿没有在等复核：还没送，或已退回、撤回、再改过",
                        "this draft does not wait to be published: it never did, came back, or was changed since");
    }
}
