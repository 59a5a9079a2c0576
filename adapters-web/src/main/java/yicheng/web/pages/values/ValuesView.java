package yicheng.web.pages.values;

import java.util.List;
import java.util.Optional;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.rulebook.draft.Drafts;
import yicheng.rulebook.edition.PublishedEdition;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.work.Notice;

/**
 * The values of an edition or of a draft, each inside its sentence.
 *
 * @param base the edition in force, or the one the draft began from
 * @param mine open drafts of whoever looks, to go on with
 * @param mayChange false for those who only read
 * @param all with what sentences are about and say, not values only
 * @param changes what the draft says otherwise than its base
 */
public record ValuesView(
        Optional<Drafts.Kept> draft,
        PublishedEdition base,
        List<Drafts.Kept> mine,
        boolean mayChange,
        boolean all,
        List<Once> once,
        List<Section> sections,
        List<Changed> changes,
        Form form,
        Optional<Notice> notice) {

    /**
     * A value of several sentences, changed for all of them.
     *
     * @param various the values that stand there, where they differ
     * @param unconfirmed its rules say that the unit has yet to confirm it
     */
    public record Once(
            String id, Text title, Sentence sentence, List<RuleRef> rules, List<String> various, boolean unconfirmed) {}

    public record Section(String id, Text title, List<OfRule> rules) {}

    public record OfRule(RuleRef rule, List<Sentence> sentences, boolean unconfirmed) {}

    /**
     * One value that changed, inside its sentence.
     *
     * @param named the rule's name has figures too, which nobody changes for it
     */
    public record Changed(RuleRef rule, String head, String before, String after, String tail, boolean named) {}

    public String address() {
        return draft.map(kept -> "/rules/drafts/" + kept.draft().id().value()).orElse("/rules");
    }

    /** Of the other amount of values. */
    public String otherAddress() {
        var which = draft.map(kept -> "draft=" + kept.draft().id().value()).orElse("");
        var show = all ? "" : "show=all";
        var query = which.isEmpty() || show.isEmpty() ? which + show : which + "&" + show;
        return "/rules/values" + (query.isEmpty() ? "" : "?" + query);
    }
}
