package yicheng.rulebook.draft;

import java.util.List;
import yicheng.journal.Unknown;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;

/** Drafts to look at. */
public final class ReadDrafts {

    private final Drafts drafts;

    public ReadDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Those that are still worked on, the last changed first. */
    public Answer<List<Drafts.Kept>> open(Actor actor) {
        return actor.mayEverywhere(Operation.READ_DRAFTS)
                ? new Answer.Done<>(drafts.open())
                : actor.refused(Operation.READ_DRAFTS);
    }

    /** @throws Unknown where there is no such draft */
    public Answer<Drafts.Kept> one(Actor actor, BookDraft.Id id) {
        if (!actor.mayEverywhere(Operation.READ_DRAFTS)) {
            return actor.refused(Operation.READ_DRAFTS);
        }
        return new Answer.Done<>(drafts.find(id).orElseThrow(() -> new Unknown("rules-draft", id.value())));
    }
}
