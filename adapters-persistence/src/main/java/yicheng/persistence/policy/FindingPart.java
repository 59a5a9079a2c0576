package yicheng.persistence.policy;

import java.util.Optional;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Mender;

/** A finding within a kept document. */
public record FindingPart(
        RulePart rule,
        String effect,
        Optional<String> field,
        TextPart text,
        String mender,
        boolean missing,
        Optional<String> saw) {

    public static FindingPart of(Finding it) {
        return new FindingPart(
                RulePart.of(it.rule()),
                it.effect().name(),
                it.field(),
                TextPart.of(it.text()),
                it.mender().name(),
                it.missing(),
                it.saw());
    }

    public Finding finding() {
        return new Finding(
                rule.rule(), Effect.valueOf(effect), field, text.text(), Mender.valueOf(mender), missing, saw);
    }
}
