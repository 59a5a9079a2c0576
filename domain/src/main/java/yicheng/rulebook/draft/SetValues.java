package yicheng.rulebook.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import yicheng.journal.StaleVersion;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.BookFiles;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.policy.RuleBench;
import yicheng.policy.Text;
import yicheng.policy.bench.SentenceGap;

/** Changes values inside sentences of a draft, for people who never open a file; nothing else of the files changes. */
public final class SetValues {

    /** Which gap, and what is to stand there. */
    public record Change(String file, int line, int column, String value) {}

    /** @param seen version of the draft that the one who fills in the form had before him */
    public record Command(BookDraft.Id draft, long seen, List<Change> changes) {
        public Command {
            changes = List.copyOf(changes);
        }
    }

    private record Filled(SentenceGap gap, String value) {}

    private final DraftActs acts;
    private final RuleBench bench;

    public SetValues(DraftActs acts, RuleBench bench) {
        this.acts = acts;
        this.bench = bench;
    }

    /** Why that value cannot stand there, whichever draft it is; nothing is kept. */
    public static Optional<Finding> refusal(SentenceGap gap, String value) {
        return SentenceValue.refusal(gap, value);
    }

    /** @throws StaleVersion when one of the files was changed since {@code seen} */
    public Answer<Drafts.Kept> handle(Actor actor, Command command) {
        if (!actor.mayEverywhere(Operation.DRAFT_RULES)) {
            return actor.refused(Operation.DRAFT_RULES);
        }
        var draft = acts.find(command.draft()).draft();
        var gaps = bench.gaps(draft.files());
        var filled = new ArrayList<Filled>();
        var refusals = new ArrayList<Finding>();
        for (var change : lastOfEach(command.changes())) {
            var gap = gaps.stream().filter(one -> isAt(one, change)).findFirst();
            gap.flatMap(one -> SentenceValue.refusal(one, change.value()))
                    .or(() -> gap.isEmpty() ? Optional.of(gone(change)) : Optional.empty())
                    .ifPresentOrElse(
                            refusals::add,
                            () -> filled.add(
                                    new Filled(gap.orElseThrow(), change.value().strip())));
        }
        return refusals.isEmpty()
                ? acts.edit(
                        actor,
                        "rules.draft-saved",
                        command.draft(),
                        command.seen(),
                        occasion -> saved(actor, command, filled, occasion))
                : new Answer.Refused<>(Ground.POLICY, refusals);
    }

    /** Of two that fill the same gap the later one counts. */
    private static Collection<Change> lastOfEach(List<Change> changes) {
        var last = new LinkedHashMap<List<Object>, Change>();
        changes.forEach(change -> last.put(List.of(change.file(), change.line(), change.column()), change));
        return last.values();
    }

    private static boolean isAt(SentenceGap gap, Change change) {
        return gap.file().equals(change.file()) && gap.line() == change.line() && gap.column() == change.column();
    }

    private static Answer<DraftActs.Step> saved(
            Actor actor, Command command, List<Filled> filled, DraftActs.Occasion occasion) {
        var draft = occasion.draft();
        var byFile =
                filled.stream().collect(Collectors.groupingBy(one -> one.gap().file()));
        if (byFile.keySet().stream().anyMatch(file -> draft.changedSince(file, command.seen()))) {
            throw new StaleVersion(draft.subject(), command.seen());
        }
        var files = new TreeMap<>(draft.files().byName());
        byFile.forEach((file, changes) -> files.put(file, written(files.get(file), changes)));
        var change = new BookDraft.LastChange(occasion.next(), Optional.of(actor.id()), occasion.now());
        return new Answer.Done<>(new DraftActs.Step(draft.saying(new BookFiles(files), change), content(filled)));
    }

    private static byte[] written(byte[] file, List<Filled> filled) {
        return FileText.edited(
                file,
                filled.stream()
                        .map(one -> new FileText.Edit(
                                one.gap().line(), one.gap().column(), one.gap().length(), one.value()))
                        .toList());
    }

    private static Map<String, String> content(List<Filled> filled) {
        return filled.stream()
                .collect(Collectors.toMap(
                        one -> "%s:%d:%d"
                                .formatted(
                                        one.gap().file(),
                                        one.gap().line(),
                                        one.gap().column()),
                        one -> one.gap().value() + " → " + one.value(),
                        (first, second) -> second));
    }

    private static Finding gone(Change change) {
        return Finding.returned(
                DraftRules.VALUE,
                Optional.of("changes"),
                Text.of(
                        "%s 第 %d 行第 %d 列没有可填的值，草稿可能已被改过，请刷新页面".formatted(change.file(), change.line(), change.column()),
                        "%s has no value at line %d, column %d; the draft may have changed, please reload"
                                .formatted(change.file(), change.line(), change.column())));
    }
}
