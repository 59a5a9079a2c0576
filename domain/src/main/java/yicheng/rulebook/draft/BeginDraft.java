package yicheng.rulebook.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import yicheng.journal.Unknown;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.BookFiles;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.policy.Text;
import yicheng.rulebook.edition.Editions;

/** Begins a draft from an edition, or from files that somebody keeps himself. */
public final class BeginDraft {

    /**
     * @param base number of the edition it begins from, and is compared with
     * @param files empty for those of the base
     */
    public record Command(String title, int base, Optional<BookFiles> files) {}

    private static final int LONGEST_TITLE = 80;

    private final DraftActs acts;
    private final Editions editions;
    private final Supplier<String> ids;

    public BeginDraft(DraftActs acts, Editions editions, Supplier<String> ids) {
        this.acts = acts;
        this.editions = editions;
        this.ids = ids;
    }

    /** @throws Unknown where there is no such edition */
    public Answer<Drafts.Kept> handle(Actor actor, Command command) {
        var title = command.title().strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            return new Answer.Refused<>(Ground.POLICY, List.of(badTitle(title)));
        }
        var base = editions.files(command.base())
                .orElseThrow(() -> new Unknown("edition", String.valueOf(command.base())));
        var id = new BookDraft.Id(ids.get());
        return acts.begin(actor, now -> {
            var begun = BookDraft.begun(id, title, command.base(), base, actor.id());
            var change = new BookDraft.LastChange(1, Optional.of(actor.id()), now);
            var draft =
                    command.files().map(files -> begun.saying(files, change)).orElse(begun);
            return new DraftActs.Step(draft, Map.of("title", title, "base", String.valueOf(command.base())));
        });
    }

    private static Finding badTitle(String title) {
        var text = title.isEmpty()
                ? Text.of("请给草稿起个名称，如“调整重大资金标准”", "give the draft a title, such as what it changes")
                : Text.of(
                        "草稿名称 %d 个字，不超过 %d 个字".formatted(title.length(), LONGEST_TITLE),
                        "a title of %d characters is too long; at most %d".formatted(title.length(), LONGEST_TITLE));
        return Finding.returned(DraftRules.TITLE, Optional.of("title"), text);
    }
}
