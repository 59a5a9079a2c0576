package yicheng.web.api.shape;

import java.util.Optional;
import yicheng.agenda.Change;
import yicheng.policy.Language;
import yicheng.web.api.reading.Moments;

/**
 * The smallest change that would move a topic above its neighbour. All that is set must change together.
 *
 * @param submittedBefore null where the time need not change
 * @param departments so many would have to be concerned; null where the number need not change
 * @param urgent true where it would have to be urgent, and is not
 */
public record ChangeJson(
        String text,
        Optional<String> submittedBefore,
        Optional<Integer> departments,
        boolean urgent,
        boolean important) {

    public static ChangeJson of(Change change, Language language, Moments moments) {
        return new ChangeJson(
                change.said().in(language),
                change.before().map(moments::written),
                change.departments().stream().boxed().findFirst(),
                change.urgent(),
                change.important());
    }
}
