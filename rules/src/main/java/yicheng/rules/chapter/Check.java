package yicheng.rules.chapter;

import java.util.List;

/**
 * One thing that a rule tests, and the sentence it tests it for.
 *
 * @param sentence position under 当, from 0
 * @param code as compiled
 * @param asked what it asks of the fact
 */
public record Check(int sentence, String code, List<Asked> asked) {

    public Check {
        asked = List.copyOf(asked);
    }
}
