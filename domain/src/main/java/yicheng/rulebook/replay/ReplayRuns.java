package yicheng.rulebook.replay;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.journal.Transactions;
import yicheng.journal.Unknown;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.policy.RuleBench;
import yicheng.policy.RuleBook;
import yicheng.policy.Text;
import yicheng.rulebook.draft.BookDraft;
import yicheng.rulebook.draft.DraftRules;
import yicheng.rulebook.draft.Drafts;

/**
 * Replays while they run, and for a while after: begun by somebody who then looks how far it has come. One runs at a time;
 * the report is kept when it is done. What runs is known to this process only.
 */
public final class ReplayRuns {

    /** @param failure what went wrong, where something did */
    public record Run(
            String id,
            BookDraft.Id draft,
            Person.Id by,
            Instant begun,
            State state,
            Progress progress,
            Optional<String> report,
            Optional<Text> failure) {

        Run ended(State how, Optional<String> hash, Optional<Text> why) {
            return new Run(id, draft, by, begun, how, progress, hash, why);
        }
    }

    public enum State {
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }

    private static final int REMEMBERED = 50;

    private final ReplayBook replay;
    private final Drafts drafts;
    private final Reports reports;
    private final RuleBench bench;
    private final Transactions transactions;
    private final Journal journal;
    private final Clock clock;
    private final Supplier<String> ids;
    private final Map<String, Run> runs = new ConcurrentHashMap<>();

    public ReplayRuns(
            ReplayBook replay,
            Drafts drafts,
            Reports reports,
            RuleBench bench,
            Transactions transactions,
            Journal journal,
            Clock clock,
            Supplier<String> ids) {
        this.replay = replay;
        this.drafts = drafts;
        this.reports = reports;
        this.bench = bench;
        this.transactions = transactions;
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * The run that was begun, or that runs for this draft already.
     *
     * @throws Unknown where there is no such draft
     */
    public synchronized Answer<Run> start(Actor actor, BookDraft.Id id) {
        if (!actor.mayEverywhere(Operation.DRAFT_RULES) && !actor.mayEverywhere(Operation.PUBLISH_RULES)) {
            return actor.refused(Operation.DRAFT_RULES);
        }
        var draft = drafts.find(id)
                .orElseThrow(() -> new Unknown("rules-draft", id.value()))
                .draft();
        var running = runs.values().stream()
                .filter(run -> run.state() == State.RUNNING)
                .findFirst();
        if (running.isPresent() && !running.get().draft().equals(id)) {
            return new Answer.Refused<>(Ground.STATE, List.of(busy()));
        }
        if (!bench.check(draft.files()).passes()) {
            return new Answer.Refused<>(Ground.POLICY, List.of(notChecked()));
        }
        if (running.isPresent() && running.get().progress().isCancelled()) {
            return new Answer.Refused<>(Ground.STATE, List.of(stopping()));
        }
        return new Answer.Done<>(running.orElseGet(() -> begun(actor, draft)));
    }

    public Optional<Run> find(String id) {
        return Optional.ofNullable(runs.get(id));
    }

    /** The last one of that draft. */
    public Optional<Run> of(BookDraft.Id draft) {
        return runs.values().stream()
                .filter(run -> run.draft().equals(draft))
                .max(java.util.Comparator.comparing(Run::begun).thenComparing(Run::id));
    }

    /** Stops soon; nothing happens to one that has ended. */
    public Answer<Run> cancel(Actor actor, String id) {
        if (!actor.mayEverywhere(Operation.DRAFT_RULES) && !actor.mayEverywhere(Operation.PUBLISH_RULES)) {
            return actor.refused(Operation.DRAFT_RULES);
        }
        var run = find(id).orElseThrow(() -> new Unknown("replay", id));
        run.progress().cancel();
        return new Answer.Done<>(run);
    }

    private Run begun(Actor actor, BookDraft draft) {
        forgetOld();
        var run = new Run(
                ids.get(),
                draft.id(),
                actor.id(),
                clock.instant(),
                State.RUNNING,
                new Progress(),
                Optional.empty(),
                Optional.empty());
        var book = bench.load(draft.files(), draft.title());
        runs.put(run.id(), run);
        var thread = new Thread(() -> runs.put(run.id(), ended(run, book)), "replay-" + run.id());
        thread.setDaemon(true);
        thread.start();
        return run;
    }

    private Run ended(Run run, RuleBook book) {
        try {
            var report = replay.handle(run.draft(), book, run.progress());
            keep(run, report);
            return run.ended(State.DONE, Optional.of(report.hash()), Optional.empty());
        } catch (CancellationException calledOff) {
            return run.ended(State.CANCELLED, Optional.empty(), Optional.empty());
        } catch (Throwable failed) {
            var why = Text.of("回放没有完成：" + failed, "the replay did not finish: " + failed);
            return run.ended(State.FAILED, Optional.empty(), Optional.of(why));
        }
    }

    private void keep(Run run, ReplayReport report) {
        transactions.inOne(() -> {
            reports.save(report);
            var content = Map.of(
                    "report", report.hash(),
                    "edition", report.edition(),
                    "judged", String.valueOf(report.judged().all()),
                    "changed", String.valueOf(report.changed().all()));
            journal.append(Entry.of(
                    clock.instant(),
                    run.by().value(),
                    "rules.replayed",
                    "rules-draft/" + run.draft().value(),
                    content));
            return report;
        });
    }

    private void forgetOld() {
        if (runs.size() >= REMEMBERED) {
            runs.values().removeIf(run -> run.state() != State.RUNNING);
        }
    }

    private static Finding busy() {
        return Finding.returned(
                DraftRules.REPLAYED,
                Optional.empty(),
                Text.of("另一份草稿正在回放，请等它完成或取消后再开始", "another draft is being replayed; wait for it or cancel it"));
    }

    private static Finding stopping() {
        return Finding.returned(
                DraftRules.REPLAYED,
                Optional.empty(),
                Text.of("上一次回放正在停止，请过几秒再开始", "the last replay is being stopped; begin again in a few seconds"));
    }

    private static Finding notChecked() {
        return Finding.returned(
                DraftRules.CHECKED,
                Optional.empty(),
                Text.of("草稿还没有通过检查和用例，改正以后才能回放", "the draft does not pass its check yet; mend it first"));
    }
}
