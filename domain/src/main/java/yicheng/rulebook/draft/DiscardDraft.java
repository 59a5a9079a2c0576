package yicheng.rulebook.draft;

import java.util.Map;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;

/** Puts a draft away. The journal still tells what it was about. */
public final class DiscardDraft {

    public record Command(BookDraft.Id draft, long basedOn) {}

    private final DraftActs acts;

    public DiscardDraft(DraftActs acts) {
        this.acts = acts;
    }

    public Answer<Drafts.Kept> handle(Actor actor, Command command) {
        return acts.act(actor, "rules.draft-discarded", command.draft(), occasion -> {
            DraftActs.requireVersion(occasion, command.basedOn());
            var title = occasion.draft().title();
            return new Answer.Done<>(
                    new DraftActs.Step(occasion.draft().ended(BookDraft.State.DISCARDED), Map.of("title", title)));
        });
    }
}
