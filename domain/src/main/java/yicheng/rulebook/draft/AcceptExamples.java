package yicheng.rulebook.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import yicheng.journal.StaleVersion;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.BookCheck;
import yicheng.policy.BookFiles;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.policy.RuleBench;
import yicheng.policy.Text;

/**
 * Says that what examples came to is what is wanted now: after a number was changed, those on its old boundary expect the
 * wrong thing. Examples of the floor are not changed this way.
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

    private final DraftActs acts;
    private final RuleBench bench;

    public AcceptExamples(DraftActs acts, RuleBench bench) {
        this.acts = acts;
        this.bench = bench;
    }

    /** @throws StaleVersion when one of the files was changed since {@code seen} */
    public Answer<Drafts.Kept> handle(Actor actor, Command command) {
        if (!actor.mayEverywhere(Operation.DRAFT_RULES)) {
            return actor.refused(Operation.DRAFT_RULES);
        }
        var draft = acts.find(command.draft()).draft();
        var accepted = bench.check(draft.files()).examples().stream()
                .filter(example -> !example.asExpected() && !example.file().equals(FLOOR))
                .filter(example ->
                        command.lines().isEmpty() || command.lines().contains(new Line(example.file(), example.line())))
                .toList();
        return accepted.isEmpty()
                ? new Answer.Refused<>(Ground.STATE, List.of(none()))
                : acts.edit(
                        actor,
                        "rules.draft-saved",
                        command.draft(),
                        command.seen(),
                        occasion -> saved(actor, command, accepted, occasion));
    }

    private static Answer<DraftActs.Step> saved(
            Actor actor, Command command, List<BookCheck.ExampleOutcome> accepted, DraftActs.Occasion occasion) {
        var draft = occasion.draft();
        var byFile = accepted.stream().collect(Collectors.groupingBy(BookCheck.ExampleOutcome::file));
        if (byFile.keySet().stream().anyMatch(file -> draft.changedSince(file, command.seen()))) {
            throw new StaleVersion(draft.subject(), command.seen());
        }
        BookFiles files = draft.files();
        for (var example : accepted) {
            if (behind(draft, example) < 0) {
                return new Answer.Refused<>(Ground.STATE, List.of(byHand(example)));
            }
        }
        for (var file : byFile.entrySet()) {
            files = files.with(
                    file.getKey(),
                    FileText.edited(
                            files.byName().get(file.getKey()),
                            file.getValue().stream()
                                    .map(example -> edit(draft, example))
                                    .toList()));
        }
        var change = new BookDraft.LastChange(occasion.next(), Optional.of(actor.id()), occasion.now());
        return new Answer.Done<>(new DraftActs.Step(draft.saying(files, change), content(accepted)));
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

    private static Finding byHand(BookCheck.ExampleOutcome example) {
        return Finding.returned(
                DraftRules.CHECKED,
                Optional.of("lines"),
                Text.of(
                        "%s 第 %d 行的“%s”找不到确切位置，请在文件里手工改为“%s”"
                                .formatted(example.file(), example.line(), example.expected(), example.came()),
                        "the expectation on line %d of %s cannot be found exactly; change it there by hand"
                                .formatted(example.line(), example.file())));
    }

    private static Map<String, String> content(List<BookCheck.ExampleOutcome> accepted) {
        return accepted.stream()
                .collect(Collectors.toMap(
                        example -> "%s:%d".formatted(example.file(), example.line()),
                        example -> example.expected() + " → " + example.came()));
    }

    private static Finding none() {
        return Finding.returned(
                DraftRules.CHECKED,
                Optional.of("lines"),
                Text.of(
                        "没有可以这样更新的用例：都与预期相符，或属于底线（底线由主要领导改动）",
                        "no example can be accepted this way: all come out as expected, or belong to the floor"));
    }
}
