package yicheng.rulebook.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.journal.StaleVersion;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.BookCheck;
import yicheng.policy.Ground;
import yicheng.policy.RuleBench;
import yicheng.rulebook.edition.CurrentBooks;
import yicheng.rulebook.edition.Editions;

/**
 * Says that what examples came to is what is wanted now: after a number was changed, those on its old boundary expect the
 * wrong thing. Examples at its new boundary come in, so that no rule is left that no example shows firing. Examples of the
 * floor are not changed this way.
 */
public final class AcceptExamples {

    /** Which line of which file. */
    public record Line(String file, int line) {}

    /**
     * @param seen version of the draft that the one who accepts had before him
     * @param lines those that came out otherwise than they say; empty for all of them
     */
    public record Command(BookDraft.Id draft, long seen, List<Line> lines) {
        public Command {
            lines = List.copyOf(lines);
        }
    }

    private static final String FLOOR = "floor.examples.csv";
    private static final String FIRES = "触发";
    private static final String MISSING = "example.missing";

    /** What is to be written: other words, and more lines. */
    private record Change(List<BookCheck.ExampleOutcome> accepted, Map<String, List<String>> added) {
        boolean isNothing() {
            return accepted.isEmpty() && added.values().stream().allMatch(List::isEmpty);
        }

        Set<String> files() {
            return Stream.concat(
                            accepted.stream().map(BookCheck.ExampleOutcome::file),
                            added.entrySet().stream()
                                    .filter(lines -> !lines.getValue().isEmpty())
                                    .map(Map.Entry::getKey))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private final DraftActs acts;
    private final RuleBench bench;
    private final EdgeExamples edges;

    public AcceptExamples(DraftActs acts, RuleBench bench, Editions editions, CurrentBooks books) {
        this.acts = acts;
        this.bench = bench;
        this.edges = new EdgeExamples(bench, editions, books);
    }

    /** @throws StaleVersion when any file was changed since {@code seen}: what examples come to depends on all of them */
    public Answer<Drafts.Kept> handle(Actor actor, Command command) {
        if (!actor.mayEverywhere(Operation.DRAFT_RULES)) {
            return actor.refused(Operation.DRAFT_RULES);
        }
        var draft = acts.find(command.draft()).draft();
        var check = bench.check(draft.files());
        var accepted = check.examples().stream()
                .filter(example -> !example.asExpected() && !example.file().equals(FLOOR))
                .filter(example ->
                        command.lines().isEmpty() || command.lines().contains(new Line(example.file(), example.line())))
                .toList();
        var change = new Change(accepted, edges.lines(draft.files(), left(check, accepted)));
        return change.isNothing()
                ? new Answer.Refused<>(Ground.STATE, List.of(WhyNotAccepted.finding(check)))
                : acts.edit(
                        actor,
                        "rules.draft-saved",
                        command.draft(),
                        command.seen(),
                        occasion -> saved(actor, command, change, occasion));
    }

    /** Of each rule whose examples follow, or that lacks one, whether its examples would show it firing and not firing. */
    private static Map<String, Set<Boolean>> left(BookCheck check, List<BookCheck.ExampleOutcome> accepted) {
        var left = new TreeMap<String, Set<Boolean>>();
        accepted.forEach(example -> left.put(example.rule(), new HashSet<>()));
        check.faults().stream()
                .filter(fault -> fault.code().equals(MISSING))
                .forEach(fault -> left.put(fault.phrase(), new HashSet<>()));
        check.examples().stream()
                .filter(example -> left.containsKey(example.rule()))
                .forEach(example -> left.get(example.rule())
                        .add((accepted.contains(example) ? example.came() : example.expected()).equals(FIRES)));
        return left;
    }

    private static Answer<DraftActs.Step> saved(
            Actor actor, Command command, Change change, DraftActs.Occasion occasion) {
        var draft = occasion.draft();
        if (draft.changes().keySet().stream().anyMatch(file -> draft.changedSince(file, command.seen()))) {
            throw new StaleVersion(draft.subject(), command.seen());
        }
        var lost = change.accepted().stream()
                .filter(example -> behind(draft, example) < 0)
                .findFirst();
        if (lost.isPresent()) {
            return new Answer.Refused<>(Ground.STATE, List.of(WhyNotAccepted.byHand(lost.get())));
        }
        var files = draft.files();
        for (var file : change.files()) {
            files = files.with(file, written(draft, change, file));
        }
        var last = new BookDraft.LastChange(occasion.next(), Optional.of(actor.id()), occasion.now());
        return new Answer.Done<>(new DraftActs.Step(draft.saying(files, last), content(change)));
    }

    private static byte[] written(BookDraft draft, Change change, String file) {
        var edited = FileText.edited(
                draft.files().byName().get(file),
                change.accepted().stream()
                        .filter(example -> example.file().equals(file))
                        .map(example -> edit(draft, example))
                        .toList());
        return FileText.appended(edited, change.added().getOrDefault(file, List.of()));
    }

    private static FileText.Edit edit(BookDraft draft, BookCheck.ExampleOutcome example) {
        return new FileText.Edit(
                example.line(),
                example.column() + behind(draft, example),
                example.expected().length(),
                example.came());
    }

    private static int behind(BookDraft draft, BookCheck.ExampleOutcome example) {
        var file = draft.files().byName().get(example.file());
        return FileText.behind(file, example.line(), example.column(), example.expected());
    }

    private static Map<String, String> content(Change change) {
        var content = new TreeMap<String, String>();
        change.accepted()
                .forEach(example -> content.put(
                        "%s:%d".formatted(example.file(), example.line()),
                        example.expected() + " → " + example.came()));
        change.added()
                .forEach((file, lines) ->
                        lines.forEach(line -> content.put("%s:+%d".formatted(file, lines.indexOf(line) + 1), line)));
        return content;
    }
}
