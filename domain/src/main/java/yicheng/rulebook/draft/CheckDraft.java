package yicheng.rulebook.draft;

import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.BookCheck;
import yicheng.policy.RuleBench;

/** Checks a draft, or what somebody is typing into it; nothing is kept. */
public final class CheckDraft {

    public record Checked(Drafts.Kept kept, BookCheck check) {}

    private final DraftActs acts;
    private final RuleBench bench;

    public CheckDraft(DraftActs acts, RuleBench bench) {
        this.acts = acts;
        this.bench = bench;
    }

    /** @throws yicheng.journal.Unknown where there is no such draft */
    public Answer<Checked> handle(Actor actor, BookDraft.Id id) {
        if (!actor.mayEverywhere(Operation.READ_DRAFTS)) {
            return actor.refused(Operation.READ_DRAFTS);
        }
        var kept = acts.find(id);
        return new Answer.Done<>(new Checked(kept, bench.check(kept.draft().files())));
    }

    /** The same as if that file held this; for marks while somebody types. */
    public Answer<Checked> trying(Actor actor, BookDraft.Id id, String file, byte[] content) {
        if (!actor.mayEverywhere(Operation.DRAFT_RULES)) {
            return actor.refused(Operation.DRAFT_RULES);
        }
        var kept = acts.find(id);
        return new Answer.Done<>(
                new Checked(kept, bench.check(kept.draft().files().with(file, content))));
    }
}
