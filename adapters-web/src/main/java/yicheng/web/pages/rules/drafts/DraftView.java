package yicheng.web.pages.rules.drafts;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.rulebook.draft.BookDraft;
import yicheng.rulebook.draft.Drafts;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.rules.RuleAddress;
import yicheng.web.pages.rules.editions.EditionLine;
import yicheng.web.pages.rules.files.Clash;
import yicheng.web.pages.rules.files.FileGroup;
import yicheng.web.pages.rules.files.OpenFile;
import yicheng.web.pages.work.Notice;

/**
 * A draft as somebody sees it.
 *
 * @param state empty while the check has not been asked for
 * @param published the edition that came of it
 * @param floor it changes the floor, which only the director himself may publish
 */
public record DraftView(
        Drafts.Kept kept,
        String authors,
        Optional<EditionLine> base,
        List<FileGroup> groups,
        OpenFile file,
        Optional<DraftState> state,
        Life life,
        Next next,
        Powers may,
        Optional<Review> review,
        Optional<CameBack> returned,
        Optional<EditionLine> published,
        boolean floor,
        Form form,
        Optional<Notice> notice,
        Optional<Clash> clash) {

    /** That it was handed over: by whom, why, and from when it should hold. */
    public record Review(String by, LocalDateTime at, String reason, Optional<LocalDateTime> from) {}

    /** That whoever was asked to publish it gave it back, and what he wants changed. */
    public record CameBack(String by, LocalDateTime at, String remark) {}

    /**
     * @param publishes it, {@code aside} he may publish others, but wrote this one
     * @param takesBack what was handed over
     */
    public record Powers(
            boolean drafts,
            boolean publishes,
            boolean aside,
            boolean takesBack,
            boolean discards,
            Optional<String> lender) {}

    public BookDraft draft() {
        return kept.draft();
    }

    public String address() {
        return RuleAddress.of(kept.draft().id());
    }

    public boolean edits() {
        return may.drafts() && kept.draft().isOpen() && kept.draft().folder().isEmpty();
    }
}
