package yicheng.rulebook.draft;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.BookCheck;
import yicheng.policy.BookFiles;
import yicheng.policy.RuleBench;

/**
 * Checks a draft, or what somebody is typing into it; nothing is kept. A check compiles the book, so but a few run at once
 * however many people type; whoever typed on while he waited is not answered about what he had typed before.
 */
public final class CheckDraft {

    public record Checked(Drafts.Kept kept, BookCheck check) {}

    private final DraftActs acts;
    private final RuleBench bench;
    private final Semaphore running;
    private final AtomicLong asked = new AtomicLong();
    private final Map<String, Long> latest = new ConcurrentHashMap<>();

    /** @param atOnce how many checks may run side by side */
    public CheckDraft(DraftActs acts, RuleBench bench, int atOnce) {
        this.acts = acts;
        this.bench = bench;
        this.running = new Semaphore(atOnce, true);
    }

    /** @throws yicheng.journal.Unknown where there is no such draft */
    public Answer<Checked> handle(Actor actor, BookDraft.Id id) {
        if (!actor.mayEverywhere(Operation.READ_DRAFTS)) {
            return actor.refused(Operation.READ_DRAFTS);
        }
        var kept = acts.find(id);
        return new Answer.Done<>(new Checked(kept, check(kept.draft().files())));
    }

    /** The same as if that file held this. */
    public Answer<Checked> trying(Actor actor, BookDraft.Id id, String file, byte[] content) {
        if (!actor.mayEverywhere(Operation.DRAFT_RULES)) {
            return actor.refused(Operation.DRAFT_RULES);
        }
        var kept = acts.find(id);
        return new Answer.Done<>(new Checked(kept, check(kept.draft().files().with(file, content))));
    }

    /** The same for marks while somebody types; empty where he asked again before his turn came. */
    public Optional<Answer<Checked>> typing(Actor actor, BookDraft.Id id, String file, byte[] content) {
        if (!actor.mayEverywhere(Operation.DRAFT_RULES)) {
            return Optional.of(actor.refused(Operation.DRAFT_RULES));
        }
        var kept = acts.find(id);
        var where = "%s/%s/%s".formatted(id.value(), file, actor.id().value());
        long turn = asked.incrementAndGet();
        latest.put(where, turn);
        running.acquireUninterruptibly();
        try {
            if (!Long.valueOf(turn).equals(latest.get(where))) {
                return Optional.empty();
            }
            var check = bench.check(kept.draft().files().with(file, content));
            return Optional.of(new Answer.Done<>(new Checked(kept, check)));
        } finally {
            latest.remove(where, turn);
            running.release();
        }
    }

    /** How many wait for their turn. */
    int waiting() {
        return running.getQueueLength();
    }

    private BookCheck check(BookFiles files) {
        running.acquireUninterruptibly();
        try {
            return bench.check(files);
        } finally {
            running.release();
        }
    }
}
