package yicheng.web.api.rulebook;

import java.util.List;
import java.util.Optional;
import yicheng.rulebook.edition.PublishedEdition;
import yicheng.web.api.reading.Moments;
import yicheng.web.api.shape.EditionJson;
import yicheng.web.api.shape.Named;
import yicheng.web.api.shape.Names;

/**
 * An edition in the history of the book.
 *
 * @param approver null for one that came with the program
 * @param lender whose right it was where a delegate published it
 * @param report hash of the replay it was published with; null for one that came with the program
 * @param again number of the edition whose text it brings back
 * @param inForce whether it is the one that judges now
 */
record PublishedJson(
        int number,
        EditionJson edition,
        boolean inForce,
        String published,
        String from,
        List<Named> authors,
        Optional<Named> approver,
        Optional<Named> lender,
        String reason,
        Optional<String> report,
        Optional<Integer> again,
        Optional<WithdrawnJson> withdrawn) {

    /** @param by null, and {@code reason} empty, where only the time was kept */
    record WithdrawnJson(String at, Optional<Named> by, Optional<Named> lender, String reason) {}

    static PublishedJson of(PublishedEdition edition, PublishedEdition inForce, Names names, Moments moments) {
        return new PublishedJson(
                edition.number(),
                EditionJson.of(edition.edition()),
                edition.number() == inForce.number(),
                moments.written(edition.published()),
                moments.written(edition.from()),
                edition.authors().stream().map(names::of).toList(),
                edition.approver().map(names::of),
                edition.lender().map(names::of),
                edition.reason(),
                Optional.of(edition.report()).filter(hash -> !hash.isBlank()),
                edition.again().stream().boxed().findFirst(),
                edition.withdrawn()
                        .map(it -> new WithdrawnJson(
                                moments.written(it.at()),
                                it.by().map(names::of),
                                it.lender().map(names::of),
                                it.reason())));
    }
}
