package yicheng.rulebook.draft;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import yicheng.policy.BookFiles;
import yicheng.rulebook.edition.CurrentBooks;
import yicheng.rulebook.edition.Editions;

/** Keeps a draft the same as a folder that somebody edits outside; who that was is not known until he claims it. */
public final class FollowFolder {

    /** @param folder how people call it */
    public record Command(String folder, BookFiles files) {}

    private final DraftActs acts;
    private final Drafts drafts;
    private final Editions editions;
    private final CurrentBooks books;
    private final Supplier<String> ids;

    public FollowFolder(DraftActs acts, Drafts drafts, Editions editions, CurrentBooks books, Supplier<String> ids) {
        this.acts = acts;
        this.drafts = drafts;
        this.editions = editions;
        this.books = books;
        this.ids = ids;
    }

    /** The draft that changed; empty where the folder is as its draft, or as the edition in force, already. */
    public Optional<Drafts.Kept> handle(Command command) {
        var known = drafts.open().stream()
                .filter(kept ->
                        kept.draft().folder().filter(command.folder()::equals).isPresent())
                .findFirst();
        return known.isPresent() ? changed(known.get(), command) : begun(command);
    }

    private Optional<Drafts.Kept> begun(Command command) {
        int base = books.editionInForce().number();
        var files = editions.files(base).orElseThrow();
        if (files.differing(command.files()).isEmpty()) {
            return Optional.empty();
        }
        var id = new BookDraft.Id(ids.get());
        return acts.byItself(
                "rules.draft-begun",
                now -> Optional.of(step(
                        BookDraft.following(id, command.folder(), base, files),
                        command,
                        new BookDraft.LastChange(1, Optional.empty(), now))),
                0);
    }

    private Optional<Drafts.Kept> changed(Drafts.Kept kept, Command command) {
        if (kept.draft().files().differing(command.files()).isEmpty()) {
            return Optional.empty();
        }
        return acts.byItself(
                "rules.draft-saved",
                now -> Optional.of(step(
                        kept.draft(), command, new BookDraft.LastChange(kept.version() + 1, Optional.empty(), now))),
                kept.version());
    }

    private static DraftActs.Step step(BookDraft draft, Command command, BookDraft.LastChange change) {
        var files = String.join("、", draft.files().differing(command.files()));
        return new DraftActs.Step(
                draft.saying(command.files(), change), Map.of("folder", command.folder(), "files", files));
    }
}
