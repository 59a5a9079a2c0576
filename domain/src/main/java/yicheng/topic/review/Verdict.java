package yicheng.topic.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Text;

/** The one word on a topic: its strongest finding, or that it passes (3.1.review.verdict*). */
public record Verdict(Optional<Effect> strongest) {

    private static final Text PASS = Text.of("审核通过", "passes");

    public static Verdict of(List<Finding> findings) {
        return new Verdict(findings.stream().map(Finding::effect).min(Comparator.naturalOrder()));
    }

    /** {@code pass}, or the code of the strongest effect. */
    public String code() {
        return strongest.map(Effect::code).orElse("pass");
    }

    public Text label() {
        return strongest
                .map(effect -> effect.holdsBack() ? effect.label() : Text.of("审核通过（有提醒）", "passes with a reminder"))
                .orElse(PASS);
    }

    /** May be put on the list of the meeting it was submitted for. */
    public boolean admits() {
        return strongest.map(effect -> !effect.holdsBack()).orElse(true);
    }
}
