package yicheng.rulebook.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.BookFiles;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.policy.Text;
import yicheng.rulebook.edition.CurrentBooks;
import yicheng.rulebook.edition.Editions;

/**
 * Brings a draft up to the edition in force: files that the draft left alone become those in force, those that only the
 * draft changed stay. A file that both changed is for people to settle. A folder's files are merged in the folder; here it
 * is only said that this was done.
 */
public final class UpdateDraft {

    public record Command(BookDraft.Id draft, long basedOn) {}

    private final DraftActs acts;
    private final Editions editions;
    private final CurrentBooks books;

    public UpdateDraft(DraftActs acts, Editions editions, CurrentBooks books) {
        this.acts = acts;
        this.editions = editions;
        this.books = books;
    }

    public Answer<Drafts.Kept> handle(Actor actor, Command command) {
        return acts.act(actor, "rules.draft-updated", command.draft(), occasion -> {
            DraftActs.requireVersion(occasion, command.basedOn());
            var draft = occasion.draft();
            int number = books.editionInForce().number();
            var base = editions.files(draft.base()).orElseThrow();
            var inForce = editions.files(number).orElseThrow();
            var clashing = clashing(base, draft.files(), inForce);
            if (draft.folder().isEmpty() && !clashing.isEmpty()) {
                return new Answer.Refused<>(Ground.STATE, List.of(clash(clashing)));
            }
            var merged = draft.folder().isPresent() ? draft.files() : merged(base, draft.files(), inForce);
            return new Answer.Done<>(
                    new DraftActs.Step(draft.basedOn(number, merged), Map.of("base", draft.base() + " → " + number)));
        });
    }

    private static SortedSet<String> clashing(BookFiles base, BookFiles draft, BookFiles inForce) {
        var clashing = new TreeSet<>(base.differing(draft));
        clashing.retainAll(base.differing(inForce));
        clashing.retainAll(draft.differing(inForce));
        return clashing;
    }

    private static BookFiles merged(BookFiles base, BookFiles draft, BookFiles inForce) {
        var merged = new TreeMap<>(inForce.byName());
        for (var name : new ArrayList<>(base.differing(draft))) {
            Optional.ofNullable(draft.byName().get(name))
                    .ifPresentOrElse(bytes -> merged.put(name, bytes), () -> merged.remove(name));
        }
        return new BookFiles(merged);
    }

    private static Finding clash(SortedSet<String> files) {
        var names = String.join("、", files);
        return Finding.returned(
                DraftRules.BASE,
                Optional.of("draft"),
                Text.of(
                        "%s 在现行版和草稿里都改过，不能自动合并；请从现行版另起草稿，把改动抄过去".formatted(names),
                        "%s changed in both; begin another draft from the rules in force and carry the changes over"
                                .formatted(String.join(", ", files))));
    }
}
