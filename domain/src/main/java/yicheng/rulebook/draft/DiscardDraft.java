package yicheng.rulebook.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.policy.Text;

/**
 * Puts a draft away. That is for its authors and for who may publish it; one that nobody answers for, anybody who drafts may
 * put away. The journal still tells what it was about.
 */
public final class DiscardDraft {

    public record Command(BookDraft.Id draft, long basedOn) {}

    private final DraftActs acts;

    public DiscardDraft(DraftActs acts) {
        this.acts = acts;
    }

    /** Whether this person may, as long as the draft is open. */
    public static boolean isFor(Actor actor, BookDraft draft) {
        boolean answersForIt = draft.authors().isEmpty() || draft.isBy(actor.id());
        return actor.mayEverywhere(Operation.PUBLISH_RULES)
                || (actor.mayEverywhere(Operation.DRAFT_RULES) && answersForIt);
    }

    public Answer<Drafts.Kept> handle(Actor actor, Command command) {
        var right = actor.mayEverywhere(Operation.PUBLISH_RULES) ? Operation.PUBLISH_RULES : Operation.DRAFT_RULES;
        return acts.act(actor, right, "rules.draft-discarded", command.draft(), occasion -> {
            DraftActs.requireVersion(occasion, command.basedOn());
            var draft = occasion.draft();
            return isFor(actor, draft)
                    ? new Answer.Done<>(
                            new DraftActs.Step(draft.ended(BookDraft.State.DISCARDED), Map.of("title", draft.title())))
                    : new Answer.Refused<>(Ground.RIGHTS, List.of(another(draft)));
        });
    }

    private static Finding another(BookDraft draft) {
        return Finding.returned(
                DraftRules.DISCARD,
                Optional.of("draft"),
                Text.of(
                        "草稿“%s”是别人起草的，请由起草人或有权发布的人删除".formatted(draft.title()),
                        "the draft \"%s\" was written by others; an author of it or who may publish it discards it"
                                .formatted(draft.title())));
    }
}
