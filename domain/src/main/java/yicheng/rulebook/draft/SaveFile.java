package yicheng.rulebook.draft;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import yicheng.journal.Fingerprint;
import yicheng.journal.StaleVersion;
import yicheng.journal.Unknown;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.BookFiles;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.policy.Text;

/**
 * Keeps one file of a draft as it was typed, right or wrong. What another person saved to the same file meanwhile is never
 * overwritten; who edits another file is not in the way.
 */
public final class SaveFile {

    /**
     * @param seen version of the draft that the one who typed had before him
     * @param content empty to take the file out of the book
     */
    public record Command(BookDraft.Id draft, long seen, String file, Optional<byte[]> content) {}

    /** Larger than any file that the check would read. */
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private static final Set<String> OF_BOOK = Set.of("common.dsl", "floor.examples.csv", "fields.csv");

    private final DraftActs acts;

    public SaveFile(DraftActs acts) {
        this.acts = acts;
    }

    /**
     * @throws StaleVersion when that file was changed since {@code seen}
     * @throws Unknown where a file is to be taken out that is not there
     */
    public Answer<Drafts.Kept> handle(Actor actor, Command command) {
        var refusal = BookFiles.isFileName(command.file())
                ? tooLong(command).or(() -> notRead(command))
                : Optional.of(badName(command.file()));
        return refusal.<Answer<Drafts.Kept>>map(finding -> new Answer.Refused<>(Ground.POLICY, List.of(finding)))
                .orElseGet(() -> acts.edit(
                        actor,
                        "rules.draft-saved",
                        command.draft(),
                        command.seen(),
                        occasion -> saved(actor, command, occasion)));
    }

    private static Answer<DraftActs.Step> saved(Actor actor, Command command, DraftActs.Occasion occasion) {
        var draft = occasion.draft();
        if (draft.changedSince(command.file(), command.seen())) {
            throw new StaleVersion(draft.subject(), command.seen());
        }
        if (command.content().isPresent() && !hasPlaceFor(draft.files(), command.file())) {
            return new Answer.Refused<>(Ground.POLICY, List.of(noPlace(draft.files(), command.file())));
        }
        if (command.content().isEmpty() && !draft.files().byName().containsKey(command.file())) {
            throw new Unknown("file", command.file());
        }
        var change = new BookDraft.LastChange(occasion.next(), Optional.of(actor.id()), occasion.now());
        var files = command.content()
                .map(bytes -> draft.files().with(command.file(), bytes))
                .orElseGet(() -> draft.files().without(command.file()));
        var hash = command.content().map(Fingerprint::of).orElse("");
        return new Answer.Done<>(
                new DraftActs.Step(draft.saying(files, change), Map.of("file", command.file(), "hash", hash)));
    }

    private static Optional<Finding> tooLong(Command command) {
        return command.content().filter(bytes -> bytes.length > MOST_BYTES).map(bytes -> {
            var text = Text.of(
                    "%s 有 %.1f MB，规则文件不超过 %d MB".formatted(command.file(), bytes.length / 1048576.0, MOST_BYTES >> 20),
                    "%s has %.1f MB, a rule file has at most %d MB"
                            .formatted(command.file(), bytes.length / 1048576.0, MOST_BYTES >> 20));
            return Finding.returned(DraftRules.FILES, Optional.of("file"), text);
        });
    }

    /** What cannot be read as text would be lost the next time somebody opens it. */
    private static Optional<Finding> notRead(Command command) {
        return command.content()
                .filter(bytes -> !isUtf8(bytes))
                .map(bytes -> Finding.returned(
                        DraftRules.FILES,
                        Optional.of("file"),
                        Text.of(
                                "%s 不是 UTF-8 编码（可能是 GBK），没有保存：请另存为 UTF-8 再传".formatted(command.file()),
                                "%s is not in UTF-8 and was not kept: save it as UTF-8".formatted(command.file()))));
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /** A book has files of its chapters, and a few of its own. */
    private static boolean hasPlaceFor(BookFiles files, String name) {
        return files.byName().containsKey(name)
                || OF_BOOK.contains(name)
                || stems(files).contains(stem(name));
    }

    private static Set<String> stems(BookFiles files) {
        return files.byName().keySet().stream()
                .filter(name -> !OF_BOOK.contains(name))
                .map(SaveFile::stem)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String stem(String name) {
        return name.substring(0, name.indexOf('.'));
    }

    private static Finding noPlace(BookFiles files, String name) {
        var chapters = String.join("、", stems(files));
        return Finding.returned(
                DraftRules.FILES,
                Optional.of("file"),
                Text.of(
                        "规则库里没有“%s”这一章，放不下 %s：各章是 %s，文件名如 %s.dslr"
                                .formatted(
                                        stem(name),
                                        name,
                                        chapters,
                                        stems(files).stream().findFirst().orElse("review")),
                        "the rule book has no chapter for %s: its chapters are %s".formatted(name, chapters)));
    }

    private static Finding badName(String name) {
        var shown = name.length() <= 40 ? name : name.substring(0, 40) + "…";
        return Finding.returned(
                DraftRules.FILES,
                Optional.of("file"),
                Text.of(
                        "“%s”不是规则文件的名字，如 review.dslr、review.dsl、review.examples.csv".formatted(shown),
                        "\"%s\" is no name of a rule file such as review.dslr, review.dsl, review.examples.csv"
                                .formatted(shown)));
    }
}
