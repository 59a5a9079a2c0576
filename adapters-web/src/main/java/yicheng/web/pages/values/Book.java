package yicheng.web.pages.values;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.policy.bench.SentenceGap;
import yicheng.rulebook.draft.Drafts;
import yicheng.rulebook.edition.PublishedEdition;

/**
 * The book whose values are shown.
 *
 * @param draft empty for the edition in force
 * @param base the edition in force, or the one the draft began from
 * @param gaps of the draft, or of the edition
 * @param before of the base
 */
record Book(
        Optional<Drafts.Kept> draft, PublishedEdition base, List<SentenceGap> gaps, Map<String, SentenceGap> before) {

    List<Blank> blanks() {
        return Blank.all(gaps);
    }

    /**
     * Inputs by name, each with the places it fills.
     *
     * @param all every place on its own, those of one parameter too
     */
    Map<String, List<Blank>> inputs(boolean all) {
        var inputs = new LinkedHashMap<String, List<Blank>>();
        var blanks = blanks();
        Shared.ALL.stream().filter(shared -> !all).forEach(shared -> inputs.put(shared.id(), shared.among(blanks)));
        blanks.stream()
                .filter(blank -> all || Offered.isValue(blank.gap()))
                .filter(blank -> all || Shared.of(blank.gap()).isEmpty())
                .forEach(blank -> inputs.put(blank.name(), List.of(blank)));
        inputs.values().removeIf(List::isEmpty);
        return inputs;
    }

    Optional<String> before(Blank blank) {
        return Optional.ofNullable(before.get(blank.name()))
                .map(SentenceGap::value)
                .filter(value -> !value.equals(blank.gap().value()));
    }
}
