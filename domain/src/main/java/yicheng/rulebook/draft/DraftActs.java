package yicheng.rulebook.draft;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.journal.StaleVersion;
import yicheng.journal.Transactions;
import yicheng.journal.Unknown;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.policy.Text;

/** How every change of a draft goes: in one unit it is asked whether this person may, then draft and journal are kept. */
public final class DraftActs {

    /** A step and what the journal keeps of it. */
    public record Step(BookDraft next, Map<String, String> content) {
        public Step {
            content = Map.copyOf(content);
        }
    }

    /** @param next version of the draft that the act makes */
    public record Occasion(Drafts.Kept kept, long next, Instant now) {
        public BookDraft draft() {
            return kept.draft();
        }
    }

    private final Drafts drafts;
    private final Transactions transactions;
    private final Journal journal;
    private final Clock clock;

    public DraftActs(Drafts drafts, Transactions transactions, Journal journal, Clock clock) {
        this.drafts = drafts;
        this.transactions = transactions;
        this.journal = journal;
        this.clock = clock;
    }

    /** A draft that is not there yet; the actor may draft. */
    Answer<Drafts.Kept> begin(Actor actor, Function<Instant, Step> made) {
        if (!actor.mayEverywhere(Operation.DRAFT_RULES)) {
            return actor.refused(Operation.DRAFT_RULES);
        }
        return transactions.inOne(() -> {
            var now = clock.instant();
            return new Answer.Done<>(keep(actor.id().value(), "rules.draft-begun", made.apply(now), now, 0));
        });
    }

    /**
     * @throws Unknown where there is no such draft
     * @throws StaleVersion when the step itself says so
     */
    public Answer<Drafts.Kept> act(Actor actor, String event, BookDraft.Id id, Function<Occasion, Answer<Step>> made) {
        return act(actor, Operation.DRAFT_RULES, event, id, made);
    }

    /** The same for an act that needs another right, which may be lent. */
    public Answer<Drafts.Kept> act(
            Actor actor, Operation right, String event, BookDraft.Id id, Function<Occasion, Answer<Step>> made) {
        if (!actor.mayEverywhere(right)) {
            return actor.refused(right);
        }
        return transactions.inOne(() -> {
            var kept = find(id);
            if (!kept.draft().isOpen()) {
                return new Answer.Refused<>(Ground.STATE, List.of(ended(kept.draft())));
            }
            var now = clock.instant();
            return made.apply(new Occasion(kept, kept.version() + 1, now)).then(step -> {
                var entry = Entry.of(now, actor.id().value(), event, step.next().subject(), step.content());
                var signed = actor.lender(right)
                        .map(lender -> entry.onBehalfOf(lender.id().value()))
                        .orElse(entry);
                return new Answer.Done<>(keep(signed, step, now, kept.version()));
            });
        });
    }

    /**
     * A change of what a draft says. One that follows a folder is changed there: the next save of the folder would overwrite
     * what was changed here.
     *
     * @throws StaleVersion when the draft has no version {@code seen} yet
     */
    Answer<Drafts.Kept> edit(
            Actor actor, String event, BookDraft.Id id, long seen, Function<Occasion, Answer<Step>> made) {
        return act(actor, event, id, occasion -> {
            if (seen > occasion.kept().version()) {
                throw new StaleVersion(occasion.draft().subject(), seen);
            }
            return occasion.draft().folder().isPresent()
                    ? new Answer.Refused<>(Ground.STATE, List.of(follows(occasion.draft())))
                    : made.apply(occasion);
        });
    }

    private static Finding follows(BookDraft draft) {
        return Finding.returned(
                DraftRules.FILES,
                Optional.of("draft"),
                Text.of(
                        "这份草稿跟踪文件夹“%s”，请在文件夹里改；要在网页里改，请另起草稿".formatted(draft.title()),
                        "this draft follows the folder \"%s\"; change it there, or begin another draft"
                                .formatted(draft.title())));
    }

    /** What a watched folder does. Nothing where there is nothing to do. */
    Optional<Drafts.Kept> byItself(String event, Function<Instant, Optional<Step>> made, long basedOn) {
        return transactions.inOne(() -> {
            var now = clock.instant();
            return made.apply(now).map(step -> keep(Entry.SYSTEM, event, step, now, basedOn));
        });
    }

    /** @throws Unknown where there is no such draft */
    public Drafts.Kept find(BookDraft.Id id) {
        return drafts.find(id).orElseThrow(() -> new Unknown("rules-draft", id.value()));
    }

    /** Says that the draft is no longer what somebody saw. */
    public static void requireVersion(Occasion occasion, long basedOn) {
        if (occasion.kept().version() != basedOn) {
            throw new StaleVersion(occasion.draft().subject(), basedOn);
        }
    }

    private Drafts.Kept keep(String actor, String event, Step step, Instant now, long basedOn) {
        return keep(Entry.of(now, actor, event, step.next().subject(), step.content()), step, now, basedOn);
    }

    private Drafts.Kept keep(Entry entry, Step step, Instant now, long basedOn) {
        var kept = drafts.save(step.next(), now, basedOn);
        journal.append(entry);
        return kept;
    }

    private static Finding ended(BookDraft draft) {
        var text = draft.state() == BookDraft.State.PUBLISHED
                ? Text.of(
                        "草稿“%s”已经发布，不能再改；请从现行版另起草稿".formatted(draft.title()),
                        "the draft \"%s\" is published and stays as it is; begin another one".formatted(draft.title()))
                : Text.of(
                        "草稿“%s”已经删除".formatted(draft.title()),
                        "the draft \"%s\" was discarded".formatted(draft.title()));
        return Finding.returned(DraftRules.OPEN, Optional.of("draft"), text);
    }
}
