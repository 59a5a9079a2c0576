package yicheng.topic.act;

import java.util.List;
import java.util.Optional;
import yicheng.policy.Answer;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Mender;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.topic.life.Act;

/** What the acts on topics themselves refuse, beside the rules. */
public final class Refusals {

    private Refusals() {}

    /**
     * @param field of the request it is about, e.g. {@code reason}
     * @param value what was there; blank where nothing was
     */
    public static <T> Answer<T> of(Act act, String field, String value, Text text) {
        return new Answer.Refused<>(List.of(new Finding(
                new RuleRef("check." + act.code().replace('_', '-'), name(act), act.clause()),
                Effect.RETURN,
                Optional.of(field),
                text,
                Mender.OFFICE,
                false,
                Optional.of(value).filter(shown -> !shown.isBlank()))));
    }

    private static Text name(Act act) {
        return Text.of(
                "“%s”须写明必要的内容".formatted(act.label().zh()),
                "to %s takes what is needed".formatted(act.label().en()));
    }
}
