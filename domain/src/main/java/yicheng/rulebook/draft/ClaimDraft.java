package yicheng.rulebook.draft;

import java.util.Map;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;

/** Somebody who signed in says that a followed folder's draft is his: from then on he is one of its authors. */
public final class ClaimDraft {

    public record Command(BookDraft.Id draft) {}

    private final DraftActs acts;

    public ClaimDraft(DraftActs acts) {
        this.acts = acts;
    }

    public Answer<Drafts.Kept> handle(Actor actor, Command command) {
        return acts.act(
                actor,
                "rules.draft-claimed",
                command.draft(),
                occasion ->
                        new Answer.Done<>(new DraftActs.Step(occasion.draft().claimedBy(actor.id()), Map.of())));
    }
}
