package yicheng.web.pages.values;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.bench.SentenceGap;
import yicheng.rulebook.draft.BookDraft;
import yicheng.rulebook.draft.Drafts;
import yicheng.rulebook.edition.PublishedEdition;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Notice;

/** Reads books and shows their values. */
final class ValuesDesk {

    private final Frame frame;
    private final GapCache cache = new GapCache();

    ValuesDesk(Frame frame) {
        this.frame = frame;
    }

    /** @param draft its id; blank for the edition in force */
    Book book(Actor actor, String draft) {
        var editions = frame.office().ruleBookDesk().readEditions();
        var kept = draft.isBlank() ? Optional.<Drafts.Kept>empty() : Optional.of(draft(actor, draft));
        var base = kept.flatMap(one -> editions.find(one.draft().base())).orElseGet(editions::inForce);
        var before = gaps(base);
        var gaps = kept.map(this::gaps).orElse(before);
        return new Book(kept, base, gaps, Blank.byName(before));
    }

    Drafts.Kept draft(Actor actor, String id) {
        return frame.office()
                .ruleBookDesk()
                .readDrafts()
                .one(actor, new BookDraft.Id(id))
                .fold(kept -> kept, findings -> {
                    throw new IllegalStateException("asked before: " + findings);
                });
    }

    private List<SentenceGap> gaps(PublishedEdition edition) {
        var desk = frame.office().ruleBookDesk();
        return cache.of(
                edition.edition().id(),
                () -> desk.bench()
                        .gaps(desk.readEditions().files(edition.number()).orElseThrow()));
    }

    private List<SentenceGap> gaps(Drafts.Kept kept) {
        var bench = frame.office().ruleBookDesk().bench();
        return cache.of(
                kept.draft().subject() + "/" + kept.version(),
                () -> bench.gaps(kept.draft().files()));
    }

    void answer(
            Context asked, Actor actor, Book book, boolean all, Map<String, String> typed, Form form, Notice... told) {
        var values = new ValuesOf(book, typed);
        boolean open = book.draft().map(kept -> kept.draft().isOpen()).orElse(true);
        frame.answer(
                asked,
                "values/values",
                Entry.RULES,
                new ValuesView(
                        book.draft(),
                        book.base(),
                        mine(actor, book),
                        open && actor.mayEverywhere(Operation.DRAFT_RULES),
                        all,
                        all ? List.of() : values.once(),
                        values.sections(frame.office().ruleBook().chapters(), all),
                        values.changes(),
                        form,
                        List.of(told).stream().findFirst()));
    }

    private List<Drafts.Kept> mine(Actor actor, Book shown) {
        return frame
                .office()
                .ruleBookDesk()
                .readDrafts()
                .open(actor)
                .fold(all -> all, refused -> List.<Drafts.Kept>of())
                .stream()
                .filter(kept -> kept.draft().isBy(actor.id()))
                .filter(kept -> shown.draft()
                        .filter(one -> one.draft().id().equals(kept.draft().id()))
                        .isEmpty())
                .toList();
    }
}
