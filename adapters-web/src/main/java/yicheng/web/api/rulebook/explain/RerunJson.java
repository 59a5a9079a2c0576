package yicheng.web.api.rulebook.explain;

import yicheng.rulebook.explain.ExplainVerdict;
import yicheng.web.api.shape.EditionJson;

/**
 * A judgement judged again by its own edition on its own facts.
 *
 * @param stored what the journal has, {@code again} what came now, each with its hash
 */
record RerunJson(
        EditionJson edition, boolean identical, String storedHash, String againHash, String stored, String again) {

    static RerunJson of(ExplainVerdict.Rerun rerun) {
        return new RerunJson(
                EditionJson.of(rerun.edition()),
                rerun.isIdentical(),
                rerun.storedHash(),
                rerun.againHash(),
                rerun.stored(),
                rerun.again());
    }
}
